// @ts-check
// Read by every Node that knows `import`: nothing newer than ES2019 in here.

/** The oldest major version of Node that the project's tools run on. */
export const oldestNode = 20;

/**
 * What to tell somebody whose Node is too old; null when it is recent enough.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export const readNodeVersion = (version) =>
  Number(version.split('.')[0]) >= oldestNode
    ? null
    : `ep_ag needs Node ${oldestNode} or newer to be built and tested; this is Node ${version}.`;

/** Ends the process with one sentence when Node is too old. */
export const requireNode = () => {
  const complaint = readNodeVersion(process.versions.node);
  if (complaint === null) return;
  console.error(complaint);
  process.exit(1);
};
