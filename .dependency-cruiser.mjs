/** Which folder may import which. The table in ARCHITECTURE.md is this list in prose. */
const mayImport = {
  'src/base': [],
  'src/register': ['src/base'],
  'src/i18n': ['src/base', 'src/register'],
  'src/host': ['src/base', 'src/register', 'src/i18n'],
  'src/store': ['src/base', 'src/register', 'src/host'],
  'src/features': ['src/base', 'src/register', 'src/host', 'src/i18n'],
  'src/app': ['src/base', 'src/register', 'src/host', 'src/i18n', 'src/features'],
  'src/google': ['src/base', 'src/register', 'src/host', 'src/i18n', 'src/store'],
}

const layers = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder} imports only ${allowed.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^(src|sidebar|local)/', pathNot: `^(${[folder, ...allowed].join('|')})/` },
}))

/** Packages that cost start-up time: each sits behind one facade that is loaded with `require` at first use. */
const heavy = ['libphonenumber-js']

export default {
  forbidden: [
    ...layers,
    {
      name: 'features do not import each other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'a feature is imported through its index only',
      severity: 'error',
      from: { pathNot: '^(src/features|test)/' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/[^/]+/(index|messages)\\.ts$' },
    },
    {
      name: 'the sidebar takes only types from the app',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^src/app/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the sidebar shares the register, the texts and nothing else',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: {
        path: '^src/',
        pathNot: '^src/(base|register|i18n)/|^src/app/contract\\.ts$|^src/host/screen\\.ts$|/messages\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'local runs the built product and imports nothing of it',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(src|sidebar)/' },
    },
    {
      name: 'reading files knows neither the product nor the place it runs in',
      severity: 'error',
      from: { path: '^files/' },
      to: { path: '^(src|sidebar|local)/' },
    },
    {
      name: 'only main.ts knows both the app and Google',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts|google/)' },
      to: { path: '^src/google/' },
    },
    {
      name: 'heavy packages load on first use, behind their facade',
      severity: 'error',
      from: { path: '^(src|sidebar)/', pathNot: '-library\\.ts$' },
      to: { path: `node_modules/(${heavy.join('|')})/` },
    },
    {
      name: 'facades of heavy packages are never imported statically',
      severity: 'error',
      from: { path: '^(src|sidebar)/' },
      to: { path: '-library\\.ts$', dependencyTypesNot: ['type-only', 'type-import', 'require'] },
    },
    {
      name: 'valibot only where input enters',
      severity: 'error',
      from: {
        path: '^(src|sidebar)/',
        pathNot:
          '^src/(host/endpoint|app/attention|register/templates/template-reading|features/fields/edit-params)\\.ts$|^src/features/[^/]+/index\\.ts$',
      },
      to: { path: 'node_modules/valibot' },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] } },
    },
    {
      name: 'no orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|^local/page/client/script-run\\.ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
