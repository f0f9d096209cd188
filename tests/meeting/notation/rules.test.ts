import {describe, expect, it} from 'vitest';
import {quorumNeeded} from '../../../meeting/assembly/verdict';
import {defaultRules, readAbstention, readQuorum, readRule} from '../../../meeting/notation/rules';
import type {RuleKey} from '../../../meeting/notation/rules';
import {meetingOf} from '../pads';

it.each([
  ['comptée', true],
  ['non comptée', false],
  ['counted', true],
  ['not counted', false],
  ['cuenta', true],
  ['no cuenta', false],
  ['zählt', true],
  ['wird gezählt', true],
  ['zählt nicht', false],
  ['conta', true],
  ['non contano', false],
  ['ne comptent jamais', false],
  ['ne comptent pas', false],
  ['sans les compter', false],
  ['sans compter', false],
  ["don't count", false],
  ['don’t count', false],
  ['never counted', false],
  ['without counting', false],
  ['nunca cuentan', false],
  ['sin contar', false],
  ['nicht gezählt', false],
  ['werden nie gezählt', false],
  ['ohne zu zählen', false],
  ['non contano mai', false],
  ['senza contarle', false],
  ['les abstentions sont comptées', true],
  ['comptées comme contre', null],
  ['comptée ?', null],
  ['comptée ou non', null],
  ['', null],
  ['contre', null],
  ['peut-être', null],
  ['3', null],
])('`Abstention : %s` counts abstentions: %s', (value, counts) => {
  expect(readAbstention(value)).toBe(counts);
});

/** For each key, values that can be read, then some that can't. */
const values: Readonly<Record<RuleKey, readonly [readonly string[], readonly string[]]>> = {
  majority: [
    ['simple', 'majorité absolue', '2/3', 'unanimité stricte', 'Évidente', 'consent'],
    ['3/2', 'grande', 'simple 2/3', '> 2/3', '2/3 + 1', 'plus de 2/3'],
  ],
  base: [['exprimés', 'inscrit·es', 'Abstimmende'], ['tout le monde']],
  nppv: [['hors base', 'rinvio assoluto'], ['au hasard']],
  tie: [
    ['adoptée', 'Rejetée', 'carried', 'nicht angenommen', 'aprobada', 'respinta'],
    ['voix prépondérante', 'reportée', 'ajournée'],
  ],
  quorum: [
    [
      ...['10', '1/3', '50 %'],
      ...['la moitié', 'half', 'la mitad', 'die Hälfte', 'la metà', '1/3 des inscrit·es'],
      ...['au moins 1/3', '50 % + 1', '50%+1', '1/2 + 1', 'plus de 10', '10 membres'],
    ],
    ['120 %', 'assez', '1/2 + 2', '100 % + 1', '1/3 ou 10', 'moins de 1/3', '10 + 1'],
  ],
  entitled: [['80', '42 personnes'], ['beaucoup']],
  speakingTime: [['3 min', "2'"], ['court']],
  priority: [['alternance', 'arrival'], ['au hasard']],
};

/** Its first number is not all that it says, however far behind the second one stands. */
const long = `10 membres ${'de la section '.repeat(30)}ou 20`;

it.each(['Quorum', 'Inscrit·es', 'Présent·es'])('%s: of a long value no part is taken', (label) => {
  const {general, problems} = meetingOf(`00 - Général\nAG\n${label} : ${long}`);
  expect(problems.map(({line}) => line)).toContain(2);
  expect([general.rules.quorum, general.rules.entitled, general.present.count]).toEqual([
    null,
    null,
    null,
  ]);
});

const lineOf: Readonly<Record<RuleKey, string>> = {
  majority: 'Majorité',
  base: 'Base',
  nppv: 'NPPV',
  tie: 'Égalité',
  quorum: 'Quorum',
  entitled: 'Inscrit·es',
  speakingTime: 'Temps de parole',
  priority: 'Priorité',
};
const rows = (Object.keys(values) as RuleKey[]).flatMap((key) => {
  const [good, bad] = values[key];
  return [
    ...good.map((value) => [lineOf[key], value, true, key] as const),
    ...[...bad, ''].map((value) => [lineOf[key], value, false, key] as const),
  ];
});

