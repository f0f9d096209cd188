// Loaded into Etherpad's process before Etherpad itself: does there, when a test asks, what other
// plugins and Etherpad's own interfaces do. `startServer` sends `{id, act, …}` and awaits `{id, …}`.
'use strict';

const Module = require('node:module');
const path = require('node:path');
const {setImmediate} = require('node:timers');
const {setTimeout: delay} = require('node:timers/promises');
const {isMainThread} = require('node:worker_threads');

const {createRequire} = Module;

/** A module of the server that runs here, by its path from `src/node`. */
const load = (path) => {
  const found = createRequire(process.argv[1])(path);
  return found.default ?? found;
};
const messageHandler = () => load('./handler/PadMessageHandler');
const changesets = () => createRequire(process.argv[1])('../static/js/Changeset');
const findPad = (id) => load('./db/PadManager').getPad(id);

/** Somebody whom Etherpad knows in this pad: 3.x takes no text without an author. */
const anAuthorOf = (pad) =>
  Object.values(pad.pool.numToAttrib).find(([key, value]) => key === 'author' && value)?.[1];

/** One revision that puts `insert` in place of `remove` characters, before the pad's last line end. */
const splice = (pad, remove, insert) => {
  const {text} = pad.atext;
  const author = anAuthorOf(pad);
  const signed = insert === '' ? [] : [['author', author]];
  const at = text.length - 1 - remove;
  return pad.appendRevision(changesets().makeSplice(text, at, remove, insert, signed, pad.pool));
};

/** Adds a hook as a plugin would. */
const addHook = (name, run) => {
  const {hooks} = load('../static/js/pluginfw/plugin_defs');
  hooks[name] ??= [];
  hooks[name].push({
    hook_name: name,
    hook_fn_name: 'inside',
    hook_fn: run,
    part: {plugin: 'inside', name: 'inside', full_name: 'inside/inside'},
  });
};

/** Revisions by the pretended plugin, which it doesn't answer. */
const answers = new Set();
const answer = (pad) => {
  answers.add(pad.head + 1);
  return splice(pad, 0, '.');
};

/** How a plugin may answer each revision of a pad with one of its own, a full stop. */
const answerers = {
  /** In the hook, and leaves it to whoever wrote to send it. */
  'at once': (pad) => void answer(pad),
  /** After a pause, and leaves it to whoever wrote to send it: who writes waits for the hook since 1.9. */
  'after a pause': async (pad) => {
    await delay(5);
    await answer(pad);
    if (!process.argv[1].endsWith('.ts')) await messageHandler().updatePadClients(pad);
  },
  /** On its own, and sends it. */
  later: (pad) => {
    setImmediate(async () => {
      await answer(pad);
      await messageHandler().updatePadClients(pad);
    });
  },
};

/** The keys that a failing database refuses. */
let refused = null;
/** Has the database's driver refuse what `refused` matches. ueberdb tries each by itself where a bulk fails. */
const refuseWrites = () => {
  const driver = load('./db/DB').db.db.wrappedDB;
  const {set, doBulk} = driver;
  const check = (key) => {
    if (refused?.test(key)) throw new Error(`no room for ${key}`);
  };
  driver.set = async (key, value) => {
    check(key);
    return set.call(driver, key, value);
  };
  driver.doBulk = async (ops) => {
    for (const {key} of ops) check(key);
    return doBulk.call(driver, ops);
  };
};

/** Runs a CommonJS text as a file that lies beside the plugin's own. */
const runBeside = (text) => {
  const plugin = Object.keys(require.cache).find((file) =>
    file.endsWith(path.join('dist', 'server', 'index.js')),
  );
  const module = new Module(path.join(path.dirname(plugin), 'contract.js'));
  module.filename = module.id;
  module.paths = Module._nodeModulePaths(path.dirname(plugin));
  module._compile(text, module.id);
  return module.exports;
};
/** The contract of a host, and Etherpad as its host: made when they are first asked for. */
let hosted = null;

/** Lets go what `holdStorage` holds. */
let release = () => {};

