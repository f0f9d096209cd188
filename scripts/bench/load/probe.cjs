// Loaded into Etherpad's process before Etherpad itself: answers the bench that launched it.
'use strict';

const v8 = require('node:v8');
const vm = require('node:vm');
const {isMainThread} = require('node:worker_threads');

const megabyte = 1024 * 1024;

/** What may be asked, by name. */
const answers = {
  /** What the process has used since it began, in milliseconds of one core, all its threads together. */
  cpu: () => {
    const {user, system} = process.cpuUsage();
    return {cpuMs: (user + system) / 1000};
  },
  /** What the process keeps once nothing is left to collect, in megabytes. */
  memory: () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc');
    // What the first round finalises, the second frees.
    collect();
    collect();
    const {rss, heapUsed, external} = process.memoryUsage();
    return {rssMb: rss / megabyte, heapMb: (heapUsed + external) / megabyte};
  },
};

if (isMainThread && process.send !== undefined) {
  process.on('message', (/** @type {unknown} */ question) => {
    if (question === 'cpu' || question === 'memory') process.send?.(answers[question]());
  });
  // Being asked must not keep Etherpad alive once it is done.
  process.channel?.unref();
}
