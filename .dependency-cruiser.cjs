/** The directions in which the parts of the house may know of each other (docs/decisions). */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'domain imports nothing of ours, no node built-in and no framework: only zod',
      severity: 'error',
      from: { path: '^domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^domain/', '^node_modules/zod/'] },
    },
    { name: 'client-not-server', severity: 'error', from: { path: '^client/' }, to: { path: '^server/' } },
    { name: 'server-not-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    {
      name: 'one-door-to-neo4j',
      severity: 'error',
      from: { path: '^(server|client|domain)/', pathNot: '^server/database/' },
      to: { path: '^node_modules/neo4j-driver' },
    },
    {
      name: 'one-importer-of-cytoscape',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/eco-map/EcoMapCanvas\\.tsx$' },
      to: { path: '^node_modules/cytoscape', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stores-are-private',
      comment: "a capability's store is asked by that capability alone",
      severity: 'error',
      from: { path: '^server/([^/]+)/' },
      to: { path: '^server/[^/]+/.+\\.store\\.ts$', pathNot: '^server/$1/' },
    },
    {
      name: 'product-not-tests',
      severity: 'error',
      from: { path: '^(domain|server|client)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(tests|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
