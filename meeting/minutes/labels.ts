import type {Language} from '../meeting';

/** The headings and labels of minutes, in one language. */
export interface MinutesLabels {
  readonly minutes: string;
  readonly agenda: string;
  readonly decisions: string;
  readonly openVotes: string;
  /** In the place of a proposal's text, where ballots stand below none. */
  readonly noText: string;
  readonly actions: string;
  readonly notes: string;
  readonly decision: string;
  readonly action: string;
  readonly noSubject: string;
  readonly nothing: string;
  readonly done: string;
  readonly current: string;
  /** What the other two forms are called. */
  readonly decisionsOnly: string;
  readonly fullMinutes: string;
  readonly outcome: string;
  readonly figures: string;
  readonly rule: string;
  /** What else a vote counter would want to know of a decision. */
  readonly remark: string;
  readonly rules: string;
  readonly ballots: string;
  /** Of those present, under consent. */
  readonly unanswered: string;
  readonly turns: string;
  readonly sos: string;
  /** What became of a turn that was not taken to its end, and of a call for help. */
  readonly waiting: string;
  readonly speaking: string;
  readonly spoken: string;
  readonly withdrawn: string;
  readonly open: string;
  readonly resolved: string;
  /** Of a vote, before its number. */
  readonly vote: string;
  /** The columns of tables. */
  readonly number: string;
  readonly text: string;
  readonly who: string;
  readonly when: string;
  readonly item: string;
  /** The form that holds the actions alone. */
  readonly actionList: string;
  readonly noDecisions: string;
  readonly noActions: string;
  /** What the full minutes hold beside the summary. */
  readonly annexes: string;
}

