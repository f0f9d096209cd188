// @ts-check
// Which files and folders may import each other; eslint.config.mjs has the arrows between the rooms of the house.

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle-of-files',
      comment: 'Two files that need each other are one file, or have a third one in common.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no-circle-of-folders',
      comment: 'A folder is understood without those that use it.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: {circular: true},
    },
  ],
  options: {
    // Types count: what a file has to be read with is not a question of what is left of it when it is built.
    tsPreCompilationDeps: true,
    doNotFollow: {path: 'node_modules'},
    includeOnly: {path: '^(languages|meeting|history|calls|doctor|server|cli|static/client)/'},
  },
};
