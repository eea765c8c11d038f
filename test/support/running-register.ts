import { createGoogle, type Google } from '../../local/services'
import type { Actor } from '../../local/services/people/actor'
import type { Method, Params, Reply, RpcReply } from '../../src/app/contract'
import type { ChangeSet } from '../../src/register/change'
import { operationsFromRows } from '../../src/register/operation-row'
import { unpackShadow } from '../../src/register/shadow'
import { CHINA } from './china'
import { keptGoogle } from './kept-google'
import { productFiles } from './product'

/** The administrator of registers under test, and a colleague who may edit. */
export const KEEPER = 'owner@example.com'
export const COLLEAGUE = 'lina@example.com'

type Cell = string | number | boolean
const TAB = '客户'

/** What differs from the usual Google. */
interface RunningOptions {
  readonly accounts?: 'consumer' | 'workspace'
  readonly seed?: number
}

/** A list in a spreadsheet to which the built script is bound; nothing is set up yet. */
function boundList(rows: Cell[][], options: RunningOptions) {
  const google = createGoogle({ ...CHINA, owner: KEEPER, ...options })
  const about = google.createSpreadsheet({
    name: '客户档案',
    editors: [COLLEAGUE],
    tabs: [{ name: TAB, rows }],
  })
  google.createProject({ name: 'Register', files: productFiles(), boundTo: about, owner: KEEPER })
  return { google, about }
}

/** A spreadsheet with the built script. */
class RunningScript {
  readonly google: Google
  readonly spreadsheetId: string
  readonly #project: { run(name: string, args: readonly unknown[], options: { as: string }): unknown }

  constructor(google: Google, spreadsheetId: string) {
    this.google = google
    this.spreadsheetId = spreadsheetId
    this.#project = google.projects.find(({ boundTo }) => boundTo === spreadsheetId)!
  }

  get keeper(): Actor {
    return this.google.as(KEEPER)
  }

  get colleague(): Actor {
    return this.google.as(COLLEAGUE)
  }

  /** The answer as it crosses the wire. */
  ask(method: string, params: unknown, as: string = KEEPER): RpcReply {
    return JSON.parse(String(this.#project.run('rpc', [method, JSON.stringify(params)], { as }))) as RpcReply
  }

  /** Calls the server as the sidebar does; throws what it refuses. */
  call<M extends Method>(method: M, params: Params<M>, as?: string): Reply<M> {
    const reply = this.ask(method, params, as)
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)} ${this.lastLog()}`)
    return reply.value as Reply<M>
  }

  /** Runs the five-minute sweep now. */
  sweep(): void {
    this.#project.run('runSweep', [], { as: KEEPER })
    const log = this.lastLog()
    if (log) throw new Error(log)
  }

  /** What the last execution wrote to the administrator's log. */
  lastLog(): string {
    return this.google.executions.at(-1)?.log.join('\n') ?? ''
  }

  /** The cells of the customer tab, header first. */
  cells(): unknown[][] {
    return this.tab(TAB)
  }

  /** The cells of any tab. */
  tab(name: string): unknown[][] {
    const { Sheets } = this.google.globals as { Sheets: GoogleAppsScript.Sheets }
    return (
      Sheets.Spreadsheets!.Values!.get(this.spreadsheetId, `'${name}'`, {
        valueRenderOption: 'UNFORMATTED_VALUE',
      }).values ?? []
    )
  }

  /** The rows of the customer tab as objects by header, in the order of the tab; blank rows are left out. */
  customers(): Record<string, unknown>[] {
    const [header = [], ...rows] = this.cells()
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? ''])))
  }

  /** Writes what A1 calls the cell of a customer's field today. */
  a1(number: number, header: string): string {
    const cells = this.cells()
    const column = cells[0]!.indexOf(header)
    const row = cells.findIndex((line) => line[cells[0]!.indexOf('客户编号')] === number)
    if (row < 0 || column < 0) throw new Error(`No ${header} of ${number}`)
    return `${TAB}!${String.fromCharCode(65 + column)}${row + 1}`
  }

  /** Operations of the log. */
  log(): ChangeSet[] {
    return operationsFromRows(this.tab('_log').slice(2))
  }

  /** Operations that wait in the journal. */
  journal(): ChangeSet[] {
    return operationsFromRows(
      this.tab('_journal')
        .slice(2)
        .filter(([id]) => id !== 'edit'),
    )
  }

  /** Records as last recorded, by number. */
  shadow(): Map<string, Record<string, unknown>> {
    return new Map(
      this.tab('_shadow')
        .slice(1)
        .filter(([id]) => id !== undefined && id !== '')
        .map(([id, ...cells]) => [String(id), unpackShadow(cells).values]),
    )
  }

  /** Sets the list up as proposed. */
  setUp(): void {
    const match = this.call('setup.match', { sheetId: 0 })
    if (!match.ok) throw new Error(match.error)
    const { headerRow, country } = match.value
    const decision = { headerRow, country, columns: [] }
    const preview = this.call('setup.preview', { sheetId: 0, ...decision })
    if (!preview.ok) throw new Error(preview.error)
    const source = { kind: 'sheet' as const, sheetId: 0, seen: preview.value.seen, ...decision }
    const done = this.call('setup.start', { requestId: 'set-up', source })
    if (done.outcome !== 'done') throw new Error(JSON.stringify(done))
  }
}

/** A register that was set up from a sheet by the built script, on an emulated Google: once for equal arguments, then copied. */
export class RunningRegister extends RunningScript {
  /** `rows` is the sheet before set-up, header first. */
  constructor(rows: Cell[][], options: RunningOptions = {}) {
    const ready = keptGoogle('running register', [rows, options], () => {
      const { google, about } = boundList(rows, options)
      new RunningScript(google, about).setUp()
      // Google counts reads by the minute; those of set-up are over.
      google.clock.advance('1 minute')
      return { google, about }
    })
    super(ready.google, ready.about)
    for (const person of [this.keeper, this.colleague]) person.open(this.spreadsheetId)
  }
}
