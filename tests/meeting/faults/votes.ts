import {alike} from './kind';
import type {KindOfFault} from './kind';

/** Of section 03. */
export const votes: readonly KindOfFault[] = [
  {
    kind: 'ballots below their label',
    gist: ['vote 1: 2-1-1-0 carried'],
    texts: {
      fr: [
        '@votes\nBouger la date\nPour :\n+1 Sam\n+1 Lou\nContre :\n+1 Noor\nAbstention :\n+1 Max',
      ],
      en: ['@votes\nMove the date\nFor:\n+1 Sam\n+1 Lou\nAgainst:\n+1 Noor\nAbstentions:\n+1 Max'],
      es: [
        '@votes\nCambiar la fecha\nA favor:\n+1 Sam\n+1 Lou\nEn contra:\n+1 Noor\nAbstenciones:\n+1 Max',
      ],
      de: [
        '@votes\nTermin verschieben\nDafür:\n+1 Sam\n+1 Lou\nDagegen:\n+1 Noor\nEnthaltungen:\n+1 Max',
      ],
      it: [
        '@votes\nSpostare la data\nFavorevoli:\n+1 Sam\n+1 Lou\nContrari:\n+1 Noor\nAstenuti:\n+1 Max',
      ],
    },
  },
  {
    kind: 'labels without a colon',
    gist: ['vote 1: 2-1-0-0 carried'],
    texts: {
      fr: ['@votes\nBouger la date\nPour\n+1 Sam\n+1 Lou\nContre\n+1 Noor'],
      en: ['@votes\nMove the date\nIn favour\n+1 Sam\n+1 Lou\nAgainst\n+1 Noor'],
      es: ['@votes\nCambiar la fecha\nA favor\n+1 Sam\n+1 Lou\nEn contra\n+1 Noor'],
      de: ['@votes\nTermin verschieben\nJa\n+1 Sam\n+1 Lou\nNein\n+1 Noor'],
      it: ['@votes\nSpostare la data\nSì\n+1 Sam\n+1 Lou\nNo\n+1 Noor'],
    },
  },
  {
    kind: 'both sides of each usual pair of labels',
    gist: [
      'vote 1: 3-5-2-0 rejected',
      'vote 6: 3-2-0-0 carried',
      'vote 10: 9-1-1-0 carried',
      'vote 15: 4-3-0-0 carried',
    ],
    texts: {
      fr: [
        '@votes\nAugmenter la cotisation\nFavorables : 3\nOpposé·es : 5\nAbstentions : 2\n\nNouvelle porte\nOui : 3\nNon : 2\n\nNouveau toit\nVotes pour : 9\nVotes contre : 1\nAbstentions : 1\n\nUn vélo\nVoix pour : 4\nVoix contre : 3',
      ],
      en: [
        '@votes\nRaise the fee\nIn favour: 3\nOpposed: 5\nAbstentions: 2\n\nNew door\nPro: 3\nContra: 2\n\nNew roof\nVotes for: 9\nVotes against: 1\nAbstained: 1\n\nA bike\nAyes: 4\nNoes: 3',
      ],
      es: [
        '@votes\nSubir la cuota\nA favor: 3\nEn contra: 5\nAbstenciones: 2\n\nPuerta nueva\nSí: 3\nNo: 2\n\nTejado nuevo\nVotos a favor: 9\nVotos en contra: 1\nAbstenciones: 1\n\nUna bici\nDe acuerdo: 4\nEn desacuerdo: 3',
      ],
      de: [
        '@votes\nBeitrag erhöhen\nDafür: 3\nDagegen: 5\nEnthaltungen: 2\n\nNeue Tür\nPro: 3\nKontra: 2\n\nNeues Dach\nJa-Stimmen: 9\nNein-Stimmen: 1\nEnthaltungen: 1\n\nEin Rad\nStimmen dafür: 4\nGegenstimmen: 3',
      ],
      it: [
        '@votes\nAumentare la quota\nFavorevoli: 3\nContrari: 5\nAstenuti: 2\n\nPorta nuova\nSì: 3\nNo: 2\n\nTetto nuovo\nVoti favorevoli: 9\nVoti contrari: 1\nAstenuti: 1\n\nUna bici\nA favore: 4\nContro: 3',
      ],
    },
  },
  {
    kind: 'blank lines between the choices',
    gist: ['vote 1: 1-2-1-0 rejected'],
    texts: {
      fr: ['@votes\nChanger de banque ?\n\nPour : +1\n\nContre : +1 +1\n\nAbstention : +1'],
      en: ['@votes\nChange our bank?\n\nFor: +1\n\nAgainst: +1 +1\n\nAbstain: +1'],
      es: ['@votes\n¿Cambiar de banco?\n\nA favor: +1\n\nEn contra: +1 +1\n\nAbstención: +1'],
      de: ['@votes\nBank wechseln?\n\nDafür: +1\n\nDagegen: +1 +1\n\nEnthaltung: +1'],
      it: ['@votes\nCambiare banca?\n\nA favore: +1\n\nContro: +1 +1\n\nAstensione: +1'],
    },
  },
  {
    kind: 'a remark between the choices',
    gist: ['vote 1: 1-2-0-0 rejected'],
    texts: {
      fr: ['@votes\nChanger de banque\nPour : +1\nArgument : trop cher\nContre : +1 +1'],
      en: ['@votes\nChange our bank\nFor: +1\nArgument: too expensive\nAgainst: +1 +1'],
      es: ['@votes\nCambiar de banco\nA favor: +1\nArgumento: demasiado caro\nEn contra: +1 +1'],
      de: ['@votes\nBank wechseln\nDafür: +1\nArgument: zu teuer\nDagegen: +1 +1'],
      it: ['@votes\nCambiare banca\nA favore: +1\nArgomento: troppo caro\nContro: +1 +1'],
    },
  },
  {
    kind: 'counts right below the heading',
    gist: ['vote nowhere: 7-0-0-0 carried', 'problem vote-without-text 1'],
    texts: {
      fr: ['@votes\nPour : 7\nContre : 0\nAbstention : 0'],
      en: ['@votes\nFor: 7\nAgainst: 0\nAbstentions: 0'],
      es: ['@votes\nA favor: 7\nEn contra: 0\nAbstenciones: 0'],
      de: ['@votes\nDafür: 7\nDagegen: 0\nEnthaltungen: 0'],
      it: ['@votes\nFavorevoli: 7\nContrari: 0\nAstenuti: 0'],
    },
  },
  {
    kind: 'a roll call right below the heading',
    gist: ['vote nowhere: 3-0-0-0 carried', 'problem vote-without-text 1'],
    texts: {
      fr: ['@votes\n* Zoé : +1\n* Kim : +1\n* Noor : +1'],
      en: ['@votes\n* Ash: +1\n* Kim: +1\n* Noor: +1'],
      es: ['@votes\n* Íñigo: +1\n* Kim: +1\n* Noor: +1'],
      de: ['@votes\n* Jörg: +1\n* Kim: +1\n* Noor: +1'],
      it: ['@votes\n* Niccolò: +1\n* Kim: +1\n* Noor: +1'],
    },
  },
  {
    kind: 'a roll call below a proposal',
    gist: ['vote 1: 2-1-1-0 carried'],
    texts: {
      fr: ['@votes\nBouger la date\n- Sam : +1\n- Lou : +1\n- Noor : -1\n- Max : 0'],
      en: ['@votes\nMove the date\n- Sam: +1\n- Lou: +1\n- Noor: -1\n- Max: 0'],
      es: ['@votes\nCambiar la fecha\n- Sam: +1\n- Lou: +1\n- Noor: -1\n- Max: 0'],
      de: ['@votes\nTermin verschieben\n- Sam: +1\n- Lou: +1\n- Noor: -1\n- Max: 0'],
      it: ['@votes\nSpostare la data\n- Sam: +1\n- Lou: +1\n- Noor: -1\n- Max: 0'],
    },
  },
  {
    kind: 'a voice against with a name',
    gist: ['vote 1: 2-1-1-0 carried'],
    texts: alike(
      '@votes\nAlpha\n+1 Zoé\n-1 Sam\n0 Lou\n+1 Max',
      '@votes\nAlpha\n+1 Zoé\n–1 Sam\n±0 Lou\n+1 Max',
    ),
  },
  {
    kind: 'a veto as a count',
    gist: ['vote 4: 5-0-0-0 and 1 rejected'],
    texts: {
      fr: [
        '@general\nMajorité : consensus\n\n@votes\nVendre le camion\nPour : 5\nVeto : 1',
        '@general\nMajorité : consensus\n\n@votes\nVendre le camion\nPour : 5\nBlocage : 1',
      ],
      en: [
        '@general\nMajority: consensus\n\n@votes\nSell the van\nFor: 5\nVeto: 1',
        '@general\nMajority: consensus\n\n@votes\nSell the van\nIn favour: 5\nBlocks: 1',
      ],
      es: [
        '@general\nMayoría: consenso\n\n@votes\nVender la furgoneta\nA favor: 5\nVeto: 1',
        '@general\nMayoría: consenso\n\n@votes\nVender la furgoneta\nA favor: 5\nBloqueos: 1',
      ],
      de: [
        '@general\nMehrheit: Konsens\n\n@votes\nBus verkaufen\nDafür: 5\nVeto: 1',
        '@general\nMehrheit: Konsens\n\n@votes\nBus verkaufen\nDafür: 5\nVetos: 1',
      ],
      it: [
        '@general\nMaggioranza: consenso\n\n@votes\nVendere il furgone\nA favore: 5\nVeto: 1',
        '@general\nMaggioranza: consenso\n\n@votes\nVendere il furgone\nFavorevoli: 5\nVeti: 1',
      ],
    },
  },
  {
    kind: 'an abstention among options',
    gist: ['vote 1: 0-0-1-0 and 3,1 chosen'],
    texts: {
      fr: ['@votes\nOù ?\nBourse : +1 +1 +1\nMairie : +1\nAbstention : +1'],
      en: ['@votes\nWhere?\nUnion hall: +1 +1 +1\nTown hall: +1\nAbstain: +1'],
      es: ['@votes\n¿Dónde?\nAteneo: +1 +1 +1\nPlaza: +1\nAbstención: +1'],
      de: ['@votes\nWo?\nGewerkschaftshaus: +1 +1 +1\nRathaus: +1\nEnthaltung: +1'],
      it: ['@votes\nDove?\nCamera del lavoro: +1 +1 +1\nComune: +1\nAstenuti: +1'],
    },
  },
  {
    kind: 'numbered choices',
    gist: ['vote 1: 1-1-2-0 tied'],
    texts: {
      fr: ['@votes\nBouger la date\n1. Pour : +1\n2. Contre : +1\n3. Abstention : +1 +1'],
      en: ['@votes\nMove the date\n1. For: +1\n2. Against: +1\n3. Abstain: +1 +1'],
      es: ['@votes\nCambiar la fecha\na) A favor: +1\nb) En contra: +1\nc) Abstención: +1 +1'],
      de: ['@votes\nTermin verschieben\n1. Ja: +1\n2. Nein: +1\n3. Enthaltung: +1 +1'],
      it: ['@votes\nSpostare la data\n1. Favorevoli: +1\n2. Contrari: +1\n3. Astenuti: +1 +1'],
    },
  },
  {
    kind: 'a +1 typed in every way',
    gist: ['vote 1: 8-0-0-0 carried'],
    texts: alike('@votes\nAlpha\n+1 Zoé\n+ 1\n+1.\n+1 👍\nSam +1\n＋1\n+1 !\n+1 Max'),
  },
  {
    kind: 'a plus before a measure',
    gist: ['vote 1-2: 1-2-0-0 rejected'],
    texts: {
      fr: [
        '@votes\nAcheter un micro\n+1000 euros de caution\nPour : +1\nContre : +1 +1',
        '@votes\nAcheter un micro\n+15 minutes de trajet\nPour : +1\nContre : +1 +1',
      ],
      en: [
        '@votes\nBuy a microphone\n+1000 dollars deposit\nFor: +1\nAgainst: +1 +1',
        '@votes\nBuy a microphone\n+200 pounds deposit\nFor: +1\nAgainst: +1 +1',
        '@votes\nBuy a microphone\n+2 hours of work\nFor: +1\nAgainst: +1 +1',
      ],
      es: [
        '@votes\nComprar un micro\n+1000 euros de fianza\nA favor: +1\nEn contra: +1 +1',
        '@votes\nComprar un micro\n+300 pesos de envío\nA favor: +1\nEn contra: +1 +1',
        '@votes\nComprar un micro\n+15 minutos de viaje\nA favor: +1\nEn contra: +1 +1',
      ],
      de: [
        '@votes\nMikro kaufen\n+1000 Euro Kaution\nDafür: +1\nDagegen: +1 +1',
        '@votes\nMikro kaufen\n+200 Franken Kaution\nDafür: +1\nDagegen: +1 +1',
        '@votes\nMikro kaufen\n+2 Stunden Arbeit\nDafür: +1\nDagegen: +1 +1',
      ],
      it: [
        '@votes\nComprare un microfono\n+1000 euro di cauzione\nA favore: +1\nContro: +1 +1',
        '@votes\nComprare un microfono\n+15 minuti di viaggio\nA favore: +1\nContro: +1 +1',
      ],
    },
  },
  {kind: 'a plus zero', gist: ['vote 1: 0-0-0-0 rejected'], texts: alike('@votes\nAlpha\n+0')},
  {
    kind: 'a plus that says no',
    gist: ['vote 1: 0-1-1-0 rejected', 'problem unreadable-ballot 4'],
    texts: {
      fr: ['@votes\nBouger la date\n+1 contre\n+1 abstention\nPour : +1 -> retiré'],
      en: ['@votes\nMove the date\n+1 against\n+1 abstention\nFor: +1 -> withdrawn'],
      es: ['@votes\nCambiar la fecha\n+1 en contra\n+1 abstención\nA favor: +1 -> retirado'],
      de: ['@votes\nTermin verschieben\n+1 dagegen\n+1 Enthaltung\nDafür: +1 -> zurückgezogen'],
      it: ['@votes\nSpostare la data\n+1 contro\n+1 astensione\nA favore: +1 -> ritirato'],
    },
  },
  {
    kind: 'a voice that was taken back',
    gist: ['vote 1: 1-0-0-0 carried', 'problem unreadable-ballot 2'],
    texts: {
      fr: ['@votes\nBouger la date\nPour : +1 Zoé, +1 (retiré)'],
      en: ['@votes\nMove the date\nFor: +1 Ash, +1 (withdrawn)'],
      es: ['@votes\nCambiar la fecha\nA favor: +1 Ana, +1 (retirado)'],
      de: ['@votes\nTermin verschieben\nDafür: +1 Jörg, +1 (zurückgezogen)'],
      it: ['@votes\nSpostare la data\nA favore: +1 Ada, +1 (ritirato)'],
    },
  },
  {
    kind: 'several names behind one plus',
    gist: ['vote 1: 1-1-0-0 tied', 'problem several-names 2', 'problem several-names 3'],
    texts: {
      fr: ['@votes\nBouger la date\nPour : +1 Sam, Lou, Noor\nContre : +1 Max et Jo'],
      en: ['@votes\nMove the date\nFor: +1 Sam, Lou, Noor\nAgainst: +1 Max and Jo'],
      es: ['@votes\nCambiar la fecha\nA favor: +1 Sam, Lou, Noor\nEn contra: +1 Max y Jo'],
      de: ['@votes\nTermin verschieben\nDafür: +1 Sam, Lou, Noor\nDagegen: +1 Max und Jo'],
      it: ['@votes\nSpostare la data\nA favore: +1 Sam, Lou, Noor\nContro: +1 Max e Jo'],
    },
  },
  {
    kind: 'blank and spoilt ballots',
    gist: ['vote 1: 7-2-0-2 and 3,1 carried'],
    texts: {
      fr: ['@votes\nÉlire la trésorière\nPour : 7\nContre : 2\nBlancs : 3\nNuls : 1\nNPPV : 2'],
      en: ['@votes\nElect the treasurer\nFor: 7\nAgainst: 2\nBlank: 3\nSpoilt: 1\nNot voting: 2'],
      es: [
        '@votes\nElegir tesorera\nA favor: 7\nEn contra: 2\nEn blanco: 3\nNulos: 1\nNo votan: 2',
      ],
      de: ['@votes\nKassenwahl\nJa: 7\nNein: 2\nLeer: 3\nUngültig: 1\nNehmen nicht teil: 2'],
      it: [
        '@votes\nEleggere la tesoriera\nA favore: 7\nContro: 2\nSchede bianche: 3\nSchede nulle: 1\nNon votano: 2',
      ],
    },
  },
  {
    kind: 'names below a label',
    gist: [
      'vote 1: 0-0-0-0 rejected',
      'problem unreadable-ballot 3',
      'problem unreadable-ballot 4',
      'problem unreadable-ballot 6',
    ],
    texts: {
      fr: ['@votes\nBouger la date\nPour :\n- Sam\n- Lou\nContre :\n- Noor'],
      en: ['@votes\nMove the date\nFor:\n- Sam\n- Lou\nAgainst:\n- Noor'],
      es: ['@votes\nCambiar la fecha\nA favor:\n- Sam\n- Lou\nEn contra:\n- Noor'],
      de: ['@votes\nTermin verschieben\nDafür:\n- Sam\n- Lou\nDagegen:\n- Noor'],
      it: ['@votes\nSpostare la data\nFavorevoli:\n- Sam\n- Lou\nContrari:\n- Noor'],
    },
  },
  {
    kind: 'a remark behind a count',
    gist: ['vote 1: 7-2-0-0 carried'],
    texts: {
      fr: [
        '@votes\nBudget\nPour : 7 (dont 2 procurations)\nContre : 2',
        '@votes\nBudget\nPour : 7 voix dont 2 procurations\nContre : 2 voix',
      ],
      en: [
        '@votes\nBudget\nFor: 7 (including 2 proxies)\nAgainst: 2',
        '@votes\nBudget\nFor: 7 votes, including 2 proxies\nAgainst: 2 votes',
      ],
      es: [
        '@votes\nPresupuesto\nA favor: 7 (2 delegados)\nEn contra: 2',
        '@votes\nPresupuesto\nA favor: 7 votos, de los cuales 2 delegados\nEn contra: 2 votos',
      ],
      de: [
        '@votes\nHaushalt\nDafür: 7 (davon 2 Vollmachten)\nDagegen: 2',
        '@votes\nHaushalt\nDafür: 7 Stimmen, davon 2 Vollmachten\nDagegen: 2 Stimmen',
      ],
      it: [
        '@votes\nBilancio\nA favore: 7 (di cui 2 deleghe)\nContro: 2',
        '@votes\nBilancio\nA favore: 7 voti di cui 2 deleghe\nContro: 2 voti',
      ],
    },
  },
  {
    kind: 'counts in a sentence',
    gist: ['vote 1: 14-6-2-0 carried'],
    texts: {
      fr: ['@votes\nBouger la date\n14 pour, 6 contre et 2 abstentions.'],
      en: ['@votes\nMove the date\n14 in favour, 6 against and 2 abstentions.'],
      es: ['@votes\nCambiar la fecha\n14 a favor, 6 en contra y 2 abstenciones.'],
      de: ['@votes\nTermin verschieben\n14 dafür, 6 dagegen und 2 Enthaltungen.'],
      it: ['@votes\nSpostare la data\n14 favorevoli, 6 contrari e 2 astenuti.'],
    },
  },
  {
    kind: 'a table of counts',
    gist: ['problem unreadable-ballot 1', 'problem unreadable-ballot 2'],
    texts: {
      fr: ['@votes\n| Texte | Pour | Contre |\n| Budget | 7 | 2 |'],
      en: ['@votes\n| Motion | For | Against |\n| Budget | 7 | 2 |'],
      es: ['@votes\n| Propuesta | A favor | En contra |\n| Presupuesto | 7 | 2 |'],
      de: ['@votes\n| Antrag | Ja | Nein |\n| Haushalt | 7 | 2 |'],
      it: ['@votes\n| Proposta | Favorevoli | Contrari |\n| Bilancio | 7 | 2 |'],
    },
  },
  {
    kind: 'labels in bold',
    gist: ['vote 1: 16-2-0-0 carried'],
    texts: {
      fr: ['@votes\nBudget\n**Pour : 16**\n**Contre :** 2'],
      en: ['@votes\nBudget\n**For: 16**\n**Against:** 2'],
      es: ['@votes\nPresupuesto\n**A favor: 16**\n**En contra:** 2'],
      de: ['@votes\nHaushalt\n**Ja: 16**\n**Nein:** 2'],
      it: ['@votes\nBilancio\n**A favore: 16**\n**Contro:** 2'],
    },
  },
];
