import type {KindOfFault} from './kind';

/** Of the agenda, the queue and the calls for help. */
export const lists: readonly KindOfFault[] = [
  {
    kind: 'a quotation in the agenda',
    gist: ['item 1 pending', 'item 2 pending', 'problem quotation-or-current 2'],
    texts: {
      fr: ['@agenda\nBilan\n> cité du mail : prévoir large'],
      en: ['@agenda\nReview\n> from the mail: plan for more'],
      es: ['@agenda\nBalance\n> del correo: prever de sobra'],
      de: ['@agenda\nRückblick\n> aus der Mail: großzügig planen'],
      it: ['@agenda\nBilancio\n> dalla mail: prevedere di più'],
    },
  },
  {
    kind: 'a numbered queue, with bullets and times',
    gist: ['turn Sam', 'turn Lou', 'turn Kim', 'turn Noor', 'turn Max', 'turn Zoé'],
    texts: {
      fr: ['@queue\n1 - Sam\n2 - Lou\n● Kim\n[18:42] Noor\n18h43 Max\n18.44 Zoé'],
      en: ['@queue\n1 - Sam\n2 - Lou\n● Kim\n[18:42] Noor\n18:43 Max\n18.44 Zoé'],
      es: ['@queue\n1.- Sam\n2.- Lou\n● Kim\n[18:42] Noor\n18:43h Max\n18:44 Zoé'],
      de: ['@queue\n1. Sam\n2. Lou\n● Kim\n[18:42] Noor\n18:43 Uhr Max\n18.44 Uhr Zoé'],
      it: ['@queue\n1 - Sam\n2 - Lou\n● Kim\n[18:42] Noor\n18:43 Max\n18.44 Zoé'],
    },
  },
  {
    kind: 'calls for help, and what is none',
    gist: ['call 18:42 Max', 'call 18:50 Lou'],
    texts: {
      fr: [
        '@sos\nRAS\n18:42\n[18:42] Max : plus de son\nLou 18:50 : micro',
        '@sos\nrien à signaler\n18h42\n18 h 42 Max : plus de son\nLou à 18h50 : micro',
      ],
      en: [
        '@sos\nNothing to report\n18:42\n[18:42] Max: no sound\nLou 18:50: microphone',
        '@sos\nAll good\n18.42\n18:42 Max: no sound\nLou at 18:50: microphone',
      ],
      es: [
        '@sos\nSin novedad\n18:42\n[18:42] Max: no se oye\nLou 18:50: micro',
        '@sos\nNada que señalar\n18:42h\n18:42h Max: no se oye\nLou a las 18:50: micro',
      ],
      de: [
        '@sos\nKeine Vorkommnisse\n18:42\n[18:42] Max: kein Ton\nLou 18:50: Mikro',
        '@sos\nNichts zu melden\n18:42 Uhr\n18:42 Uhr Max: kein Ton\nLou um 18:50 Uhr: Mikro',
      ],
      it: [
        '@sos\nNiente da segnalare\n18:42\n[18:42] Max: non si sente\nLou 18:50: microfono',
        '@sos\nTutto bene\n18.42\n18.42 Max: non si sente\nLou alle 18:50: microfono',
      ],
    },
  },
];

