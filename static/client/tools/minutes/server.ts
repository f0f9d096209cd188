import type {Letter} from '../../../../meeting/minutes/write-minutes';
import type {MinutesTrouble} from '../../panel/value-words';
import type {MinutesChoice} from '../../../../meeting/minutes/compose';
import {inTime} from '../../in-time';

/** What of which revision. `revision` is null for the text as it is. */
export interface Asked extends MinutesChoice {
  readonly revision: number | null;
}

/** A revision that somebody saved, with its name. */
export interface SavedRevision {
  readonly revision: number;
  readonly label: string;
}

/** What minutes can be made of. */
export interface Revisions {
  /** The number of the last one. */
  readonly head: number;
  readonly saved: readonly SavedRevision[];
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

const fetchJson = (address: string): Promise<unknown> =>
  inTime(timeoutMs, async (signal): Promise<unknown> => {
    const answer = await fetch(address, {credentials: 'same-origin', signal});
    if (answer.ok) return answer.json();
    if (answer.status === 429) return 'too-many';
    const body = (await answer.json()) as {readonly code?: unknown} | null;
    return body?.code === 'no-revision' ? 'not-found' : 'failed';
  }).catch(() => 'failed');

/** The minutes as they are sent, or why they did not come. Never throws. */
export const fetchLetter = async (
  padPath: string,
  asked: Asked,
): Promise<Letter | MinutesTrouble> =>
  (await fetchJson(exportAddress(padPath, asked, 'letter'))) as Letter | MinutesTrouble;

/** The revisions of a pad; null when they did not come. */
export const fetchRevisions = async (padPath: string): Promise<Revisions | null> => {
  const found = await fetchJson(`${padPath}/meeting/moments`);
  return typeof found === 'string' ? null : (found as Revisions);
};
