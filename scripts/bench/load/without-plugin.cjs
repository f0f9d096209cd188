// Loaded into Etherpad's process before Etherpad itself: it finds this plugin nowhere. The Etherpad
// on disk stays as it is, so that nobody else who starts it at the same time misses the plugin.
'use strict';

const Module = require('node:module');

const pluginName = 'ep_ag';
/** Node's own way in for every `require`, which its types leave out. */
const loader = /** @type {{_load: (request: string, ...others: unknown[]) => any}} */ (
  /** @type {unknown} */ (Module)
);
const load = loader._load;
const seen = new WeakSet();

loader._load = (/** @type {string} */ request, /** @type {unknown[]} */ ...others) => {
  const loaded = load.call(Module, request, ...others);
  if (!/(?:^|\/)pluginfw\/plugins(?:\.[jt]s)?$/.test(request)) return loaded;
  // `update` asks for the packages through the exports, in every version.
  for (const exported of [loaded, loaded.default]) {
    if (typeof exported?.getPackages !== 'function' || seen.has(exported)) continue;
    seen.add(exported);
    const {getPackages} = exported;
    exported.getPackages = async () => {
      const packages = await getPackages();
      delete packages[pluginName];
      return packages;
    };
  }
  return loaded;
};