/** Of the notes. */
export const notes: readonly KindOfFault[] = [
  {
    kind: 'decisions and actions as a list',
    gist: [
      '1 note',
      '2 decision',
      '3 decision',
      '4 decision',
      '5 decision',
      '6 note',
      '7 action of Sam',
      '8 action of Lou 2024-05-03 done',
    ],
    texts: {
      fr: [
        '@minutes\nDécisions :\n- on garde la salle\n- on achète un micro\n1. Décision : la cotisation reste à 10 euros\nDécision (unanime) : on adhère\nActions :\n- Sam : imprimer\n[x] Action : réserver — Lou, 3 mai',
      ],
      en: [
        '@minutes\nDecisions:\n- we keep the hall\n- we buy a microphone\n1. Decision: the fee stays at 10 euros\nDecision (unanimous): we join\nActions:\n- Sam: print\n[x] Action: book — Lou, May 3rd',
        '@minutes\nResolutions:\n- we keep the hall\n- we buy a microphone\n1. Resolution: the fee stays at 10 euros\nAgreed (unanimously): we join\nNext steps:\n- Sam: print\n[x] Task: book — Lou, 3 May',
      ],
      es: [
        '@minutes\nAcuerdos:\n- mantenemos el local\n- compramos un micro\n1. Acuerdo: la cuota sigue en 10 euros\nAcuerdo (por unanimidad): nos adherimos\nTareas:\n- Sam: imprimir\n[x] Tarea: reservar — Lou, 3 de mayo',
        '@minutes\nDecisiones:\n- mantenemos el local\n- compramos un micro\n1. Decisión: la cuota sigue en 10 euros\nSe acuerda (por unanimidad): nos adherimos\nPendientes:\n- Sam: imprimir\n[x] Acción: reservar — Lou, el 3 de mayo',
      ],
      de: [
        '@minutes\nBeschlüsse:\n- wir behalten den Saal\n- wir kaufen ein Mikro\n1. Beschluss: der Beitrag bleibt bei 10 Euro\nBeschluss (einstimmig): wir treten bei\nAufgaben:\n- Sam: drucken\n[x] Aufgabe: reservieren — Lou, 3. Mai',
        '@minutes\nEntscheidungen:\n- wir behalten den Saal\n- wir kaufen ein Mikro\n1. Entscheidung: der Beitrag bleibt bei 10 Euro\nBeschlossen (einstimmig): wir treten bei\nTo-dos:\n- Sam: drucken\n[x] ToDo: reservieren — Lou, bis 3. Mai',
      ],
      it: [
        '@minutes\nDecisioni:\n- teniamo la sala\n- compriamo un microfono\n1. Decisione: la quota resta di 10 euro\nDecisione (all’unanimità): aderiamo\nAzioni:\n- Sam: stampare\n[x] Azione: prenotare — Lou, 3 maggio',
        '@minutes\nDelibere:\n- teniamo la sala\n- compriamo un microfono\n1. Delibera: la quota resta di 10 euro\nSi decide (all’unanimità): aderiamo\nCose da fare:\n- Sam: stampare\n[x] Compito: prenotare — Lou, entro il 3 maggio',
      ],
    },
  },
  {
    kind: 'words in bold',
    gist: ['1 decision', '2 action of Sam'],
    texts: {
      fr: ['@minutes\n**Décision :** on garde la salle\n**Action** : imprimer — Sam'],
      en: ['@minutes\n**Decision:** we keep the hall\n**Action**: print — Sam'],
      es: ['@minutes\n**Acuerdo:** mantenemos el local\n**Tarea**: imprimir — Sam'],
      de: ['@minutes\n**Beschluss:** wir behalten den Saal\n**Aufgabe**: drucken — Sam'],
      it: ['@minutes\n**Decisione:** teniamo la sala\n**Azione**: stampare — Sam'],
    },
  },
  {
    kind: 'counts, facts and times, which are nobody’s words',
    gist: ['1 note', '2 note', '3 note', '4 note', '5 note'],
    texts: {
      fr: [
        '@minutes\nPour : 12\nContre : 3\nAbstention : 1\nPrésents : Sam, Lou\n14h : accueil',
        '@minutes\nFavorables : 12\nOpposés : 3\nAbstentions : 1\nExcusés : Sam, Lou\nà 14 h 30 : accueil',
      ],
      en: [
        '@minutes\nFor: 12\nAgainst: 3\nAbstained: 1\nPresent: Sam, Lou\n14:00: welcome',
        '@minutes\nIn favour: 12\nOpposed: 3\nAbstentions: 1\nApologies: Sam, Lou\n2 pm: welcome',
        '@minutes\nAyes: 12\nNoes: 3\nAbstentions: 1\nApologies: Sam, Lou\n2:30 p.m.: welcome',
      ],
      es: [
        '@minutes\nA favor: 12\nEn contra: 3\nAbstenciones: 1\nPresentes: Sam, Lou\n14h: bienvenida',
        '@minutes\nVotos a favor: 12\nVotos en contra: 3\nAbstenciones: 1\nAsistentes: Sam, Lou\na las 14:00: bienvenida',
        '@minutes\nVotos a favor: 12\nVotos en contra: 3\nAbstenciones: 1\nAsistentes: Sam, Lou\n14:00 h: bienvenida',
      ],
      de: [
        '@minutes\nDafür: 12\nDagegen: 3\nEnthaltung: 1\nAnwesend: Sam, Lou\n14 Uhr: Begrüßung',
        '@minutes\nJa-Stimmen: 12\nNein-Stimmen: 3\nEnthaltungen: 1\nEntschuldigt: Sam, Lou\n14:30 Uhr: Begrüßung',
        '@minutes\nJa: 12\nNein: 3\nEnthaltungen: 1\nEntschuldigt: Sam, Lou\num 14 Uhr: Begrüßung',
      ],
      it: [
        '@minutes\nFavorevoli: 12\nContrari: 3\nAstenuti: 1\nPresenti: Sam, Lou\n14.30: accoglienza',
        '@minutes\nA favore: 12\nContro: 3\nAstensioni: 1\nPresenti: Sam, Lou\nore 14: accoglienza',
        '@minutes\nA favore: 12\nContro: 3\nAstensioni: 1\nPresenti: Sam, Lou\nalle 14:30: accoglienza',
      ],
    },
  },
  {
    kind: 'what stands at the end of an action and is nobody',
    gist: ['1 action whole', '2 action whole', '3 action whole', '4 action whole'],
    texts: {
      fr: [
        '@minutes\nAction : commander 20 – 30 chaises\nAction : relire (3 pages)\nAction : acheter du pain — 20 €\nAction : répondre (voir annexe)',
      ],
      en: [
        '@minutes\nAction: order 20 – 30 chairs\nAction: proofread (3 pages)\nAction: buy bread — £20\nAction: answer (see annex)',
      ],
      es: [
        '@minutes\nTarea: pedir 20 – 30 sillas\nTarea: releer (3 páginas)\nTarea: comprar pan — 20 €\nTarea: responder (ver anexo)',
      ],
      de: [
        '@minutes\nAufgabe: 20 – 30 Stühle bestellen\nAufgabe: gegenlesen (3 Seiten)\nAufgabe: Brot kaufen — 20 €\nAufgabe: antworten (siehe Anhang)',
      ],
      it: [
        '@minutes\nAzione: ordinare 20 – 30 sedie\nAzione: rileggere (3 pagine)\nAzione: comprare il pane — 20 €\nAzione: rispondere (vedi allegato)',
      ],
    },
  },
  {
    kind: 'a group that does an action',
    gist: ['1 action of a group 2024-04-16'],
    texts: {
      fr: ['@minutes\nAction : appeler — la commission logistique, mardi'],
      en: ['@minutes\nAction: call — the logistics team, by Tuesday'],
      es: ['@minutes\nTarea: llamar — la comisión de logística, el martes'],
      de: ['@minutes\nAufgabe: anrufen — die Logistikgruppe, bis Dienstag'],
      it: ['@minutes\nAzione: chiamare — il gruppo logistica, entro martedì'],
    },
  },
  {
    kind: 'dates of actions',
    gist: [
      '1 action of Ash 2024-05-03',
      '2 action of Kim some day',
      '3 action of Noor 2024-04-26',
      '4 action of Lou 2024-04-13',
      '5 action of Sam 2024-04-22',
    ],
    texts: {
      fr: [
        '@minutes\nAction : imprimer — Ash, 3 mai\nAction : appeler — Kim, dès que possible\nAction : ranger — Noor, dans 2 semaines\nAction : payer — Lou, demain\nAction : écrire — Sam, dans 10 jours',
        '@minutes\nAction : imprimer — Ash, pour le 3 mai\nAction : appeler — Kim, ASAP\nAction : ranger — Noor, d’ici 2 semaines\nAction : payer — Lou, avant samedi\nAction : écrire — Sam, sous 10 jours',
      ],
      en: [
        '@minutes\nAction: print — Ash, May 3rd\nAction: call — Kim, ASAP\nAction: tidy — Noor, in 2 weeks\nAction: pay — Lou, tomorrow\nAction: write — Sam, within 10 days',
        '@minutes\nAction: print — Ash, by 3 May\nAction: call — Kim, as soon as possible\nAction: tidy — Noor, within 2 weeks\nAction: pay — Lou, by Saturday\nAction: write — Sam, in 10 days',
      ],
      es: [
        '@minutes\nTarea: imprimir — Ash, 3 de mayo\nTarea: llamar — Kim, cuanto antes\nTarea: ordenar — Noor, en 2 semanas\nTarea: pagar — Lou, mañana\nTarea: escribir — Sam, en 10 días',
        '@minutes\nTarea: imprimir — Ash, para el 3 de mayo\nTarea: llamar — Kim, lo antes posible\nTarea: ordenar — Noor, dentro de 2 semanas\nTarea: pagar — Lou, antes del sábado\nTarea: escribir — Sam, dentro de 10 días',
      ],
      de: [
        '@minutes\nAufgabe: drucken — Ash, 3. Mai\nAufgabe: anrufen — Kim, so bald wie möglich\nAufgabe: aufräumen — Noor, in 2 Wochen\nAufgabe: zahlen — Lou, morgen\nAufgabe: schreiben — Sam, in 10 Tagen',
        '@minutes\nAufgabe: drucken — Ash, bis zum 3. Mai\nAufgabe: anrufen — Kim, asap\nAufgabe: aufräumen — Noor, innerhalb von 2 Wochen\nAufgabe: zahlen — Lou, bis Samstag\nAufgabe: schreiben — Sam, binnen 10 Tagen',
      ],
      it: [
        '@minutes\nAzione: stampare — Ash, 3 maggio\nAzione: chiamare — Kim, appena possibile\nAzione: riordinare — Noor, fra 2 settimane\nAzione: pagare — Lou, domani\nAzione: scrivere — Sam, entro 10 giorni',
        '@minutes\nAzione: stampare — Ash, entro il 3 maggio\nAzione: chiamare — Kim, al più presto\nAzione: riordinare — Noor, tra 2 settimane\nAzione: pagare — Lou, entro sabato\nAzione: scrivere — Sam, tra 10 giorni',
      ],
    },
  },
  {
    kind: 'what was agreed, in parentheses',
    gist: ['1 says Sam', '2 note', '3 says Lou'],
    texts: {
      fr: ['@minutes\nSam : on garde le local\n(personne ne s’y oppose)\nLou : merci'],
      en: ['@minutes\nSam: we keep the hall\n(nobody objects)\nLou: thanks'],
      es: ['@minutes\nSam: mantenemos el local\n(nadie se opone)\nLou: gracias'],
      de: ['@minutes\nSam: wir behalten den Saal\n(niemand ist dagegen)\nLou: danke'],
      it: ['@minutes\nSam: teniamo la sala\n(nessuno è contrario)\nLou: grazie'],
    },
  },
];
