import type {KindOfFault} from './kind';

/** Of section 00, and of headings. */
export const facts: readonly KindOfFault[] = [
  {
    kind: 'a number of people present, with a detail',
    gist: ['present = 42', 'vote 6: 30-2-0-0 carried'],
    texts: {
      fr: [
        '@general\nInscrit·es : 84\nQuorum : 50 %\nPrésent·es : 42 (dont 12 en ligne)\n\n@votes\nBudget\nPour : 30\nContre : 2',
        '@general\nInscrits : 84\nQuorum : la moitié\nPrésents : 42, dont 12 en ligne\n\n@votes\nBudget\nPour : 30\nContre : 2',
      ],
      en: [
        '@general\nEntitled: 84\nQuorum: 50%\nPresent: 42 (12 of them online)\n\n@votes\nBudget\nFor: 30\nAgainst: 2',
        '@general\nMembers: 84\nQuorum: half\nPresent: 42, including 12 online\n\n@votes\nBudget\nFor: 30\nAgainst: 2',
      ],
      es: [
        '@general\nCenso: 84\nQuórum: 50 %\nPresentes: 42 (12 en línea)\n\n@votes\nPresupuesto\nA favor: 30\nEn contra: 2',
        '@general\nCenso: 84\nQuórum: la mitad\nAsistentes: 42, incluidas 12 en línea\n\n@votes\nPresupuesto\nA favor: 30\nEn contra: 2',
      ],
      de: [
        '@general\nStimmberechtigt: 84\nQuorum: 50 %\nAnwesend: 42 (davon 12 online)\n\n@votes\nHaushalt\nDafür: 30\nDagegen: 2',
        '@general\nMitglieder: 84\nBeschlussfähigkeit: die Hälfte\nAnwesend: 42, darunter 12 online\n\n@votes\nHaushalt\nDafür: 30\nDagegen: 2',
      ],
      it: [
        '@general\nAventi diritto: 84\nQuorum: 50%\nPresenti: 42 (di cui 12 online)\n\n@votes\nBilancio\nA favore: 30\nContro: 2',
        '@general\nAventi diritto: 84\nNumero legale: la metà\nPresenti: 42, di cui 12 online\n\n@votes\nBilancio\nA favore: 30\nContro: 2',
      ],
    },
  },
  {
    kind: 'names of people present, and how many others',
    gist: ['present Sam, Lou, = 14'],
    texts: {
      fr: [
        '@general\nPrésent·es : Sam, Lou et 12 autres',
        '@general\nPrésents : Sam, Lou et 12 autres personnes',
      ],
      en: [
        '@general\nPresent: Sam, Lou and 12 others',
        '@general\nPresent: Sam, Lou, 12 more people',
      ],
      es: [
        '@general\nPresentes: Sam, Lou y 12 más',
        '@general\nPresentes: Sam, Lou y otras 12 personas',
      ],
      de: [
        '@general\nAnwesend: Sam, Lou und 12 weitere',
        '@general\nAnwesend: Sam, Lou und 12 andere',
      ],
      it: [
        '@general\nPresenti: Sam, Lou e altri 12',
        '@general\nPresenti: Sam, Lou e altre 12 persone',
      ],
    },
  },
  {
    kind: 'a quorum of more than the half',
    gist: ['present = 42', 'vote 6: 30-2-0-0 inquorate'],
    texts: {
      fr: [
        '@general\nInscrit·es : 84\nQuorum : 50 % + 1\nPrésent·es : 42\n\n@votes\nBudget\nPour : 30\nContre : 2',
        '@general\nInscrit·es : 84\nQuorum : moitié plus un\nPrésent·es : 42\n\n@votes\nBudget\nPour : 30\nContre : 2',
        '@general\nInscrit·es : 84\nQuorum : plus de la moitié des membres\nPrésent·es : 42\n\n@votes\nBudget\nPour : 30\nContre : 2',
      ],
      en: [
        '@general\nEntitled: 84\nQuorum: 50% + 1\nPresent: 42\n\n@votes\nBudget\nFor: 30\nAgainst: 2',
        '@general\nEntitled: 84\nQuorum: half plus one\nPresent: 42\n\n@votes\nBudget\nFor: 30\nAgainst: 2',
        '@general\nEntitled: 84\nQuorum: more than half of the members\nPresent: 42\n\n@votes\nBudget\nFor: 30\nAgainst: 2',
      ],
      es: [
        '@general\nCenso: 84\nQuórum: 50 % + 1\nPresentes: 42\n\n@votes\nPresupuesto\nA favor: 30\nEn contra: 2',
        '@general\nCenso: 84\nQuórum: la mitad más uno\nPresentes: 42\n\n@votes\nPresupuesto\nA favor: 30\nEn contra: 2',
        '@general\nCenso: 84\nQuórum: más de la mitad del censo\nPresentes: 42\n\n@votes\nPresupuesto\nA favor: 30\nEn contra: 2',
      ],
      de: [
        '@general\nStimmberechtigt: 84\nQuorum: 50 % + 1\nAnwesend: 42\n\n@votes\nHaushalt\nDafür: 30\nDagegen: 2',
        '@general\nStimmberechtigt: 84\nQuorum: die Hälfte plus eins\nAnwesend: 42\n\n@votes\nHaushalt\nDafür: 30\nDagegen: 2',
        '@general\nStimmberechtigt: 84\nQuorum: mehr als die Hälfte der Mitglieder\nAnwesend: 42\n\n@votes\nHaushalt\nDafür: 30\nDagegen: 2',
      ],
      it: [
        '@general\nAventi diritto: 84\nQuorum: 50% + 1\nPresenti: 42\n\n@votes\nBilancio\nA favore: 30\nContro: 2',
        '@general\nAventi diritto: 84\nQuorum: metà più uno\nPresenti: 42\n\n@votes\nBilancio\nA favore: 30\nContro: 2',
        '@general\nAventi diritto: 84\nQuorum: più della metà degli aventi diritto\nPresenti: 42\n\n@votes\nBilancio\nA favore: 30\nContro: 2',
      ],
    },
  },
  {
    kind: 'a list below a key',
    gist: ['present Sam, Lou, = 2', 'item 6 pending'],
    texts: {
      fr: ['@general\nPrésents :\n- Sam\n- Lou\n\n@agenda\nBilan'],
      en: ['@general\nPresent:\n- Sam\n- Lou\n\n@agenda\nReview'],
      es: ['@general\nAsistentes:\n- Sam\n- Lou\n\n@agenda\nBalance'],
      de: ['@general\nAnwesende:\n- Sam\n- Lou\n\n@agenda\nRückblick'],
      it: ['@general\nPresenti:\n- Sam\n- Lou\n\n@agenda\nBilancio'],
    },
  },
  {
    kind: 'a heading of another title',
    gist: ['item 1 pending', 'vote 5: 7-0-0-0 carried', 'vote 11: 6-1-0-0 carried'],
    texts: {
      fr: [
        '# Ordre du jour\n1. Statuts\n## Secrétaire de séance\nJo est désignée.\n### Votes\nStatuts\n* Pour : 7\n* Contre : 0\n## Vie de l’association\nOn se retrouve en décembre.\n### Votes\nComité\n* Pour : 6\n* Contre : 1',
      ],
      en: [
        '# Agenda\n1. Rules\n## Secretary\nJo is chosen.\n### Votes\nRules\n* For: 7\n* Against: 0\n## News\nWe meet again in December.\n### Votes\nCommittee\n* For: 6\n* Against: 1',
      ],
      es: [
        '# Orden del día\n1. Estatutos\n## Secretaría\nSe elige a Jo.\n### Votación\nEstatutos\n* A favor: 7\n* En contra: 0\n## Vida del colectivo\nNos vemos en diciembre.\n### Votación\nComité\n* A favor: 6\n* En contra: 1',
      ],
      de: [
        '# Tagesordnung\n1. Satzung\n## Schriftführung\nJo wird bestimmt.\n### Abstimmung\nSatzung\n* Ja: 7\n* Nein: 0\n## Aus dem Verein\nWir sehen uns im Dezember.\n### Abstimmung\nAusschuss\n* Ja: 6\n* Nein: 1',
      ],
      it: [
        '# Ordine del giorno\n1. Statuto\n## Segreteria\nJo è nominata.\n### Votazione\nStatuto\n* Favorevoli: 7\n* Contrari: 0\n## Vita dell’associazione\nCi vediamo a dicembre.\n### Votazione\nComitato\n* Favorevoli: 6\n* Contrari: 1',
      ],
    },
  },
  {
    kind: 'an outline from 00',
    gist: ['an ordinary pad'],
    texts: {
      fr: [
        '00 - Introduction\n01 - Installation\n02 - Réglages\nun menu\n03 - Usage\n04 - Questions\nma machine chauffe',
      ],
      en: [
        '00 - Introduction\n01 - Installation\n02 - Settings\na menu\n03 - Usage\n04 - Questions\nmy machine runs hot',
      ],
      es: [
        '00 - Introducción\n01 - Instalación\n02 - Ajustes\nun menú\n03 - Uso\n04 - Preguntas\nmi máquina se calienta',
      ],
      de: [
        '00 - Einleitung\n01 - Installation\n02 - Einstellungen\nein Menü\n03 - Benutzung\n04 - Fragen\nmein Rechner wird heiß',
        '01 - Intro\n02 - Helden\n03 - S.O.S.\n04 - Finale',
      ],
      it: [
        '00 - Introduzione\n01 - Installazione\n02 - Impostazioni\nun menu\n03 - Uso\n04 - Domande\nla mia macchina scalda',
      ],
    },
  },
  {
    kind: 'headings with a colon',
    gist: ['item 1 pending', '3 says Sam'],
    texts: {
      fr: ['Ordre du jour :\nBilan\nCompte-rendu :\nSam : bonjour'],
      en: ['Agenda:\nReview\nMinutes:\nSam: hello'],
      es: ['Orden del día:\nBalance\nActa:\nSam: hola'],
      de: ['Tagesordnung:\nRückblick\nProtokoll:\nSam: hallo'],
      it: ['Ordine del giorno:\nBilancio\nVerbale:\nSam: ciao'],
    },
  },
  {
    kind: 'headings in bold, behind a bullet, with a full stop',
    gist: ['item 1 pending', '3 says Sam'],
    texts: {
      fr: [
        '**01 - Ordre du jour**\nBilan\n**05 - Compte-rendu**\nSam : bonjour',
        '• 01 - Ordre du jour\nBilan\n• 05 - CR\nSam : bonjour',
        '01. Ordre du jour\nBilan\n05. PV\nSam : bonjour',
      ],
      en: [
        '**01 - Agenda**\nReview\n**05 - Minutes**\nSam: hello',
        '• 01 - Agenda\nReview\n• 05 - Minutes\nSam: hello',
        '01. Agenda\nReview\n05. Minutes\nSam: hello',
      ],
      es: [
        '**01 - Orden del día**\nBalance\n**05 - Acta**\nSam: hola',
        '• 01 - Orden del día\nBalance\n• 05 - Acta\nSam: hola',
        '01. Orden del día\nBalance\n05. Acta\nSam: hola',
      ],
      de: [
        '**01 - Tagesordnung**\nRückblick\n**05 - Protokoll**\nSam: hallo',
        '• 01 - Tagesordnung\nRückblick\n• 05 - Protokoll\nSam: hallo',
        '01. Tagesordnung\nRückblick\n05. Protokoll\nSam: hallo',
      ],
      it: [
        '**01 - Ordine del giorno**\nBilancio\n**05 - Verbale**\nSam: ciao',
        '• 01 - Ordine del giorno\nBilancio\n• 05 - Verbale\nSam: ciao',
        '01. OdG\nBilancio\n05. Verbale\nSam: ciao',
      ],
    },
  },
  {
    kind: 'lines above the first title',
    gist: ['subject 0', 'date -5-3', 'present Ana, Lou, = 2', 'item 4 pending', '6 says Ana'],
    texts: {
      fr: [
        'Réunion du collectif\nDate : 3 mai\nPrésentes : Ana, Lou\nOrdre du jour\nBilan\nCompte-rendu\nAna : bonjour',
      ],
      en: ['Weekly meeting\nDate: May 3rd\nPresent: Ana, Lou\nAgenda\nReview\nMinutes\nAna: hello'],
      es: [
        'Asamblea del barrio\nFecha: 3 de mayo\nPresentes: Ana, Lou\nOrden del día\nBalance\nActa\nAna: hola',
      ],
      de: [
        'Plenum im Mai\nDatum: 3. Mai\nAnwesend: Ana, Lou\nTagesordnung\nRückblick\nProtokoll\nAna: hallo',
      ],
      it: [
        'Assemblea di quartiere\nData: 3 maggio\nPresenti: Ana, Lou\nOrdine del giorno\nBilancio\nVerbale\nAna: ciao',
      ],
    },
  },
  {
    kind: 'keys in bold',
    gist: ['chair Noor', 'voteCounter Sam, Lou'],
    texts: {
      fr: ['@general\n**Animation :** Noor\n**Votes** : Sam et Lou'],
      en: ['@general\n**Chair:** Noor\n**Tellers**: Sam and Lou'],
      es: ['@general\n**Moderación:** Noor\n**Recuento**: Sam y Lou'],
      de: ['@general\n**Moderation:** Noor\n**Auszählung**: Sam und Lou'],
      it: ['@general\n**Facilitazione:** Noor\n**Scrutinio**: Sam e Lou'],
    },
  },
  {
    kind: 'a room whose name has blanks',
    gist: ['problem link-blank 1'],
    texts: {
      fr: ['@general\nSalon : https://meet.example.org/AG été 2024'],
      en: ['@general\nRoom: https://meet.example.org/General meeting 2024'],
      es: ['@general\nSala: https://meet.example.org/Asamblea de verano'],
      de: ['@general\nRaum: https://meet.example.org/Plenum Sommer 2024'],
      it: ['@general\nStanza: https://meet.example.org/Assemblea estate 2024'],
    },
  },
  {
    kind: 'a room with its password',
    gist: [],
    texts: {
      fr: [
        '@general\nSalon : https://meet.example.org/ag mot de passe : tulipe',
        '@general\nSalon : https://meet.example.org/ag code 1234',
      ],
      en: [
        '@general\nRoom: https://meet.example.org/ag password: tulip',
        '@general\nRoom: https://meet.example.org/ag code 1234',
      ],
      es: [
        '@general\nSala: https://meet.example.org/ag contraseña: tulipán',
        '@general\nSala: https://meet.example.org/ag clave: tulipán',
        '@general\nSala: https://meet.example.org/ag código 1234',
      ],
      de: [
        '@general\nRaum: https://meet.example.org/ag Passwort: Tulpe',
        '@general\nRaum: https://meet.example.org/ag Kennwort: Tulpe',
        '@general\nRaum: https://meet.example.org/ag Zugangscode 1234',
      ],
      it: [
        '@general\nStanza: https://meet.example.org/ag password: tulipano',
        '@general\nStanza: https://meet.example.org/ag codice 1234',
      ],
    },
  },
];
