import {fold} from './fold';
import type {
  Base,
  ChoiceKind,
  Discipline,
  Language,
  NppvRule,
  Role,
  SectionKind,
  TurnKind,
} from '../meeting';

/** What a `Key : value` line of section 00 is about. */
export type GeneralKey =
  | 'date'
  | 'start'
  | 'end'
  | 'room'
  | 'majority'
  | 'base'
  | 'abstention'
  | 'nppv'
  | 'quorum'
  | 'entitled'
  | 'speakingTime'
  | 'priority'
  | 'present'
  | 'excused'
  | Role;

type StandardChoice = Exclude<ChoiceKind, 'label'>;
type VerdictWord = 'carried' | 'rejected' | 'tied' | 'postponed' | 'inquorate' | 'chosen';

/** The words of one language. In each list, the first is what is written; all are read. */
interface Vocabulary {
  readonly sections: Readonly<Record<SectionKind, readonly string[]>>;
  readonly keys: Readonly<Record<GeneralKey, readonly string[]>>;
  readonly choices: Readonly<Record<StandardChoice, readonly string[]>>;
  readonly turnKinds: Readonly<Record<Exclude<TurnKind, 'topic'>, readonly string[]>>;
  readonly decision: readonly string[];
  readonly action: readonly string[];
  readonly everyone: readonly string[];
  readonly and: string;
  readonly majorities: Readonly<
    Record<
      'simple' | 'absolute' | 'qualified' | 'unanimity' | 'consensus' | 'consent',
      readonly string[]
    >
  >;
  readonly bases: Readonly<Record<Base, readonly string[]>>;
  readonly nppvRules: Readonly<Record<NppvRule, readonly string[]>>;
  readonly disciplines: Readonly<Record<Discipline, readonly string[]>>;
  /** Outcomes, as a result line begins. */
  readonly outcomes: Readonly<Record<VerdictWord, string>>;
  /** Figures, one and many: `1 abstention`, `2 abstentions`. */
  readonly counted: Readonly<Record<StandardChoice, readonly [string, string]>>;
  /** Blank before a colon: French typography has one. */
  readonly colon: string;
}

