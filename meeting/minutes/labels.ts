import type {Language} from '../meeting';

/** The headings and labels of minutes, in one language. */
export interface MinutesLabels {
  readonly minutes: string;
  readonly agenda: string;
  readonly decisions: string;
  readonly openVotes: string;
  readonly actions: string;
  readonly notes: string;
  readonly decision: string;
  readonly action: string;
  readonly noSubject: string;
  readonly nothing: string;
  readonly done: string;
  readonly current: string;
}

export const minutesLabels: Readonly<Record<Language, MinutesLabels>> = {
  fr: {
    minutes: 'Compte-rendu',
    agenda: 'Ordre du jour',
    decisions: 'Décisions',
    openVotes: 'Votes non clos',
    actions: 'Actions',
    notes: 'Notes',
    decision: 'Décision',
    action: 'Action',
    noSubject: 'Réunion',
    nothing: 'Ce pad ne contient pas encore de réunion.',
    done: 'traité',
    current: 'en cours',
  },
  en: {
    minutes: 'Minutes',
    agenda: 'Agenda',
    decisions: 'Decisions',
    openVotes: 'Votes not closed',
    actions: 'Actions',
    notes: 'Notes',
    decision: 'Decision',
    action: 'Action',
    noSubject: 'Meeting',
    nothing: 'This pad holds no meeting yet.',
    done: 'done',
    current: 'current',
  },
};
