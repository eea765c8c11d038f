import { semanticsWorld } from './semantics-world'

describe('the JavaScript of a script', () => {
  // D and K: absent names of the V8 runtime
  it.each([
    ...[
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'setImmediate',
      'queueMicrotask',
      'fetch',
      'URL',
      'URLSearchParams',
    ],
    ...[
      'TextEncoder',
      'TextDecoder',
      'Blob',
      'FormData',
      'atob',
      'btoa',
      'crypto',
      'performance',
      'process',
      'window',
    ],
    ...[
      'structuredClone',
      'require',
      'module',
      'exports',
      'global',
      'Buffer',
      'document',
      'navigator',
      'localStorage',
    ],
  ])('%s is absent', (name) => {
    const { run } = semanticsWorld(`function f() { return typeof ${name} }`)
    expect(run('f')).toBe('undefined')
  })

  // D: the ECMAScript built-ins, console and WebAssembly are present
  it.each([
    'Map',
    'WeakMap',
    'Proxy',
    'Reflect',
    'Promise',
    'Symbol',
    'BigInt',
    'Intl',
    'JSON',
    'WebAssembly',
    'console',
  ])('%s is present', (name) => {
    const { run } = semanticsWorld(`function f() { return typeof ${name} }`)
    expect(run('f')).not.toBe('undefined')
  })

  // D: private fields and static class fields are parse errors
  it.each([
    'class A { #secret = 1 }',
    'class A { #secret() {} }',
    'class A { static count = 0 }',
    'class A { static { } }',
  ])('%s does not parse', (code) => {
    expect(() => semanticsWorld(`${code}\nfunction f() {}`).run('f')).toThrow(
      /SyntaxError|private|static|[Uu]nexpected/,
    )
  })

  // D: no ES modules
  it.each(['import a from "a"', 'export const a = 1'])('%s does not parse', (code) => {
    expect(() => semanticsWorld(`${code}\nfunction f() {}`).run('f')).toThrow()
  })

  // K: all files share one global scope
  it('sees what another file declares', () => {
    const { google } = semanticsWorld('')
    const files = {
      'A.js': 'const base = 40',
      'B.js': 'function f() { return base + two() }',
      'C.js': 'function two() { return 2 }',
    }
    expect(google.createProject({ name: 'three files', files }).run('f')).toBe(42)
  })

  // K: top-level code runs at every execution, and nothing is kept between two
  it('begins anew at every execution', () => {
    const { run, google } = semanticsWorld(
      'console.log("loaded"); var count = 0; function f() { return ++count }',
    )
    expect([run('f'), run('f')]).toEqual([1, 1])
    expect(google.executions.map((execution) => execution.log)).toEqual([['loaded'], ['loaded']])
  })

  // K: promises and microtasks run, no macrotasks
  it('runs microtasks before an execution ends', () => {
    const { run, google } = semanticsWorld(
      'function f() { Promise.resolve().then(() => console.log("then")); console.log("first") }',
    )
    run('f')
    expect(google.executions[0]?.log).toEqual(['first', 'then'])
  })

  it('says what is missing when a function is not there', () => {
    const { run } = semanticsWorld('function f() {}')
    expect(() => run('g')).toThrow('Script function not found: g')
  })
})
