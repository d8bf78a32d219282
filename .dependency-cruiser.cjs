// The direction of imports in src/, as DESIGN.md draws it. A stage may import `model/`, `lang/`, `text/` and the stages
// before it.

const stages = ['ingest', 'extract', 'annotate', 'group', 'collate', 'lineage', 'edition', 'check', 'export']
const surfaces = ['cli']

/** The rooms of a stage: each may import those before it. What stands in the stage's own folder brings them together. */
const rooms = {
  annotate: ['direct', 'lexicon', 'mark', 'syntax', 'name', 'quote', 'speaker'],
  collate: ['word', 'compare', 'person', 'statement', 'reading', 'finding'],
}

/** What stands in src/ under `folder` may import nothing of src/ but the `allowed` folders (and its own). */
const only = (folder, allowed) => ({
  name: `${folder}-imports`,
  comment: `${folder}/ may import ${[...allowed, folder].map(name => `${name}/`).join(', ')} only`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[...allowed, folder].join('|')})/` },
})

/** A room imports no later room of its stage, nor the stage's own files. */
const noLater = ([stage, names]) =>
  names.map((name, i) => ({
    name: `${stage}-${name}-imports`,
    comment: `${stage}/${name}/ may import ${names
      .slice(0, i + 1)
      .map(each => `${each}/`)
      .join(', ')} only`,
    severity: 'error',
    from: { path: `^src/${stage}/${name}/` },
    to: { path: `^src/${stage}/`, pathNot: `^src/${stage}/(${names.slice(0, i + 1).join('|')})/` },
  }))

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    only('model', []),
    only('lang', []),
    only('text', ['model', 'lang']),
    ...stages.map((stage, i) => only(stage, ['model', 'lang', 'text', ...stages.slice(0, i)])),
    ...Object.entries(rooms).flatMap(noLater),
    {
      name: 'pipeline-imports',
      comment: 'pipeline.ts knows the stages, not the surfaces on top of it',
      severity: 'error',
      from: { path: '^src/pipeline\\.ts$' },
      to: { path: `^src/(${surfaces.join('|')})/|^src/index\\.ts$` },
    },
    {
      name: 'one-pipeline',
      comment: 'the command line puts pages in and takes results out; the stages between meet in pipeline.ts alone',
      severity: 'error',
      from: { path: `^src/(${surfaces.join('|')})/` },
      to: { path: '^src/(annotate|group|collate|lineage|edition)/' },
    },
    {
      name: 'library-imports',
      comment: 'the library does not need the command line',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: `^src/(${surfaces.join('|')})/` },
    },
    {
      name: 'source-imports',
      comment: 'src/ never imports tests or benches',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'no-dev-dependency',
      comment: 'what src/ imports at run time must be installed with the package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
