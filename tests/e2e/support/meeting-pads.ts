import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {People} from './people';
import type {PersonOptions} from './person';
import {Participant} from './participant';

/** A name that no other test has. */
export const newPadName = (prefix = 'pad'): string => `${prefix}-${randomUUID()}`;

/** The text of `tests/fixtures/NAME.pad.txt`. */
export const padFixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}.pad.txt`, import.meta.url), 'utf8');

/** A meeting with nothing in it yet. */
export const emptyMeeting =
  '00 - Général\n\nEssai\n\n01 - Ordre du jour\n\nA - Caisse\nB - Tracts\n\n02 - Tour de parole\n\n03 - Vote\n\n04 - SOS\n\n05 - CR\n';

/** A new meeting, made as the home page's form does, without a browser; answers with its pad's name. */
export const postMeeting = async (serverUrl: string): Promise<string> => {
  const pad = newPadName();
  const answer = await fetch(`${serverUrl}/p/${pad}/meeting`, {
    method: 'POST',
    headers: {'Content-Type': 'application/x-www-form-urlencoded'},
    body: 'template=assembly&language=fr',
    redirect: 'manual',
  });
  if (answer.status !== 303) throw new Error(`No meeting was made: ${answer.status}`);
  return pad;
};

/** Somebody arrives in French at a pad. */
export const arriveAt = async (
  people: People,
  name: string,
  pad: string,
  options: Partial<PersonOptions> = {},
): Promise<Participant> => {
  const person = await people.arrive(name, {language: 'fr', ...options});
  await person.openPad(pad);
  return new Participant(person);
};

/** People in one new meeting, which the first of them pastes. */
export const openMeeting = async (
  people: People,
  names: readonly string[],
  text: string = emptyMeeting,
  options: Partial<PersonOptions> = {},
): Promise<{readonly pad: string; readonly present: Participant[]}> => {
  const pad = newPadName();
  const present: Participant[] = [];
  for (const name of names) present.push(await arriveAt(people, name, pad, options));
  await present[0]?.person.setPadText(text);
  for (const participant of present) await participant.see('panel');
  return {pad, present};
};
