import { dirname, resolve } from 'node:path'
import { type Context, createContext, runInContext } from 'node:vm'
import gas from 'gas-local'
import { isScript, type ScriptSource, scriptTexts } from './script-source'
import { requireGoogleSyntax } from './script-syntax'

const invocation = Symbol.for('emulated Apps Script invocation')

/** Makes `new Date()` and `Date.now()` of a context tell the emulated time. */
const clockedDate = `(nowMs) => {
  const Real = Date
  function Date_(...args) {
    if (!new.target) return new Real(nowMs()).toString()
    return Reflect.construct(Real, args.length > 0 ? args : [nowMs()], new.target)
  }
  Object.defineProperty(Date_, 'name', { value: 'Date' })
  Object.defineProperty(Date_, 'length', { value: 7 })
  Date_.prototype = Real.prototype
  Object.defineProperty(Real.prototype, 'constructor', { value: Date_, writable: true, configurable: true })
  for (const name of ['parse', 'UTC']) Object.defineProperty(Date_, name, { value: Real[name], writable: true, configurable: true })
  Object.defineProperty(Date_, 'now', { value: () => nowMs(), writable: true, configurable: true })
  Object.defineProperty(globalThis, 'Date', { value: Date_, writable: true, configurable: true })
}`

/** Absent at Google, present in every context of Node. */
const notAtGoogle = ['SharedArrayBuffer', 'Atomics', 'console']

/** A context with the ECMAScript built-ins and nothing else; its `Date` tells the emulated time. */
export function bareContext(nowMs: () => number): Context {
  const context = createContext(Object.create(null) as Context, { microtaskMode: 'afterEvaluate' })
  for (const name of notAtGoogle) runInContext(`delete globalThis.${name}`, context)
  const clock = runInContext(clockedDate, context) as (now: () => number) => void
  clock(nowMs)
  return context
}

/** Runs the project's files in the context, in the order of their names; a folder's through gas-local, top level only. */
export function loadInto(context: Context, source: ScriptSource): void {
  scriptTexts(source).forEach(requireGoogleSyntax)
  if (source.folder !== undefined) {
    const folder = resolve(source.folder)
    const filter = (path: string) => dirname(resolve(path)) === folder && isScript(path)
    gas.require(folder, context, { filter })
    return
  }
  for (const [name, text] of Object.entries(source.files)) {
    if (isScript(name)) runInContext(text, context, name)
  }
}

/** Runs `act` in the context so that the promises it makes are settled when it returns. */
export function runSettled<T>(context: Context, act: () => T): T {
  let outcome: { value: T } | { error: unknown } | undefined
  Object.defineProperty(context, invocation, {
    configurable: true,
    value: () => {
      try {
        outcome = { value: act() }
      } catch (error) {
        outcome = { error }
      }
    },
  })
  runInContext(`globalThis[Symbol.for('${invocation.description}')]()`, context)
  Reflect.deleteProperty(context, invocation)
  if (!outcome) throw new Error('The script did not run')
  if ('error' in outcome) throw outcome.error
  return outcome.value
}

/** Runs the body of a function in the global scope of a context, with these local names. */
export function evaluateIn(
  context: Context,
  body: string,
  locals: Readonly<Record<string, unknown>>,
): unknown {
  const names = Object.keys(locals)
  const make = runInContext('Function', context) as FunctionConstructor
  return make(...names, body).apply(
    undefined,
    names.map((name) => locals[name]),
  )
}
