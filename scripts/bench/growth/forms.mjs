// @ts-check

const sections = [
  '00 - Général',
  '01 - Ordre du jour',
  '02 - Tour de parole',
  '03 - Vote',
  '04 - SOS',
  '05 - CR',
  '06 - Autre',
];

/** A pad with lines in one section: others must be there for it to be a meeting, and something stands in each. */
const starts = {
  top: '',
  general: `${sections[0]}\n`,
  agenda: `${sections[0]}\nAG\n${sections[1]}\n`,
  queue: `${sections[0]}\nAG\n${sections[1]}\n▶ Bilan\nBudget\n${sections[2]}\n`,
  votes: `${sections[0]}\nAG\nMajorité : consentement\n${sections[3]}\n`,
  sos: `${sections[0]}\nAG\n${sections[4]}\n`,
  minutes: `${sections[0]}\nAG\nDate : 12 avril 2024\n${sections[1]}\nBilan\n${sections[5]}\n`,
  other: `${sections[0]}\nAG\n${sections[6]}\n`,
};
/** @typedef {keyof typeof starts} Place */

/**
 * Every form of the notation, by the section where it stands: `%` is the number of the line. Several lines of
 * one form repeat together.
 * @type {Readonly<Record<Place, readonly string[]>>}
 */
const lineForms = {
  top: [
    'words %',
    '',
    '01 - Ordre du jour',
    '%) words',
    'Votes',
    '## 02 - Vote',
    '06 - Titre %',
    '00 - x\n01 - y',
  ],
  general: [
    'Sujet %',
    '(aside %)',
    'Date : %',
    'Début : 14h%',
    'Fin : 18h',
    'Suspension : 15h10 – 15h%',
    'Salon : https://meet.example.org/%',
    'Salon : grande salle https://a.example/%, mumble://b.example/%, +33 1 00 00 00 00, http://c.example',
    'Majorité : 2/3',
    'Majorité : au feeling %',
    'Base : inscrit·es\nAbstention : comptée\nNPPV : renvoi relatif\nÉgalité : adoptée',
    'Quorum : 1/3\nInscrit·es : %',
    'Temps de parole : 3 min\nPriorité : alternance',
    'Tribune (2 personnes) : Sam et Noor\nAnimation : Ana%',
    'Présent·es : Ana%, Ben et Lou',
    'Excusé·es : %',
  ],
  agenda: ['Point %', '✓ A - Point % (10 min)', '▶ Point %', '2.%. Point', '- [x] Bilan', '-----'],
  queue: [
    'Camille',
    'Camille %',
    '✓ Camille (2 min 13)',
    '▶ Camille',
    'Sam% (question) – sur la caisse',
    'Sam (exception)',
    '✗ Sam (par Lou%)',
    '— Bilan —\nSam\n— Budget —\nLou %',
    '— Liste close —\nSam%',
  ],
  votes: [
    '+1',
    '-1',
    '0',
    '+1 Zoé%',
    '+1 (trop cher %)',
    'Motion %\nPour : +1 +1\nContre : +1\nAbstention : +1\nNPPV :\n',
    'Motion %\nPour : +1\n→ Adoptée : 1 pour (majorité simple : 1 > 0)\n',
    'Motion %\n',
    'Motion %',
    'Motion\nPour : +1\n→ Adoptée\nPour : +1',
    'Pour : +1 +1 Zoé%',
    'Contre : +1 Zoé% – trop cher',
    'Option % : +1',
    '18:% : +1',
    'Pour : Zoé%',
    '→ Adoptée : %',
  ],
  sos: ['18:42 Camille : plus de son', '✓ Sam% : micro', 'sans nom %', '(aside)'],
  minutes: [
    'une phrase %',
    'Sam% : une phrase',
    'Décision : on refait %',
    'Décision n° % : on refait',
    'Action : imprimer % — Noor, Jo, avant jeudi',
    'Action n° % : imprimer (Noor)',
    'Bilan\nphrase %',
    'Vote % : rien',
    'Vote 1',
  ],
  other: ['une phrase %', '', '07 - Encore %\nrien'],
};

