import { dirname, resolve } from 'node:path'
import { type Context, createContext, runInContext } from 'node:vm'
import gas from 'gas-local'
import { type DateWorld, replaceDate } from './script-date'
import { isScript, type ScriptSource, scriptTexts } from './script-source'
import { requireGoogleSyntax } from './script-syntax'

const invocation = Symbol.for('emulated Apps Script invocation')

/** Absent at Google, present in every context of Node. */
const notAtGoogle = ['SharedArrayBuffer', 'Atomics', 'console']

/** A context with the ECMAScript built-ins and nothing else; its `Date` tells the emulated time in the script's zone. */
export function bareContext(dates: DateWorld): Context {
  const context = createContext(Object.create(null) as Context, { microtaskMode: 'afterEvaluate' })
  for (const name of notAtGoogle) runInContext(`delete globalThis.${name}`, context)
  const replace = runInContext(replaceDate, context) as (world: DateWorld) => void
  replace(dates)
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
