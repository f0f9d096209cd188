import type {Meeting, Turn} from '../meeting';
import {writeDuration} from '../notation/duration';
import {vocabularies} from '../notation/vocabulary';
import {ruleKeys, writeRule} from '../notation/write-rule';
import {list, plain, section, strong} from './block';
import type {Block, Item} from './block';
import {minutesLabels} from './labels';
import {countChoices, writeNames} from './voices';

/** The rules that hold, those nobody wrote included, in the words of the notation. */
export const ruleItems = ({language, general: {rules}}: Meeting): Item[] => {
  const {keys, colon} = vocabularies[language];
  return ruleKeys.flatMap((key): Item[] => {
    const value = writeRule(key, rules, language);
    return value === null ? [] : [[strong(`${keys[key][0] ?? key}${colon}`), plain(` ${value}`)]];
  });
};

/** What every proposal's choices got, and the names that stand behind ballots in the pad. */
export const ballotBlocks = (meeting: Meeting): Block[] => {
  const {choices: words, colon} = vocabularies[meeting.language];
  return meeting.proposals.flatMap((proposal) => {
    const items = countChoices(proposal).map(({choice, counted, voices}): Item => {
      const label = choice.kind === 'label' ? choice.label : (words[choice.kind][0] ?? choice.kind);
      const names = writeNames(counted);
      const suffix = names === '' ? '' : ` — ${names}`;
      return [strong(`${label}${colon}`), plain(` ${voices}${suffix}`)];
    });
    return section(3, proposal.text, list(items));
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