/** What people hold down, paste or draw lines with; and what patterns of ours look for. */
export const signs = [
  ...'#()[]{}+-–—−:：.,;&/\\*_`~<>|!?"\'=→▶✓☐%@$^0129aAxéà漢אא😀\u0301\u200b\u00a0\u200d\u202e\ud800 \t',
  ...[
    '()',
    '[ ]',
    '[x]',
    ' +1',
    '+1,',
    '+1 (',
    '-1 ',
    '0 ',
    ' - ',
    ' – ',
    ' :',
    ': ',
    ', ',
    '; ',
    ' et ',
    '1 ',
    '1/',
    '1.',
    '1)',
    '1h',
    '1 min ',
    '(1',
    'A ',
    'A-',
    'a, ',
    'a (',
    'a) ',
    '(a) ',
    'a : ',
    'a.',
    'a@',
    '@a',
    'e\u0301 ',
    '=>',
    '->',
    '✓ ',
    '- ',
    '* ',
    '> ',
    '&amp;',
    '![',
    '](',
    '//',
    '://',
    'http:',
    'https://a.fr ',
    'tel:',
    ' a',
    '#a',
    'n° ',
    'I',
    '👍🏽',
    '\u202f',
    '1 (1',
    '(question) ',
    '(exception)',
    ' ou ',
  ],
];

/** Where signs stand in a line: `~` is their place. @type {Readonly<Record<Place, readonly string[]>>} */
const places = {
  top: ['~', '00~ - x', '00 - ~', '00 ~', '#~ 00 - Vote'],
  general: [
    '~',
    '~ : x',
    'Tribune (~) : x',
    'Présent·es : ~',
    'Majorité : ~',
    'Quorum : ~',
    'Temps de parole : 1~',
    'Date : ~',
    'Salon : ~',
    'Salon : https://a.example/~',
    'Salon : https://~',
    'Salon : tel:1~',
    'Salon : +33~',
  ],
  agenda: ['~', 'A~ Bilan', 'Bilan (~)', 'Bilan~'],
  queue: ['~', 'Camille~', '✓ Camille (~)', 'Camille – ~', '~Camille'],
  votes: [
    '~',
    'Motion\n~',
    'Motion\nPour : ~',
    'Motion\nPour : +1 ~',
    'Motion\nPour : +1 (~',
    'Motion\n~ : +1',
    'Motion\n+1 Zoé~',
    'Motion\nPour : +1\n→ ~',
    'Motion\nPour : +1\n→ Adoptée : 1 ~',
  ],
  sos: ['~', '18~', '18:42 ~', '18:42 Camille : ~', '~ : x'],
  minutes: [
    '~',
    'Camille~ : x',
    'Décision : ~',
    'Action : ~',
    'Action : x — ~',
    'Action : x (~)',
    'Vote ~',
    '- ~',
  ],
  other: ['~'],
};

/** @template T @param {Readonly<Record<Place, readonly T[]>>} byPlace */
const placed = (byPlace) =>
  /** @type {[Place, T[]][]} */ (Object.entries(byPlace)).flatMap(([place, all]) =>
    all.map((one) => ({place, one})),
  );

/** Texts that grow in lines: a name, and the text of so many lines. */
export const growingLines = placed(lineForms).map(({place, one}) => ({
  name: `lines ${place} ${JSON.stringify(one)}`,
  /** @param {number} count */
  text: (count) => {
    const repeats = Math.max(1, Math.round(count / one.split('\n').length));
    return (
      starts[place] +
      Array.from({length: repeats}, (_, i) => one.replace(/%/g, String(i))).join('\n')
    );
  },
}));

/** How a line can go on: what a pattern hopes for, and what makes it fail at the end. */
const endings = ['', 'x', ') : 1', '\n'];

/** Texts that grow in length, one line for each way it can end: a name, and the text of so many characters. */
export const growingSigns = placed(places).flatMap(({place, one}) =>
  signs.map((sign) => ({
    name: `signs ${place} ${JSON.stringify(one)} of ${JSON.stringify(sign)}`,
    /** @param {number} length */
    text: (length) =>
      starts[place] +
      endings
        .map((ending) =>
          one.replace(
            '~',
            () => sign.repeat(Math.ceil(length / sign.length / endings.length)) + ending,
          ),
        )
        .join('\n'),
  })),
);

/** A text of one sign in all places at once. @param {string} sign */
export const everywhere = (sign) => ({
  name: `signs everywhere of ${JSON.stringify(sign)}`,
  /** @param {number} length */
  text: (length) => {
    const all = /** @type {[Place, readonly string[]][]} */ (Object.entries(places)).filter(
      ([place]) => place !== 'top',
    );
    const count = all.reduce((sum, [, ones]) => sum + ones.length, 0);
    const here = sign.repeat(Math.ceil(length / sign.length / count));
    return all
      .map(([place, ones]) =>
        [
          sections[Object.keys(starts).indexOf(place) - 1],
          ...ones.map((one) => one.replace('~', () => here)),
        ].join('\n'),
      )
      .join('\n');
  },
});
