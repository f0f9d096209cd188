import type {WordsOfFindings} from '../shapes/doctor';

/** The check before an assembly. English has words for every finding. */
export const doctor = {
  verdicts: {ok: 'ok', warning: 'warning', trouble: 'trouble', unknown: 'not known'},
  page: {
    title: 'ep_ag: check before an assembly',
    intro:
      'What makes an online assembly fail, as the server sees it and then as this browser does. Open this page at the address that people use.',
    server: 'On the server',
    browser: 'From this browser, through your proxy',
    rooms: 'Jitsi servers of the list',
    looking: 'Looking…',
    ask: 'Ask these servers',
    asking: 'The servers are being asked…',
    contacts: 'This server will contact: {{hosts}}. Nothing is sent before your click.',
    failed: 'The check did not get through: reload the page and try again.',
    noScript: 'Without JavaScript, only the server’s part is shown.',
    denied: 'This page is for Etherpad’s administrators.',
    logIn: 'Log in to Etherpad’s administration first, then open this page again.',
  },
  findings: {
    secure: {says: 'The site is on https.'},
    local: {says: 'The site is on this machine: browsers trust it without https.'},
    'plain-http': {
      says: 'The site is on plain http: browsers refuse it camera and microphone.',
      change:
        'Put a certificate on your proxy; in nginx, the server of port 80 keeps only: return 301 https://$host$request_uri;',
    },
    'site-no-host': {
      says: 'No server has the name {{host}}.',
      change: 'Check the address, and the DNS record of the name.',
    },
    'site-no-network': {
      says: 'No way leads from here to {{host}}: the network or its DNS is missing.',
      change: 'Try again from a machine that is connected.',
    },
    'site-refused': {
      says: '{{host}} refuses the connection: nothing listens on that port.',
      change: 'Start Etherpad and its proxy, or correct the port of the address.',
    },
    'site-silent': {
      says: '{{host}} did not answer within {{seconds}} s.',
      change: 'Look at the load of the server, its firewall and the proxy’s log.',
    },
    'site-bad-certificate': {
      says: 'The certificate of {{host}} is not valid ({{detail}}).',
      change:
        'Renew it for this name, with its intermediate certificates (nginx: ssl_certificate …/fullchain.pem;).',
    },
    'site-broken': {
      says: 'The answer of {{host}} breaks off ({{detail}}).',
      change: 'Look at the proxy’s log.',
    },
    'page-protected': {
      says: 'A pad’s page asks for a password ({{status}}): its headers can’t be seen from here.',
      change: 'Open the administrators’ check, /admin-ep_ag.',
    },
    'page-failed': {
      says: 'A pad’s page answers {{status}}.',
      change:
        'Give Etherpad’s address with its path; if it is right, look at the logs of the proxy and of Etherpad.',
    },
    'not-etherpad': {
      says: 'At this address, /p/… is not the page of an Etherpad’s pad.',
      change: 'Give Etherpad’s address, with its path if it has one.',
    },
    version: {says: 'Etherpad {{version}}.'},
    'version-old': {
      says: 'Etherpad {{version}} is older than what ep_ag knows.',
      change: 'Install Etherpad 1.8.14 or newer.',
    },
    'version-hidden': {
      says: 'Etherpad doesn’t tell its version to the outside.',
      change: 'The administrators’ page, /admin-ep_ag, shows it.',
    },
    'plugin-same': {says: 'ep_ag {{version}} is installed.'},
    'plugin-there': {
      says: 'ep_ag is installed, in another build than this command ({{version}}).',
    },
    'plugin-missing': {
      says: 'ep_ag is not installed, or the page doesn’t load its style.',
      change: 'Install ep_ag and restart Etherpad.',
    },
    'header-too-long': {
      says: 'The header {{header}} has more than {{most}} characters: it was not read.',
      change: 'Send a shorter header: browsers and proxies may refuse such a long one.',
    },
    'policy-unreadable': {
      says: 'The Permissions-Policy header has a wrong form: browsers ignore all of it.',
      change: 'In nginx: {{line}}',
    },
    'media-allowed': {says: 'No header forbids camera or microphone.'},
    'media-forbidden': {
      says: 'The header {{header}} forbids the page, and so all calls: {{features}}.',
      change: 'In nginx: {{line}}',
    },
    'media-forbidden-in-frame': {
      says: 'The header {{header}} forbids the call on {{host}}: {{features}}.',
      change: 'In nginx: {{line}}',
    },
    'screen-forbidden': {
      says: 'The header {{header}} forbids sharing a screen in the call on {{host}}.',
      change: 'In nginx: {{line}}',
    },
    'frame-allowed': {says: 'The page may show a call of {{host}} in a frame.'},
    'frame-forbidden': {
      says: 'Content-Security-Policy keeps the page from showing {{host}} in a frame ({{directive}}).',
      change: 'In that header, write: {{line}}',
    },
    'frame-isolated': {
      says: 'With Cross-Origin-Embedder-Policy: {{value}}, browsers show no call in a frame.',
      change: 'Remove the header Cross-Origin-Embedder-Policy from the pages of pads.',
    },
    'intents-pass': {says: 'The panel’s actions get through to ep_ag.'},
    'intents-other-host': {
      says: 'The proxy changes the name of the host: older browsers would have their actions refused.',
      change: 'In nginx: proxy_set_header Host $host;',
    },
    'intents-protected': {
      says: 'The panel’s actions ask for a password: whether they get through can’t be seen from here.',
    },
    'intents-blocked': {
      says: 'The panel’s actions don’t reach ep_ag: the answer is {{status}}.',
      change:
        'Let POST /p/NAME/meeting/intents through; in nginx, without limit_except, and with proxy_pass for all of /p/.',
    },
    'intents-silent': {
      says: 'The panel’s actions get no answer.',
      change: 'Let POST /p/NAME/meeting/intents through, and look at the proxy’s log.',
    },
    'websockets-pass': {says: 'Websockets get through.'},
    'websockets-blocked': {
      says: 'Websockets don’t get through: each browser will send requests all the time, a burden in an assembly.',
      change:
        'In nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";',
    },
    'no-rooms': {says: 'No Jitsi server is listed: rooms open in a window.'},
    'room-cut': {
      says: '{{host}} ends a framed call after five minutes: it opens in a window.',
      change:
        'List a Jitsi server that doesn’t in "rooms": {"embed": […]}, such as that of a friendly collective.',
    },
    'room-frames': {says: '{{host}} answers and lets itself be shown in a frame.'},
    'room-refuses-frames': {
      says: '{{host}} refuses to be shown in a frame ({{header}}).',
      change:
        'On that Jitsi server, remove X-Frame-Options and write in nginx: add_header Content-Security-Policy "frame-ancestors {{page}}" always;',
    },
    'room-insecure': {
      says: '{{host}} leads to an address without https, which browsers don’t show.',
      change: 'Have that server answer by https throughout.',
    },
    'room-status': {
      says: '{{host}} answers {{status}} to whoever opens a room.',
      change: 'Check that it is a Jitsi server, and that everybody may open a room there.',
    },
    'room-failed': {
      says: '{{host}} is out of order (answer {{status}}).',
      change: 'Restart that server, or list another one in "rooms": {"embed": […]}.',
    },
    'room-no-host': {
      says: 'No server has the name {{host}}.',
      change: 'Correct the name in "rooms": {"embed": […]}.',
    },
    'room-no-network': {
      says: 'No way leads from here to {{host}}: the network or its DNS is missing.',
      change: 'Try again from a machine that is connected.',
    },
    'room-refused': {
      says: '{{host}} refuses the connection: nothing listens on that port.',
      change: 'Restart that server, or correct its name in "rooms": {"embed": […]}.',
    },
    'room-silent': {
      says: '{{host}} did not answer within {{seconds}} s.',
      change: 'See whether that server works, or list another one in "rooms": {"embed": […]}.',
    },
    'room-bad-certificate': {
      says: 'The certificate of {{host}} is not valid ({{detail}}).',
      change:
        'On that server, renew it for this name, with its intermediate certificates (nginx: ssl_certificate …/fullchain.pem;).',
    },
    'room-broken': {
      says: 'The answer of {{host}} breaks off ({{detail}}).',
      change: 'Look at that server’s log.',
    },
    'plugin-version': {says: 'ep_ag {{version}}.'},
    'settings-read': {says: 'The settings under "ep_ag" are understood throughout.'},
    'settings-trouble': {
      says: 'In settings.json: {{trouble}}',
      change: 'Correct it; until then, the default is used.',
    },
    'commit-limit-fits': {
      says: 'The limit on messages fits a venue behind one address ({{points}} in {{seconds}} s).',
    },
    'commit-limit-low': {
      says: 'A venue behind one address has only {{points}} messages in {{seconds}} s: beyond, whoever types is disconnected.',
      change: 'In settings.json: "commitRateLimiting": {"duration": 1, "points": 100}',
    },
    'export-limit-fits': {
      says: 'The limit on exports fits a venue behind one address ({{max}} in {{seconds}} s).',
    },
    'export-limit-low': {
      says: 'A venue behind one address can download the minutes only {{max}} times in {{seconds}} s.',
      change: 'In settings.json: "importExportRateLimiting": {"windowMs": 90000, "max": 300}',
    },
    'proxy-trusted': {says: 'The proxy tells people’s addresses, and Etherpad believes it.'},
    'proxy-untrusted': {
      says: 'A proxy tells people’s addresses, but Etherpad doesn’t believe it: everybody shares one limit.',
      change: 'In settings.json: "trustProxy": true',
    },
    'proxy-unseen': {
      says: '"trustProxy" is true, but no proxy told the address of this browser.',
      change:
        'In nginx: proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; without a proxy, write "trustProxy": false',
    },
    'proxy-none': {says: 'No proxy tells people’s addresses, and none is expected.'},
    'files-kept': {says: 'Files are minified, and kept by browsers.'},
    'files-not-minified': {
      says: 'Files are not minified: phones load more.',
      change: 'In settings.json: "minify": true',
    },
    'files-not-kept': {
      says: 'Browsers keep files for {{maxAge}} s only and ask for them again at each visit.',
      change: 'In settings.json: "maxAge": 21600',
    },
    'browser-media-allowed': {says: 'This browser lets this page ask for camera and microphone.'},
    'browser-media-forbidden': {
      says: 'This browser forbids this page: {{features}}.',
      change:
        'Look at the Permissions-Policy header that your proxy adds, and open this page outside any frame.',
    },
    'browser-media-refused': {
      says: 'In this browser, you refused this site: {{features}}.',
      change: 'The refusal is yours alone; the padlock of the address bar lets you change it.',
    },
    'browser-media-hidden': {says: 'This browser doesn’t say what it lets this page do.'},
    'browser-page-unread': {
      says: 'A pad’s page could not be read from here: its headers stay unknown.',
      change: 'From another machine: ep-ag doctor ADDRESS',
    },
  },
} as const satisfies WordsOfFindings<string>;
