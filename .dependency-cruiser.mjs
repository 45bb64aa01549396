// The layers: main, cli → app → doctor, export, http → graphql → entity folders → contract → analysis, generated → graph; errors.ts imports nothing.

const ENTITIES =
  '^src/(accusations|activity|actors|articles|audit|claims|conflicts|dossier|drift|events|evidence|exploration|figures|gaps|interest|origins|positions|reviews|search|statements|timeline)/'
const DRIVERS = 'node_modules/(neo4j-driver|@grafeo-db)'

/**
 * Forbids a layer to import from those above it.
 * @param {string} name
 * @param {string} layer
 * @param {string[]} above
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const downwards = (name, layer, above) => ({
  name: `${name}-imports-downwards`,
  severity: 'error',
  from: { path: layer },
  to: { path: above },
})

/**
 * Lets a layer know the one above it by its types alone.
 * @param {string} name
 * @param {string | string[]} layer
 * @param {string} above
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const typesOnly = (name, layer, above) => ({
  name: `${name}-import-types-only`,
  severity: 'error',
  from: { path: layer },
  to: { path: above, dependencyTypesNot: ['type-only'] },
})

const ENTRY = '^src/((main|cli|start)\\.ts|cli/)'
const APP = '^src/app\\.ts'
const EXPORT = '^src/export/'
const BACKUP = '^src/backup/'
const DOCTOR = '^src/doctor/'
const HTTP = '^src/http/'
const GRAPHQL = '^src/graphql/'
const OPERATIONS = '^src/operations/'
const ACCESS = '^src/access/'
const CONTRACT = '^src/contract/'
const ANALYSIS = '^src/analysis/'
const GENERATED = '^src/generated/'
const GRAPH = '^src/graph/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'errors-import-nothing',
      severity: 'error',
      from: { path: '^src/errors\\.ts' },
      to: { path: '.' },
    },
    downwards('app', APP, [ENTRY]),
    downwards('export', EXPORT, [ENTRY, APP]),
    {
      name: 'exports-are-above-the-api',
      severity: 'error',
      from: { path: '^src/', pathNot: [EXPORT, APP] },
      to: { path: EXPORT },
    },
    downwards('backup', BACKUP, [ENTRY, APP, EXPORT, DOCTOR, GRAPHQL, CONTRACT]),
    downwards('doctor', DOCTOR, [ENTRY, APP, GRAPHQL]),
    downwards('http', HTTP, [ENTRY, APP, EXPORT, DOCTOR, GRAPHQL, ENTITIES, ANALYSIS, GRAPH]),
    downwards('graphql', GRAPHQL, [ENTRY, APP, DOCTOR]),
    downwards('operations', OPERATIONS, [ENTRY, APP, DOCTOR, GRAPHQL, ENTITIES, CONTRACT, ANALYSIS]),
    downwards('entities', ENTITIES, [ENTRY, APP, GRAPHQL]),
    downwards('access', ACCESS, [ENTRY, APP, EXPORT, HTTP, GRAPHQL, ENTITIES]),
    downwards('contract', CONTRACT, [ENTRY, APP, GRAPHQL]),
    downwards('analysis', ANALYSIS, [ENTRY, APP, GRAPHQL, ENTITIES]),
    downwards('generated', GENERATED, [ENTRY, APP, GRAPHQL, ENTITIES, ANALYSIS]),
    downwards('graph', GRAPH, [ENTRY, APP, GRAPHQL, ENTITIES, ANALYSIS]),
    // The context names every entity's loaders, and the generated types name the models: as types only.
    typesOnly('contract', CONTRACT, ENTITIES),
    typesOnly('layers-under-contract', [ANALYSIS, GENERATED, GRAPH], CONTRACT),
    {
      name: 'entities-meet-through-loaders',
      severity: 'error',
      from: { path: ENTITIES },
      to: { path: ENTITIES, pathNot: '^src/$1/' },
    },
    {
      name: 'only-graph-names-a-driver',
      severity: 'error',
      from: { path: '^src/', pathNot: GRAPH },
      to: { path: DRIVERS },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench|web)/' },
    },
    {
      name: 'src-runs-without-dev-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-talks-over-http-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
