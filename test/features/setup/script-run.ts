import { createGoogle, type Google } from '../../../local/services'
import type { Method, Params, Reply, RpcReply } from '../../../src/app/contract'
import { CHINA } from '../../support/china'
import { keptGoogle } from '../../support/kept-google'
import { productFiles } from '../../support/product'

/** The product's script on an emulated Google, bound to one spreadsheet. */
export interface ScriptRun {
  readonly google: Google
  readonly spreadsheetId: string
  /** Calls the server as the sidebar does; throws what it refuses. */
  call<M extends Method>(method: M, params: Params<M>, as?: string): Reply<M>
  /** The answer as it crosses the wire. */
  ask(method: string, params: unknown, as?: string): RpcReply
  /** Runs the five-minute sweep now. */
  sweep(): void
  /** The script that came along with a copy of the spreadsheet, called by whoever made it. */
  inCopy(spreadsheetId: string, as: string): ScriptRun
}

/** The person who owns the spreadsheets of these tests. */
export const OWNER = 'owner@example.com'

type Tab = { name: string; rows: (string | number | boolean)[][] }

/** Binds the product to a spreadsheet with these tabs. */
export function scriptRun(tabs: Tab[], options: { locale?: string; google?: Google } = {}): ScriptRun {
  const google = options.google ?? createGoogle({ ...CHINA, owner: OWNER })
  const locale = options.locale ?? 'zh_CN'
  const spreadsheetId = google.createSpreadsheet({ name: 'List', tabs, locale })
  google.person(OWNER).locale = locale
  google.createProject({ name: 'Register', files: productFiles(), boundTo: spreadsheetId, owner: OWNER })
  return runOf(google, spreadsheetId, OWNER)
}

/**
 * A copy of a run that was prepared, once in a test file for each name and plain data. What people have on their
 * screens is not copied.
 */
export function keptRun<T>(
  name: string,
  key: unknown,
  prepare: () => { readonly run: ScriptRun; readonly rest: T },
): { readonly run: ScriptRun; readonly rest: T } {
  const { google, about } = keptGoogle(name, key, () => {
    const { run, rest } = prepare()
    return { google: run.google, about: { spreadsheetId: run.spreadsheetId, rest } }
  })
  return { run: runOf(google, about.spreadsheetId, OWNER), rest: about.rest }
}

function runOf(google: Google, spreadsheetId: string, person: string): ScriptRun {
  const project = google.projects.find(({ boundTo }) => boundTo === spreadsheetId)
  if (!project) throw new Error('No script is bound to the spreadsheet')
  const ask = (method: string, params: unknown, as = person) =>
    JSON.parse(String(project.run('rpc', [method, JSON.stringify(params)], { as }))) as RpcReply
  return {
    google,
    spreadsheetId,
    ask,
    sweep: () => void project.run('runSweep', [], { as: OWNER }),
    inCopy: (copyId, as) => runOf(google, copyId, as),
    call(method, params, as) {
      const reply = ask(method, params, as)
      if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)} ${lastLog(google)}`)
      return reply.value as never
    },
  }
}

const lastLog = (google: Google): string =>
  google.executions[google.executions.length - 1]?.log.join('\n') ?? ''