describe('a rule', () => {
  it.each(rows)('`%s : %s` can be read: %s', (label, value, readable, key) => {
    expect(readRule(key, value) !== null).toBe(readable);
    const {problems} = meetingOf(`00 - Général\nAG\nInscrit·es : 84\n${label} : ${value}`);
    expect(problems.length).toBe(readable || value === '' ? 0 : 1);
  });

  it.each([
    ['Quorum : 1/3', 'Quorum', '1/3'],
    ['Quorum : 50 %\nInscrit·es : beaucoup', 'Quorum', '50 %'],
    ['Base : inscrit·es', 'Base', 'inscrit·es'],
  ])('%j asks how many are entitled', (lines, key, text) => {
    const {problems, lines: pad} = meetingOf(`00 - Général\nAG\n${lines}`);
    const asking = problems.filter(({code}) => code === 'missing-number');
    expect(asking).toEqual([{code: 'missing-number', line: 2, text}]);
    expect(pad[2]?.text).toContain(key);
  });

  it.each([
    'Quorum : 12',
    'Base : présent·es',
    'Quorum : 1/3\nInscrit·es : 84',
    'Inscrit·es : 84\nBase : inscrit·es',
    'Présent·es : 84',
  ])('%j asks nothing more', (lines) => {
    expect(meetingOf(`00 - Général\nAG\n${lines}`).problems).toEqual([]);
  });

  it.each([
    ['Égalité : adoptée', 'carried'],
    ['ÉGALITÉ : Rejetée', 'rejected'],
    ['Tie: carried', 'carried'],
    ['Empate: aprobada', 'carried'],
    ['Stimmengleichheit: angenommen', 'carried'],
    ['Parità: non approvata', 'rejected'],
    ['Égalité :', 'rejected'],
    ['', 'rejected'],
  ])('%j makes a tie %s', (line, tie) => {
    const {general, problems} = meetingOf(`00 - Général\nAG\n${line}`);
    expect(general.rules.tie).toBe(tie);
    expect(problems).toEqual([]);
  });

  it('that can’t be read is a Problem, and the default applies', () => {
    const {general, problems} = meetingOf('00 - Général\nAG\nÉgalité : voix prépondérante');
    expect(general.rules.tie).toBe('rejected');
    expect(problems).toEqual([{code: 'unreadable-tie', line: 2, text: 'voix prépondérante'}]);
  });

  it.each([
    [['Abstention : comptée'], 'expressedAndAbstentions'],
    [['Abstention : comptée', 'Base : inscrit·es'], 'entitled'],
    [['Base : exprimés', 'Abstention : comptée'], 'expressed'],
    [['Base : ?', 'Abstention : comptée'], 'expressedAndAbstentions'],
    [['Abstention : non comptée'], 'expressed'],
  ])('%j: the base is %s', (lines, base) => {
    expect(meetingOf(['00 - Général', 'AG', ...lines].join('\n')).general.rules.base).toBe(base);
  });
});

describe('a quorum of more than a part', () => {
  it.each([
    '50 % + 1',
    '1/2 + 1',
    '1/2+1',
    'la moitié plus un',
    'la moitié des membres plus un',
    'moitié + 1',
    'plus de la moitié',
    'Plus de la moitié des inscrit·es',
    'more than half',
    'half plus one',
    'half of members + 1',
    'more than 1/2',
    'más de la mitad',
    'la mitad más uno',
    'mehr als die Hälfte',
    'die Hälfte plus eins',
    'più della metà',
    'la metà più uno',
    '> 50 %',
  ])('%j asks for 43 of 84, and of 85', (value) => {
    const quorum = readQuorum(value);
    expect(quorum?.kind).toBe('moreThan');
    for (const entitled of [84, 85]) {
      expect(quorumNeeded({...defaultRules, quorum}, {present: null, entitled})).toBe(43);
    }
  });
});
