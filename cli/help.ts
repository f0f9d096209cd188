import {offeredFormats} from './command-line';
import {doctorLanguages} from '../doctor/words';
import {languages} from '../meeting/meeting';
import {minutesForms} from '../meeting/minutes/compose';
import {tables} from '../meeting/minutes/csv';
import {version} from '../package.json';

const or = (words: readonly string[]): string => words.join(' | ');

/** What `ep-ag --help` prints. */
export const helpText = `ep-ag reads the text of a meeting's pad, wherever it was exported.

  ep-ag parse FILE     print the meeting as JSON
  ep-ag minutes FILE   print its minutes
  ep-ag check FILE     list what can't be read as meant, with its line
  ep-ag verify PAD     say from a pad's history whether its votes can be trusted
  ep-ag doctor URL     look at an Etherpad from outside, before an assembly

FILE is the pad's text in UTF-8, or - for standard input. PAD is what Etherpad
exports with its history, a file named .etherpad. URL is the address of an
Etherpad, or of a pad on it.

Options of minutes:
  --form FORM       ${or(minutesForms)};
                    summary by default
  --format FORMAT   ${or(offeredFormats)};
                    md by default; ics has the actions that say when
  --table TABLE     ${or(tables)},
                    for csv; votes by default
  --lang LANGUAGE   ${or(languages)}, of the minutes' own words;
                    the pad's by default
  --counts          who is there and who sent regrets as numbers only

Options of verify:
  --json            print who did what and when as data
  --lang LANGUAGE   ${or(languages)}; the pad's by default

Options of doctor:
  --room ADDRESS    an instance of Jitsi to ask too; may be repeated
  --json            print what was found as data
  --timeout SECONDS for each answer; 5 by default
  --lang LANGUAGE   ${or(doctorLanguages)}; as the environment's LANG by default

  -h, --help        print this
  --version         print the version

Exit code: 0; 1 when check found problems, verify a vote that was
tampered with or a result that doesn't follow, or doctor trouble; 2 when nothing
could be done.
`;

/** What `ep-ag --version` prints. */
export const versionText = `${version}\n`;