const french: Vocabulary = {
  sections: {
    general: ['Général', 'Généralités', 'Informations'],
    agenda: ['Ordre du jour', 'ODJ', 'Points à l’ordre du jour'],
    queue: ['Tour de parole', 'Tours de parole', 'Prises de parole', 'File de parole'],
    votes: ['Vote', 'Votes'],
    sos: ['SOS'],
    minutes: [
      'CR',
      'Compte-rendu',
      'Comptes-rendus',
      'Compte rendu de réunion',
      'PV',
      'Procès-verbal',
    ],
  },
  keys: {
    date: ['Date', 'Le'],
    start: ['Début', 'Heure de début', 'Heure', 'Ouverture'],
    end: ['Fin', 'Heure de fin', 'Clôture'],
    room: ['Salon', 'Salons', 'Visio', 'Lien', 'Lien visio', 'Audio', 'Appel'],
    majority: ['Majorité'],
    base: ['Base'],
    abstention: ['Abstention', 'Abstentions'],
    nppv: ['NPPV'],
    quorum: ['Quorum'],
    entitled: ['Inscrit·es', 'Inscrits', 'Inscrites'],
    speakingTime: ['Temps de parole', 'Temps de parole maximum', 'Durée de parole'],
    priority: ['Priorité', 'Priorités', 'Ordre de parole'],
    present: ['Présent·es', 'Présents', 'Présentes', 'Personnes présentes'],
    excused: ['Excusé·es', 'Excusés', 'Excusées'],
    chair: ['Tribune', 'Animation', 'Facilitation', 'Présidence'],
    queueKeeper: ['Tours de parole', 'Tour de parole', 'Parole', 'Temps'],
    voteCounter: ['Votes', 'Vote', 'Décompte', 'Comptage des votes'],
    scribe: ['Notes', 'Prise de notes', 'Secrétariat', 'Compte-rendu', 'CR'],
    greeter: ['Accueil', 'Accueil et SOS'],
  },
  choices: {
    for: ['Pour', 'Oui'],
    against: ['Contre', 'Non'],
    abstain: ['Abstention', 'Abstentions', 'S’abstient'],
    nppv: ['NPPV', 'Ne prend pas part au vote', 'Ne prennent pas part au vote'],
  },
  turnKinds: {
    reply: ['réponse', 'réponse directe', 'réaction'],
    question: ['question'],
    technical: ['point technique', 'technique', 'PT'],
  },
  decision: ['Décision', 'Décisions', 'Décidé'],
  action: ['Action', 'Actions', 'À faire', 'Tâche'],
  everyone: ['autogestion', 'tout le monde', 'toutes et tous', 'tous', 'toutes'],
  and: 'et',
  majorities: {
    simple: ['simple', 'majorité simple', 'relative'],
    absolute: ['absolue', 'majorité absolue'],
    qualified: ['qualifiée', 'majorité qualifiée', 'des'],
    unanimity: ['unanimité', 'à l’unanimité'],
    consensus: ['consensus'],
    consent: ['consentement'],
  },
  bases: {
    expressed: ['exprimés', 'suffrages exprimés', 'exprimées'],
    expressedAndAbstentions: [
      'exprimés+abstentions',
      'exprimés et abstentions',
      'exprimés avec abstentions',
    ],
    voters: ['votant·es', 'votants', 'votantes'],
    present: ['présent·es', 'présents', 'présentes'],
    entitled: ['inscrit·es', 'inscrits', 'inscrites'],
  },
  nppvRules: {
    outsideBase: ['hors base', 'non compté', 'non comptés'],
    relativePostponement: ['renvoi relatif'],
    absolutePostponement: ['renvoi absolu'],
  },
  disciplines: {
    arrival: ['ordre d’arrivée', 'arrivée'],
    firstTimers: [
      'primo-intervenant·es',
      'primo-intervenants',
      'primo-intervenantes',
      'premières prises de parole',
    ],
    speakingTime: ['temps de parole'],
    alternation: ['alternance', 'alternée'],
  },
  outcomes: {
    carried: 'Adoptée',
    rejected: 'Rejetée',
    tied: 'Égalité, non adoptée',
    postponed: 'Reportée',
    inquorate: 'Quorum non atteint',
    chosen: 'Retenu',
  },
  counted: {
    for: ['pour', 'pour'],
    against: ['contre', 'contre'],
    abstain: ['abstention', 'abstentions'],
    nppv: ['NPPV', 'NPPV'],
  },
  colon: ' :',
};

