/**
 * The direction of dependencies: a folder of src/ imports only from the folders named for it here. `npm run lint`
 * checks this; test/architecture.test.ts proves that it does.
 */
const ALLOWED = {
  engine: [],
  annotations: ['engine'],
  corpus: ['engine', 'annotations'],
  features: ['engine', 'annotations', 'corpus'],
  server: ['engine', 'annotations', 'corpus', 'features', 'protocol'],
  extension: ['engine', 'annotations', 'corpus', 'features', 'protocol'],
  cli: ['engine', 'annotations', 'corpus', 'features'],
};

/** The packages that a folder may use; none for the engine. */
const PACKAGES = {
  engine: [],
  annotations: ['zod', 'yaml', 'jsonc-parser'],
  corpus: ['zod'],
  features: ['vscode-languageserver-types', 'vscode-languageserver-textdocument'],
  server: ['vscode-languageserver', 'vscode-languageserver-types', 'vscode-languageserver-textdocument', 'zod'],
  extension: ['vscode', 'vscode-languageclient', 'vscode-languageserver-types', 'zod', 'yaml', 'jsonc-parser'],
  cli: ['zod'],
};

/** Folders that must run in a browser as a whole; server, extension and cli have a Node side as well. */
const WITHOUT_NODE = ['engine', 'annotations', 'corpus', 'features'];

const NODE_MODULES = ['^node:', '^(fs|fs/promises|path|os|url|util|crypto|events|buffer|process|module|net|http|https|stream|assert|zlib|child_process|worker_threads)$'];

const folder = (name) => (name === 'protocol' ? '^src/protocol\\.ts$' : `^src/${name}/`);
const packagePaths = (name) => [`^${name}$`, `(^|/)node_modules/${name}/`, `(^|/)node_modules/@types/${name}/`];

module.exports = {
  forbidden: [
    ...Object.entries(ALLOWED).map(([name, allowed]) => ({
      name: `${name}-imports-only-${allowed.join('-') || 'itself'}`,
      comment: `src/${name} may import from: ${[name, ...allowed].join(', ')}`,
      severity: 'error',
      from: { path: folder(name) },
      to: { path: '^src/', pathNot: [name, ...allowed].map(folder) },
    })),
    ...Object.entries(PACKAGES).map(([name, packages]) => ({
      name: `${name}-packages`,
      comment: `src/${name} may use these packages: ${packages.join(', ') || 'none'}`,
      severity: 'error',
      from: { path: folder(name) },
      to: { pathNot: ['^src/', ...NODE_MODULES, ...packages.flatMap(packagePaths)] },
    })),
    {
      name: 'protocol-stands-alone',
      severity: 'error',
      from: { path: folder('protocol') },
      to: { pathNot: packagePaths('vscode-languageserver-types') },
    },
    {
      name: 'no-node-modules',
      comment: 'These folders also run as a web worker.',
      severity: 'error',
      from: { path: WITHOUT_NODE.map(folder) },
      to: { path: NODE_MODULES },
    },
    {
      name: 'web-entries-without-node',
      comment: 'What a browser entry reaches must run without Node.',
      severity: 'error',
      from: { path: '^src/(server|extension)/browser\\.ts$' },
      to: { path: NODE_MODULES, reachable: true },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.d.ts', '.json'] },
  },
};
