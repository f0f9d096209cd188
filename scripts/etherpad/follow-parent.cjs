// Loaded into Etherpad's process before Etherpad itself. Its standard input is a pipe held by the
// process that launched it: when that one dies, however it dies, the pipe ends and Etherpad closes
// its database and goes. Without this, a killed test run would leave servers behind.
'use strict';

const {isMainThread} = require('node:worker_threads');

// Etherpad's worker threads load this file, too, and have no standard input of their own.
if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.resume();
  // Listening to the pipe must not keep Etherpad alive once it is done.
  process.stdin.unref();
}