const english: Vocabulary = {
  sections: {
    general: ['General', 'General information'],
    agenda: ['Agenda'],
    queue: ['Speaking turns', 'Speaking queue', 'Queue', 'Turns'],
    votes: ['Votes', 'Vote'],
    sos: ['SOS'],
    minutes: ['Minutes', 'Notes of the meeting'],
  },
  keys: {
    date: ['Date'],
    start: ['Start', 'Starts', 'Begins', 'Time'],
    end: ['End', 'Ends'],
    room: ['Room', 'Rooms', 'Call', 'Link', 'Call link'],
    majority: ['Majority'],
    base: ['Base', 'Basis'],
    abstention: ['Abstention', 'Abstentions'],
    nppv: ['NPPV', 'Not taking part'],
    quorum: ['Quorum'],
    entitled: ['Entitled', 'Members'],
    speakingTime: ['Speaking time', 'Time per turn', 'Time limit'],
    priority: ['Priority', 'Order'],
    present: ['Present', 'Attendance'],
    excused: ['Excused', 'Regrets', 'Apologies'],
    chair: ['Chair', 'Chairs', 'Facilitation', 'Facilitators', 'Facilitator'],
    queueKeeper: ['Speaking turns', 'Turns', 'Queue', 'Queue keeper'],
    voteCounter: ['Votes', 'Vote counters', 'Vote counting', 'Tellers'],
    scribe: ['Notes', 'Note-takers', 'Scribe', 'Scribes'],
    greeter: ['Welcome', 'Greeters', 'Greeting'],
  },
  choices: {
    for: ['For', 'Yes', 'In favour', 'In favor', 'Aye'],
    against: ['Against', 'No', 'Nay'],
    abstain: ['Abstain', 'Abstention', 'Abstentions'],
    nppv: ['Not taking part', 'NPPV', 'Not voting'],
  },
  turnKinds: {
    reply: ['reply', 'direct reply', 'response'],
    question: ['question'],
    technical: ['technical point', 'technical', 'point of order'],
  },
  decision: ['Decision', 'Decisions', 'Decided', 'Resolved'],
  action: ['Action', 'Actions', 'To do', 'Todo'],
  everyone: ['everyone', 'all', 'self-managed'],
  and: 'and',
  majorities: {
    simple: ['simple', 'simple majority', 'relative'],
    absolute: ['absolute', 'absolute majority'],
    qualified: ['qualified', 'qualified majority'],
    unanimity: ['unanimity', 'unanimous'],
    consensus: ['consensus'],
    consent: ['consent'],
  },
  bases: {
    expressed: ['votes cast', 'cast', 'expressed'],
    expressedAndAbstentions: ['votes cast+abstentions', 'votes cast and abstentions'],
    voters: ['voters'],
    present: ['present', 'those present'],
    entitled: ['entitled', 'members'],
  },
  nppvRules: {
    outsideBase: ['outside base', 'not counted'],
    relativePostponement: ['relative postponement'],
    absolutePostponement: ['absolute postponement'],
  },
  disciplines: {
    arrival: ['arrival', 'order of arrival', 'first come first served'],
    firstTimers: ['first-time speakers', 'first timers'],
    speakingTime: ['speaking time'],
    alternation: ['alternation', 'alternating'],
  },
  outcomes: {
    carried: 'Carried',
    rejected: 'Rejected',
    tied: 'Tied, not carried',
    postponed: 'Postponed',
    inquorate: 'No quorum',
    chosen: 'Chosen',
  },
  counted: {
    for: ['for', 'for'],
    against: ['against', 'against'],
    abstain: ['abstention', 'abstentions'],
    nppv: ['not taking part', 'not taking part'],
  },
  colon: ':',
};

/** Every shipped language's words. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = {fr: french, en: english};

/** A reader for words of any shipped language: folded word → what it means. First language wins. */
const readerOf = <K extends string>(
  pick: (vocabulary: Vocabulary) => Readonly<Record<K, readonly string[]>>,
): ((text: string) => K | null) => {
  const meanings = new Map<string, K>();
  for (const vocabulary of Object.values(vocabularies)) {
    for (const [meaning, words] of Object.entries(pick(vocabulary)) as [K, readonly string[]][]) {
      for (const word of words) {
        if (!meanings.has(fold(word))) meanings.set(fold(word), meaning);
      }
    }
  }
  return (text) => meanings.get(fold(text)) ?? null;
};

export const readSectionTitle = readerOf((v) => v.sections);
export const readGeneralKey = readerOf((v) => v.keys);
export const readChoiceLabel = readerOf((v) => v.choices);
export const readTurnKind = readerOf((v) => v.turnKinds);
export const readMajorityWord = readerOf((v) => v.majorities);
export const readBaseWord = readerOf((v) => v.bases);
export const readNppvWord = readerOf((v) => v.nppvRules);
export const readDisciplineWord = readerOf((v) => v.disciplines);
/** `decision` or `action` for the words that open such a line of the minutes. */
export const readMinutesWord = readerOf((v) => ({decision: v.decision, action: v.action}));
/** `everyone` for the words that give a role to all. */
export const readEveryoneWord = readerOf((v) => ({everyone: v.everyone}));

/** The language in which `title` is a section title: only one of them, or null. */
export const languageOfTitle = (title: string): Language | null => {
  const folded = fold(title);
  const found = (Object.keys(vocabularies) as Language[]).filter((language) =>
    Object.values(vocabularies[language].sections).some((words) =>
      words.some((word) => fold(word) === folded),
    ),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
};