export const minutesLabels: Readonly<Record<Language, MinutesLabels>> = {
  fr: {
    minutes: 'Compte-rendu',
    agenda: 'Ordre du jour',
    decisions: 'Décisions',
    openVotes: 'Votes non clos',
    noText: '(sans texte)',
    actions: 'Actions',
    notes: 'Notes',
    decision: 'Décision',
    action: 'Action',
    noSubject: 'Réunion',
    nothing: 'Ce pad ne contient pas encore de réunion.',
    done: 'traité',
    current: 'en cours',
    decisionsOnly: 'Relevé de décisions',
    fullMinutes: 'Compte-rendu intégral',
    outcome: 'Résultat',
    figures: 'Voix',
    rule: 'Règle',
    remark: 'Remarque',
    rules: 'Règles en vigueur',
    ballots: 'Bulletins',
    unanswered: 'Sans réponse',
    turns: 'Tours de parole',
    sos: 'SOS',
    waiting: 'en attente',
    speaking: 'a la parole',
    spoken: 'a parlé',
    withdrawn: 'retiré',
    open: 'non résolu',
    resolved: 'résolu',
    vote: 'Vote',
    number: 'N°',
    text: 'Texte',
    who: 'Qui',
    when: 'Quand',
    item: 'Point',
    actionList: 'Liste des actions',
    noDecisions: 'Aucune décision n’est notée.',
    noActions: 'Aucune action n’est notée.',
    annexes: 'Annexes',
  },
  en: {
    minutes: 'Minutes',
    agenda: 'Agenda',
    decisions: 'Decisions',
    openVotes: 'Votes not closed',
    noText: '(no text)',
    actions: 'Actions',
    notes: 'Notes',
    decision: 'Decision',
    action: 'Action',
    noSubject: 'Meeting',
    nothing: 'This pad holds no meeting yet.',
    done: 'done',
    current: 'current',
    decisionsOnly: 'Record of decisions',
    fullMinutes: 'Full minutes',
    outcome: 'Outcome',
    figures: 'Votes',
    rule: 'Rule',
    remark: 'Remark',
    rules: 'Rules in force',
    ballots: 'Ballots',
    unanswered: 'No answer',
    turns: 'Speaking turns',
    sos: 'SOS',
    waiting: 'waiting',
    speaking: 'has the floor',
    spoken: 'has spoken',
    withdrawn: 'withdrawn',
    open: 'not resolved',
    resolved: 'resolved',
    vote: 'Vote',
    number: 'No.',
    text: 'Text',
    who: 'Who',
    when: 'When',
    item: 'Item',
    actionList: 'List of actions',
    noDecisions: 'No decision is noted.',
    noActions: 'No action is noted.',
    annexes: 'Annexes',
  },
  es: {
    minutes: 'Acta',
    agenda: 'Orden del día',
    decisions: 'Acuerdos',
    openVotes: 'Votaciones sin cerrar',
    noText: '(sin texto)',
    actions: 'Tareas',
    notes: 'Notas',
    decision: 'Acuerdo',
    action: 'Tarea',
    noSubject: 'Reunión',
    nothing: 'Este pad todavía no contiene ninguna reunión.',
    done: 'tratado',
    current: 'en curso',
    decisionsOnly: 'Relación de acuerdos',
    fullMinutes: 'Acta completa',
    outcome: 'Resultado',
    figures: 'Votos',
    rule: 'Regla',
    remark: 'Observación',
    rules: 'Reglas vigentes',
    ballots: 'Papeletas',
    unanswered: 'Sin respuesta',
    turns: 'Turnos de palabra',
    sos: 'SOS',
    waiting: 'en espera',
    speaking: 'en uso de la palabra',
    spoken: 'ya ha hablado',
    withdrawn: 'retirado',
    open: 'sin resolver',
    resolved: 'resuelto',
    vote: 'Votación',
    number: 'N.º',
    text: 'Texto',
    who: 'Quién',
    when: 'Cuándo',
    item: 'Punto',
    actionList: 'Lista de tareas',
    noDecisions: 'No hay ningún acuerdo anotado.',
    noActions: 'No hay ninguna tarea anotada.',
    annexes: 'Anexos',
  },
  de: {
    minutes: 'Protokoll',
    agenda: 'Tagesordnung',
    decisions: 'Beschlüsse',
    openVotes: 'Offene Abstimmungen',
    noText: '(ohne Text)',
    actions: 'Aufgaben',
    notes: 'Notizen',
    decision: 'Beschluss',
    action: 'Aufgabe',
    noSubject: 'Treffen',
    nothing: 'Dieses Pad enthält noch kein Treffen.',
    done: 'behandelt',
    current: 'läuft',
    decisionsOnly: 'Beschlussprotokoll',
    fullMinutes: 'Ausführliches Protokoll',
    outcome: 'Ergebnis',
    figures: 'Stimmen',
    rule: 'Regel',
    remark: 'Anmerkung',
    rules: 'Geltende Regeln',
    ballots: 'Abgegebene Stimmen',
    unanswered: 'Ohne Antwort',
    turns: 'Redebeiträge',
    sos: 'SOS',
    waiting: 'wartet',
    speaking: 'hat das Wort',
    spoken: 'hat gesprochen',
    withdrawn: 'zurückgezogen',
    open: 'ungelöst',
    resolved: 'gelöst',
    vote: 'Abstimmung',
    number: 'Nr.',
    text: 'Text',
    who: 'Wer',
    when: 'Wann',
    item: 'Punkt',
    actionList: 'Aufgabenliste',
    noDecisions: 'Es ist kein Beschluss notiert.',
    noActions: 'Es ist keine Aufgabe notiert.',
    annexes: 'Anhang',
  },
  it: {
    minutes: 'Verbale',
    agenda: 'Ordine del giorno',
    decisions: 'Decisioni',
    openVotes: 'Votazioni aperte',
    noText: '(senza testo)',
    actions: 'Azioni',
    notes: 'Note',
    decision: 'Decisione',
    action: 'Azione',
    noSubject: 'Riunione',
    nothing: 'Questo pad non contiene ancora una riunione.',
    done: 'trattato',
    current: 'in corso',
    decisionsOnly: 'Elenco delle decisioni',
    fullMinutes: 'Verbale integrale',
    outcome: 'Esito',
    figures: 'Voti',
    rule: 'Regola',
    remark: 'Osservazione',
    rules: 'Regole in vigore',
    ballots: 'Schede',
    unanswered: 'Senza risposta',
    turns: 'Turni di parola',
    sos: 'SOS',
    waiting: 'in attesa',
    speaking: 'ha la parola',
    spoken: 'ha parlato',
    withdrawn: 'ritirato',
    open: 'non risolto',
    resolved: 'risolto',
    vote: 'Votazione',
    number: 'N.',
    text: 'Testo',
    who: 'Chi',
    when: 'Quando',
    item: 'Punto',
    actionList: 'Elenco delle azioni',
    noDecisions: 'Nessuna decisione annotata.',
    noActions: 'Nessuna azione annotata.',
    annexes: 'Allegati',
  },
};
