// @ts-check

/**
 * The text of a long meeting, always the same for a number of lines: an agenda, a queue that was
 * busy, votes with twenty ballots, calls for help, and notes for the rest.
 * @param {number} count of lines
 */
export const longPad = (count) => {
  const lines = ['00 - Général', '', 'Grande AG', 'Date : 12 avril', 'Majorité : simple', ''];
  lines.push('01 - Ordre du jour', '');
  for (let i = 1; i <= 30; i += 1) lines.push(`${i}. Point numéro ${i} (10 min)`);
  lines.push('', '02 - Tour de parole');
  for (let i = 0; i < count / 10; i += 1) lines.push(`✓ Camille${i % 97} (2 min ${10 + (i % 49)})`);
  lines.push('', '03 - Vote', '');
  for (let i = 0; i < count / 50; i += 1) {
    lines.push(`Proposition numéro ${i}`, `Pour :${' +1'.repeat(20)}`, 'Contre : +1 +1');
    lines.push('Abstention :', 'NPPV :', '→ Adoptée : 20 pour, 2 contre', '');
  }
  lines.push('04 - SOS');
  for (let i = 0; i < 20; i += 1) lines.push(`18:42 Max${i} : plus de son`);
  lines.push('', '05 - CR', '');
  while (lines.length < count) {
    const n = lines.length;
    if (n % 7) lines.push(`Sam${n % 13} : une phrase ordinaire du compte-rendu, numéro ${n}`);
    else lines.push(n % 3 ? 'Décision : on refait une banderole' : 'Une ligne sans personne');
  }
  return lines.slice(0, count).join('\n');
};

/** @type {Map<number, string>} */
const authorIds = new Map();
/**
 * The id of an author, as long as Etherpad's, and as in its pool: one value for all that they wrote.
 * @param {number} n
 */
const authorId = (n) => {
  const known = authorIds.get(n);
  if (known !== undefined) return known;
  const id = `a.${String(n).padStart(16, '0')}`;
  authorIds.set(n, id);
  return id;
};

/**
 * Lines with authors, as an editor gives them: most were written by one person, each ballot of a
 * vote by another.
 * @param {readonly import('../../meeting/pad-line').PadLine[]} lines
 */
export const signLines = (lines) =>
  lines.map((line, index) => {
    const {text} = line;
    if (text === '') return line;
    const from = text.indexOf('+1');
    if (from < 0) {
      return {...line, authors: [{from: 0, to: text.length, author: authorId(index % 3)}]};
    }
    const authors = [{from: 0, to: from, author: authorId(3)}];
    for (let at = from; at < text.length; at += 3) {
      authors.push({
        from: at,
        to: at + 2,
        author: authorId(4 + at + ((at * 7 + index) % 5) * 1000),
      });
    }
    return {...line, authors};
  });
