import {unansweredOf} from '../assembly/unanswered';
import {writeVoices} from '../assembly/verdict-words';
import type {Meeting, Proposal, Turn} from '../meeting';
import {writeDuration} from '../notation/duration';
import {vocabularies} from '../notation/vocabulary';
import {ruleKeys} from '../notation/rules';
import {writeRule} from '../notation/write-rule';
import {majorities} from '../rules/majorities';
import {list, plain, strong} from './block';
import type {Block, Item} from './block';
import {minutesLabels} from './labels';
import {voteProblemItems} from './vote-problems';
import {countChoices, writeNames, writeReasons} from './voices';

/** The rules that hold, those nobody wrote included, in the words of the notation. */
export const ruleItems = ({language, general: {rules}}: Meeting): Item[] => {
  const {keys, colon} = vocabularies[language];
  return ruleKeys.flatMap((key): Item[] => {
    const value = writeRule(key, rules, language);
    return value === null ? [] : [[strong(`${keys[key][0] ?? key}${colon}`), plain(` ${value}`)]];
  });
};

/** Where everybody is asked, how many gave no answer, and who of those the pad names. */
const unansweredItems = (meeting: Meeting, proposal: Proposal): Item[] => {
  if (!majorities[meeting.general.rules.majority.kind].asksEverybody) return [];
  const {count, names} = unansweredOf(meeting, proposal);
  if (count === null || count === 0) return [];
  const {colon} = vocabularies[meeting.language];
  const label = strong(`${minutesLabels[meeting.language].unanswered}${colon}`);
  const suffix = names.length === 0 ? '' : ` — ${names.join(', ')}`;
  return [[label, plain(` ${count}${suffix}`)]];
};

/**
 * What every proposal's choices got: voices, those of groups apart, the names that stand behind ballots
 * in the pad, and the reasons. Who is for is not told where nobody counts it.
 */
export const ballotBlocks = (meeting: Meeting): Block[] => {
  const {language} = meeting;
  const {choices: words, colon} = vocabularies[language];
  const {isSeen} = majorities[meeting.general.rules.majority.kind];
  const problems = voteProblemItems(meeting);
  return meeting.proposals.flatMap((proposal, i) => {
    const items = countChoices(proposal)
      .filter(({choice}) => !isSeen || choice.kind !== 'for')
      .map(({choice, counted, voices, grouped}): Item => {
        const label =
          choice.kind === 'label' ? choice.label : (words[choice.kind][0] ?? choice.kind);
        const details = [writeNames(counted), writeReasons(counted, colon)];
        const suffix = details.map((detail) => (detail === '' ? '' : ` — ${detail}`)).join('');
        const count = writeVoices(String(voices), grouped, language);
        return [strong(`${label}${colon}`), plain(` ${count}${suffix}`)];
      });
    const answers = list([...items, ...unansweredItems(meeting, proposal), ...(problems[i] ?? [])]);
    const text = proposal.text || minutesLabels[language].noText;
    const title: Block = {
      kind: 'paragraph',
      words: [strong(`${minutesLabels[language].vote} ${i + 1}${colon} ${text}`)],
    };
    return answers.length === 0 ? [] : [title, ...answers];
  });
};

/** Every turn in the order of arrival, with how long it took or what became of it. */
export const turnItems = (meeting: Meeting): Item[] => {
  const labels = minutesLabels[meeting.language];
  const {turnKinds} = vocabularies[meeting.language];
  const end = ({state, durationMs}: Turn): string =>
    state === 'spoken' && durationMs !== null ? writeDuration(durationMs) : labels[state];
  return meeting.queue.map((turn): Item => {
    const kind = turn.kind === 'topic' ? '' : (turnKinds[turn.kind][0] ?? turn.kind);
    const remarks = [kind, turn.note].filter((words) => words !== '').join(', ');
    const inside = remarks === '' ? '' : ` (${remarks})`;
    return [strong(turn.name), plain(`${inside} — ${end(turn)}`)];
  });
};

/** Every call for help, and whether it was answered. */
export const sosItems = (meeting: Meeting): Item[] => {
  const labels = minutesLabels[meeting.language];
  const {colon} = vocabularies[meeting.language];
  return meeting.sos.map(({time, name, text, state}): Item => {
    const parts = [
      ...(time === null ? [] : [plain(`${time} `)]),
      ...(name === '' ? [] : [strong(`${name}${colon}`), plain(' ')]),
    ];
    return [...parts, plain(`${text} (${labels[state]})`)];
  });
};
