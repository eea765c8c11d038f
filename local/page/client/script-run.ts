/*
 * Runs inside an add-on's sidebar or dialog, before its own scripts: `google.script.run` and `google.script.host` as
 * HtmlService gives them. Calls go to the page around by postMessage; the sandbox lets nothing else through.
 */

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

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What may cross, copied; a form becomes an object of its fields. Everything else fails the call as at Google. */
function crossing(value: unknown, path: string, isArgument: boolean): unknown {
  if (value === undefined) return null
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value
  if (isArgument && value instanceof HTMLFormElement) return Object.fromEntries(new FormData(value))
  if (Array.isArray(value)) return value.map((item, index) => crossing(item, `${path}.${index}`, false))
  if (typeof value !== 'object' || !isPlain(value))
    throw new TypeError(`Failed due to illegal value in property: ${path}`)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, crossing(item, key, false)]))
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
  const copied = args.map((value, index) => crossing(value, String(index), true))
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
