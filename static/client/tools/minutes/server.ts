import type {Letter} from '../../../../meeting/minutes/write-minutes';
import type {MinutesTrouble} from '../../panel/value-words';
import type {MinutesChoice} from '../../../../meeting/minutes/compose';

/** What of which moment. `revision` is null for the text as it is. */
export interface Asked extends MinutesChoice {
  readonly revision: number | null;
}

/** A revision with a name. */
export interface Moment {
  readonly revision: number;
  readonly label: string;
}

/** What the server says of a pad's moments. */
export interface Moments {
  readonly head: number;
  readonly saved: readonly Moment[];
  /** Whether it makes PDF. */
  readonly pdf: boolean;
}

/** The address of an export; `query` comes on top of what is asked for. */
export const exportAddress = (
  padPath: string,
  {form, countsOnly, revision}: Asked,
  extension: string,
  query = '',
): string => {
  const place = revision === null ? padPath : `${padPath}/${revision}`;
  const counts = countsOnly ? '&counts=1' : '';
  return `${place}/export/minutes.${extension}?form=${form}${counts}${query}`;
};

/** Long enough for a slow phone. Etherpad 2 and 3 never answer whoever is over their limit of exports. */
const timeoutMs = 20_000;

const fetchJson = async (address: string): Promise<unknown> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const answer = await fetch(address, {credentials: 'same-origin', signal: abort.signal});
    if (answer.ok) return (await answer.json()) as unknown;
    if (answer.status === 429) return 'too-many';
    const body = (await answer.json()) as {readonly code?: unknown} | null;
    return body?.code === 'no-revision' ? 'not-found' : 'failed';
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
};

/** The minutes as they are sent, or why they did not come. Never throws. */
export const fetchLetter = async (
  padPath: string,
  asked: Asked,
): Promise<Letter | MinutesTrouble> =>
  (await fetchJson(exportAddress(padPath, asked, 'letter'))) as Letter | MinutesTrouble;

/** The moments of a pad; null when they did not come. */
export const fetchMoments = async (padPath: string): Promise<Moments | null> => {
  const found = await fetchJson(`${padPath}/meeting/moments`);
  return typeof found === 'string' ? null : (found as Moments);
};