const acts = {
  /** A database that takes its time with a pad's revisions, until it is released: as ueberdb, it gives them to who asks meanwhile. */
  holdStorage: ({pad}) => {
    const db = load('./db/DB');
    const {set} = db;
    const released = new Promise((resolve) => (release = resolve));
    db.set = async (key, ...value) => {
      const written = set.call(db, key, ...value);
      if (key.startsWith(`pad:${pad}:revs:`)) await released;
      return written;
    };
  },
  /** A database that refuses to write some keys, until it is asked to refuse others, or none. */
  refuseStorage: ({keys}) => {
    if (refused === null) refuseWrites();
    refused = new RegExp(keys);
  },
  releaseStorage: () => release(),
  /** A step of a case of tests/server/host/contract.ts, given as CommonJS text, on Etherpad as the host. */
  keepContract: async ({text, title, step, pad}) => {
    if (hosted === null) {
      hosted = runBeside(text);
      // Beside the plugin's own host, whose hooks ep.json names: from 1.9 on, pads get their text by this one.
      addHook('padDefaultContent', async (_hook, context) => hosted.host.fillContent(context));
    }
    const {steps} = hosted.contract.find((one) => one.title === title);
    await steps[step](
      {
        host: hosted.host,
        refuse: (keys) => acts.refuseStorage({keys: keys ?? '^nothing at all$'}),
        remove: async (padId) => acts.remove({pad: padId}),
      },
      pad,
    );
  },
  /** As the interface's `deletePad`. */
  remove: async ({pad}) => (await findPad(pad)).remove(),
  /** Revisions that add a character and take it away again. */
  grow: async ({pad: id, revisions}) => {
    const pad = await findPad(id);
    for (let i = 0; i < revisions; i += 1) {
      const written = splice(pad, i % 2, i % 2 === 0 ? 'x' : '');
      // All at once would fill the database's queue for a minute.
      if (i % 500 === 0) await written;
    }
    return pad.head;
  },
  /** A plugin that answers what others write into a pad. */
  answerEdits: ({pad: id, how}) => {
    addHook('padUpdate', (_name, {pad, revs}) =>
      pad.id === id && !answers.delete(revs) ? answerers[how](pad) : undefined,
    );
  },
  /** A plugin that looks something up for everybody who arrives. */
  slowArrivals: ({ms}) => {
    addHook('clientVars', async () => {
      await delay(ms);
      return {};
    });
  },
  /** Believes somebody at an earlier revision, as after a broken connection. */
  setBack: ({author, revisions}) => {
    const sessions = Object.values(messageHandler().sessioninfos);
    for (const session of sessions) if (session.author === author) session.rev -= revisions;
  },
  /** A pad of a group, as the interface makes them, and a session that may open it. */
  groupPad: async ({text}) => {
    const {authorID} = await load('./db/AuthorManager').createAuthor('Ana');
    const groups = load('./db/GroupManager');
    const {groupID} = await groups.createGroup();
    const {padID} = await groups.createGroupPad(groupID, 'ag', text, authorID);
    const until = Math.floor(Date.now() / 1000) + 3600;
    const {sessionID} = await load('./db/SessionManager').createSession(groupID, authorID, until);
    return {pad: padID, session: sessionID};
  },
  /** A pad with a text, whatever it holds: some of it could not be typed. */
  makePad: async ({pad, text}) => {
    const {authorID} = await load('./db/AuthorManager').createAuthor('Ana');
    // A new pad takes 100,000 characters, one that is there any number.
    await (await load('./db/PadManager').getPad(pad, 'x', authorID)).setText(text, authorID);
    return load('./db/ReadOnlyManager').getReadOnlyId(pad);
  },
  /** Saving a revision fails from now on. */
  failSaving: async ({pad}) => {
    Object.getPrototypeOf(await findPad(pad)).addSavedRevision = () =>
      Promise.reject(new Error('no room'));
  },
  /** An Etherpad that keeps to itself who is where. */
  hideSessions: () => {
    delete createRequire(process.argv[1])('./handler/PadMessageHandler').sessioninfos;
  },
};

if (isMainThread && process.send !== undefined) {
  process.on('message', async ({id, act, ...details}) => {
    try {
      process.send({id, result: (await acts[act](details)) ?? null});
    } catch (error) {
      process.send({id, error: error.stack});
    }
  });
  // Being asked must not keep Etherpad alive once it is done.
  process.channel?.unref();
}
