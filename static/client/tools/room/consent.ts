import {recall, remember} from '../../panel/remembered';

const servers = (): string[] => (recall('servers') ?? '').split(' ').filter((host) => host !== '');

/** Whether somebody at this browser agreed, for good, to calls through this server. */
export const hasAgreed = (host: string): boolean => servers().includes(host);

/** Keeps the agreement in this browser, or forgets it. */
export const keepAgreement = (host: string, isKept: boolean): void => {
  const others = servers().filter((other) => other !== host);
  remember('servers', [...others, ...(isKept ? [host] : [])].join(' '));
};
