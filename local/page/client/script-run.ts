/*
 * Runs inside an add-on's sidebar or dialog, before its own scripts: `google.script.run` and `google.script.host` as
 * HtmlService gives them. Calls go to the page around by postMessage; the sandbox lets nothing else through.
 */

import { sentValues } from '../../services/people/sent-values'

type Handler = (...args: unknown[]) => void

interface Handlers {
  readonly success?: Handler
  readonly failure?: Handler
  readonly context?: unknown
}

const waiting = new Map<number, Handlers>()
let lastCall = 0

function tell(message: object): void {
  window.parent.postMessage({ customerRegisterPanel: true, ...message }, '*')
}

/** The fields of a form as Google reads them: a text each, a list where several have one name; no files. */
function fieldsOf(form: HTMLFormElement): object {
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue
    const before = fields[name]
    fields[name] = before === undefined ? value : [before, value].flat()
  }
  return fields
}

/** What the script is sent; a form must be the only argument, others beside it are lost. */
function sent(args: readonly unknown[]): readonly unknown[] {
  return sentValues(args[0] instanceof HTMLFormElement ? [fieldsOf(args[0])] : args)
}

function runner(handlers: Handlers): object {
  const withHandlers: Readonly<Record<string, (value: unknown) => object>> = {
    withSuccessHandler: (success) => runner({ ...handlers, success: success as Handler }),
    withFailureHandler: (failure) => runner({ ...handlers, failure: failure as Handler }),
    withUserObject: (context) => runner({ ...handlers, context }),
  }
  return new Proxy(withHandlers, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined
      return target[name] ?? ((...args: unknown[]) => call(name, args, handlers))
    },
  })
}

function call(functionName: string, args: readonly unknown[], handlers: Handlers): void {
  const id = ++lastCall
  const copied = sent(args)
  waiting.set(id, handlers)
  tell({ kind: 'run', id, function: functionName, args: copied })
}

function settle(id: number, ok: boolean, value: unknown): void {
  const handlers = waiting.get(id)
  waiting.delete(id)
  if (!handlers) return
  const { success, failure, context } = handlers
  if (ok) success?.(value, context)
  else if (failure) failure(new Error(String(value)), context)
  else console.error(`Uncaught ${String(value)}`)
}

window.addEventListener('message', (event) => {
  const { data } = event
  if (event.source === window.parent && data?.kind === 'answer') settle(data.id, data.ok, data.value)
})

const host = {
  close: () => tell({ kind: 'close' }),
  setHeight: (height: number) => tell({ kind: 'resize', height }),
  setWidth: (width: number) => tell({ kind: 'resize', width }),
  editor: { focus: () => tell({ kind: 'focus' }) },
  origin: 'https://docs.google.com',
}

Object.assign(window, { google: { script: { run: runner({}), host } } })
