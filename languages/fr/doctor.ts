import type {DoctorWords} from '../language-words';

/** Le contrôle avant une assemblée. */
export const doctor: DoctorWords = {
  verdicts: {ok: 'bon', warning: 'attention', trouble: 'problème', unknown: 'inconnu'},
  page: {
    title: 'ep_ag : contrôle avant une assemblée',
    intro:
      'Ce qui fait échouer une assemblée en ligne, vu du serveur, puis de ce navigateur. Ouvrez cette page par l’adresse que les gens utilisent.',
    server: 'Sur le serveur',
    browser: 'De ce navigateur, à travers votre proxy',
    rooms: 'Serveurs Jitsi de la liste',
    looking: 'Contrôle en cours…',
    ask: 'Interroger ces serveurs',
    asking: 'Les serveurs sont interrogés…',
    contacts: 'Ce serveur contactera : {{hosts}}. Rien ne part avant votre clic.',
    failed: 'Le contrôle n’a pas abouti : rechargez la page et recommencez.',
    noScript: 'Sans JavaScript, seule la partie du serveur est montrée.',
    denied: 'Cette page est réservée à l’administration d’Etherpad.',
    logIn: 'Connectez-vous d’abord à l’administration, puis rouvrez cette page.',
  },
  findings: {
    secure: {says: 'Le site est en https.'},
    local: {says: 'Le site est sur cette machine : les navigateurs lui font confiance sans https.'},
    'plain-http': {
      says: 'Le site est en http simple : les navigateurs y refusent la caméra et le micro.',
      change:
        'Mettez un certificat sur votre proxy ; dans nginx, le serveur du port 80 ne garde que : return 301 https://$host$request_uri;',
    },
    'site-no-host': {
      says: 'Aucun serveur ne porte le nom {{host}}.',
      change: 'Vérifiez l’adresse, et l’enregistrement DNS du nom.',
    },
    'site-no-network': {
      says: 'D’ici, aucun chemin ne mène à {{host}} : le réseau ou son DNS manque.',
      change: 'Recommencez depuis une machine connectée.',
    },
    'site-refused': {
      says: '{{host}} refuse la connexion : rien n’écoute à ce port.',
      change: 'Démarrez Etherpad et son proxy, ou corrigez le port de l’adresse.',
    },
    'site-silent': {
      says: '{{host}} n’a pas répondu en {{seconds}} s.',
      change: 'Regardez la charge du serveur, son pare-feu et le journal du proxy.',
    },
    'site-bad-certificate': {
      says: 'Le certificat de {{host}} n’est pas valable ({{detail}}).',
      change:
        'Renouvelez-le pour ce nom, avec ses certificats intermédiaires (nginx : ssl_certificate …/fullchain.pem;).',
    },
    'site-broken': {
      says: 'La réponse de {{host}} s’interrompt ({{detail}}).',
      change: 'Regardez le journal du proxy.',
    },
    'page-protected': {
      says: 'La page d’un pad demande un mot de passe ({{status}}) : ses en-têtes ne se voient pas d’ici.',
      change: 'Ouvrez la page de contrôle de l’administration, /admin-ep_ag.',
    },
    'page-failed': {
      says: 'La page d’un pad répond {{status}}.',
      change:
        'Donnez l’adresse d’Etherpad avec son chemin ; si elle est juste, regardez le journal du proxy et d’Etherpad.',
    },
    'not-etherpad': {
      says: 'À cette adresse, /p/… n’est pas la page d’un pad d’Etherpad.',
      change: 'Donnez l’adresse d’Etherpad, avec son chemin s’il en a un.',
    },
    version: {says: 'Etherpad {{version}}.'},
    'version-old': {
      says: 'Etherpad {{version}} est plus ancien que ce qu’ep_ag connaît.',
      change: 'Installez Etherpad 1.8.14 ou plus récent.',
    },
    'version-hidden': {
      says: 'Etherpad ne dit pas sa version au dehors.',
      change: 'La page de l’administration, /admin-ep_ag, la montre.',
    },
    'plugin-same': {says: 'ep_ag {{version}} est installé.'},
    'plugin-there': {
      says: 'ep_ag est installé, dans une autre construction que la commande que voici ({{version}}).',
    },
    'plugin-missing': {
      says: 'ep_ag n’est pas installé, ou la page ne charge pas son style.',
      change: 'Installez ep_ag et redémarrez Etherpad.',
    },
    'header-too-long': {
      says: 'L’en-tête {{header}} dépasse {{most}} caractères : il n’a pas été lu.',
      change:
        'Envoyez un en-tête plus court : des navigateurs et des proxys refusent une telle longueur.',
    },
    'policy-unreadable': {
      says: 'L’en-tête Permissions-Policy n’a pas la bonne forme : les navigateurs l’ignorent en entier.',
      change: 'Dans nginx : {{line}}',
    },
    'media-allowed': {says: 'Aucun en-tête n’interdit la caméra ni le micro.'},
    'media-forbidden': {
      says: 'L’en-tête {{header}} interdit à la page, et donc aux appels : {{features}}.',
      change: 'Dans nginx : {{line}}',
    },
    'media-forbidden-in-frame': {
      says: 'L’en-tête {{header}} interdit à l’appel sur {{host}} : {{features}}.',
      change: 'Dans nginx : {{line}}',
    },
    'screen-forbidden': {
      says: 'L’en-tête {{header}} interdit de partager un écran dans l’appel sur {{host}}.',
      change: 'Dans nginx : {{line}}',
    },
    'frame-allowed': {says: 'La page peut montrer un appel de {{host}} dans un cadre.'},
    'frame-forbidden': {
      says: 'Content-Security-Policy empêche la page de montrer {{host}} dans un cadre ({{directive}}).',
      change: 'Dans cet en-tête, écrivez : {{line}}',
    },
    'frame-isolated': {
      says: 'Avec Cross-Origin-Embedder-Policy: {{value}}, les navigateurs ne montrent pas les appels dans un cadre.',
      change: 'Retirez l’en-tête Cross-Origin-Embedder-Policy des pages des pads.',
    },
    'intents-pass': {says: 'Les actions du panneau passent jusqu’à ep_ag.'},
    'intents-other-host': {
      says: 'Le proxy change le nom de l’hôte : des navigateurs plus anciens verraient leurs actions refusées.',
      change: 'Dans nginx : proxy_set_header Host $host;',
    },
    'intents-protected': {
      says: 'Les actions du panneau demandent un mot de passe : leur passage ne se voit pas d’ici.',
    },
    'intents-blocked': {
      says: 'Les actions du panneau n’arrivent pas à ep_ag : la réponse est {{status}}.',
      change:
        'Laissez passer POST /p/NOM/meeting/intents ; dans nginx, sans limit_except, et avec proxy_pass pour tout /p/.',
    },
    'intents-silent': {
      says: 'Les actions du panneau restent sans réponse.',
      change: 'Laissez passer POST /p/NOM/meeting/intents, et regardez le journal du proxy.',
    },
    'websockets-pass': {says: 'Les websockets passent.'},
    'websockets-blocked': {
      says: 'Les websockets ne passent pas : chaque navigateur fera sans cesse des requêtes, ce qui pèse dans une assemblée.',
      change:
        'Dans nginx : proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";',
    },
    'no-rooms': {
      says: 'Aucun serveur Jitsi n’est dans la liste : les salons s’ouvrent dans une fenêtre.',
    },
    'room-cut': {
      says: '{{host}} coupe un appel encadré au bout de cinq minutes : il s’ouvre dans une fenêtre.',
      change:
        'Mettez dans "rooms": {"embed": […]} un serveur Jitsi qui ne coupe pas, comme celui d’un collectif ami.',
    },
    'room-frames': {says: '{{host}} répond et accepte d’être montré dans un cadre.'},
    'room-refuses-frames': {
      says: '{{host}} refuse d’être montré dans un cadre ({{header}}).',
      change:
        'Sur ce serveur Jitsi, retirez X-Frame-Options et écrivez dans nginx : add_header Content-Security-Policy "frame-ancestors {{page}}" always;',
    },
    'room-insecure': {
      says: '{{host}} renvoie vers une adresse sans https, que les navigateurs ne montrent pas.',
      change: 'Faites répondre ce serveur en https de bout en bout.',
    },
    'room-status': {
      says: '{{host}} répond {{status}} à qui ouvre un salon.',
      change: 'Vérifiez que c’est bien un serveur Jitsi, et que chacun·e peut y ouvrir un salon.',
    },
    'room-failed': {
      says: '{{host}} est en panne (réponse {{status}}).',
      change: 'Relancez ce serveur, ou mettez-en un autre dans "rooms": {"embed": […]}.',
    },
    'room-no-host': {
      says: 'Aucun serveur ne porte le nom {{host}}.',
      change: 'Corrigez le nom dans "rooms": {"embed": […]}.',
    },
    'room-no-network': {
      says: 'D’ici, aucun chemin ne mène à {{host}} : le réseau ou son DNS manque.',
      change: 'Recommencez depuis une machine connectée.',
    },
    'room-refused': {
      says: '{{host}} refuse la connexion : rien n’écoute à ce port.',
      change: 'Relancez ce serveur, ou corrigez son nom dans "rooms": {"embed": […]}.',
    },
    'room-silent': {
      says: '{{host}} n’a pas répondu en {{seconds}} s.',
      change: 'Regardez si ce serveur marche, ou mettez-en un autre dans "rooms": {"embed": […]}.',
    },
    'room-bad-certificate': {
      says: 'Le certificat de {{host}} n’est pas valable ({{detail}}).',
      change:
        'Sur ce serveur, renouvelez-le pour ce nom, avec ses certificats intermédiaires (nginx : ssl_certificate …/fullchain.pem;).',
    },
    'room-broken': {
      says: 'La réponse de {{host}} s’interrompt ({{detail}}).',
      change: 'Regardez le journal de ce serveur.',
    },
    'plugin-version': {says: 'ep_ag {{version}}.'},
    'settings-read': {says: 'Les réglages "ep_ag" sont compris en entier.'},
    'settings-trouble': {
      says: 'Dans settings.json : {{trouble}}',
      change: 'Corrigez-le ; en attendant, la valeur par défaut est utilisée.',
    },
    'commit-limit-fits': {
      says: 'La limite des messages convient à une salle derrière une seule adresse ({{points}} en {{seconds}} s).',
    },
    'commit-limit-low': {
      says: 'Une salle derrière une seule adresse n’a que {{points}} messages en {{seconds}} s : au-delà, qui écrit est déconnecté.',
      change: 'Dans settings.json : "commitRateLimiting": {"duration": 1, "points": 100}',
    },
    'export-limit-fits': {
      says: 'La limite des exports convient à une salle derrière une seule adresse ({{max}} en {{seconds}} s).',
    },
    'export-limit-low': {
      says: 'Une salle derrière une seule adresse ne peut télécharger le compte-rendu que {{max}} fois en {{seconds}} s.',
      change: 'Dans settings.json : "importExportRateLimiting": {"windowMs": 90000, "max": 300}',
    },
    'proxy-trusted': {says: 'Le proxy dit l’adresse des gens, et Etherpad le croit.'},
    'proxy-untrusted': {
      says: 'Un proxy dit l’adresse des gens, mais Etherpad ne le croit pas : tout le monde partage la même limite.',
      change: 'Dans settings.json : "trustProxy": true',
    },
    'proxy-unseen': {
      says: '"trustProxy" est vrai, mais aucun proxy n’a dit l’adresse de ce navigateur.',
      change:
        'Dans nginx : proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; sans proxy, mettez "trustProxy": false',
    },
    'proxy-none': {says: 'Aucun proxy n’annonce l’adresse des gens, et aucun n’est attendu.'},
    'files-kept': {says: 'Les fichiers sont réduits, et gardés par les navigateurs.'},
    'files-not-minified': {
      says: 'Les fichiers ne sont pas réduits : les téléphones chargent davantage.',
      change: 'Dans settings.json : "minify": true',
    },
    'files-not-kept': {
      says: 'Les navigateurs ne gardent les fichiers que {{maxAge}} s et les redemandent à chaque visite.',
      change: 'Dans settings.json : "maxAge": 21600',
    },
    'browser-media-allowed': {
      says: 'Ce navigateur laisse cette page demander la caméra et le micro.',
    },
    'browser-media-forbidden': {
      says: 'Ce navigateur interdit à cette page : {{features}}.',
      change:
        'Regardez l’en-tête Permissions-Policy que votre proxy ajoute, et ouvrez cette page hors de tout cadre.',
    },
    'browser-media-refused': {
      says: 'Dans ce navigateur, vous avez refusé à ce site : {{features}}.',
      change:
        'Ce refus ne vaut que pour vous ; le cadenas de la barre d’adresse permet d’en changer.',
    },
    'browser-media-hidden': {says: 'Ce navigateur ne dit pas ce qu’il permet à cette page.'},
    'browser-page-unread': {
      says: 'La page d’un pad n’a pas pu être lue d’ici : ses en-têtes restent inconnus.',
      change: 'Depuis une autre machine : ep-ag doctor ADRESSE',
    },
  },
};
