import { readFileSync } from 'node:fs'
import { createGoogle, type Google, type GoogleOptions, type ScriptProject } from '../../local/services'
import type { Actor } from '../../local/services/people/actor'
import type { Method, Params, Reply, RpcReply } from '../../src/app/contract'
import { serve } from '../../src/app/rpc'
import { googleHost } from '../../src/google/google-host'
import type { Host } from '../../src/host/host'
import type { RegisterStore } from '../../src/host/register-store'
import type { ChangeSet } from '../../src/register/change'
import { operationsFromRows } from '../../src/register/operation-row'
import { KEEPER_ROLE } from '../../src/register/role'
import { CHINA } from './china'
import { keptGoogle } from './kept-google'

/** The person whose script it is, and a colleague who may edit. */
export const KEEPER = 'owner@example.com'
export const COLLEAGUE = 'lina@example.com'
export const TAB = '客户'

export type Row = (string | number | boolean)[]

/** A list as firms keep it: four customers, every value in order. Set-up puts the number before it, the problems after. */
export const FOUR_CUSTOMERS: Row[] = [
  ['姓名', '手机', '邮箱', '公司'],
  ['张三', '13977413962', 'zhang@qq.com', '甲'],
  ['李四', '15093686061', 'li@163.com', '乙'],
  ['王五', '13512345678', 'wang@qq.com', '丙'],
  ['赵六', '13612345678', 'zhao@qq.com', '丁'],
]

/** Lends the services of its execution to whoever calls it. */
const LENDING = 'function lend(work) { work(globalThis) }'

/** Stands where the built page stands. */
const PAGE =
  '<!DOCTYPE html><html><head><base target="_top"></head><body class="page"><p>$& 页</p></body></html>'

/**
 * A script project whose code is this very test: `run` carries out a piece of it as an execution at the emulated
 * Google, with that execution's services as globals, so that the sources run unbuilt.
 */
export class TestScript {
  readonly google: Google
  readonly project: ScriptProject

  constructor(google: Google, boundTo?: string) {
    this.google = google
    const known = google.projects.find((project) => boundTo !== undefined && project.boundTo === boundTo)
    this.project = known ?? this.#newProject(boundTo)
  }

  #newProject(boundTo?: string): ScriptProject {
    return this.google.createProject({
      name: 'Register',
      files: {
        'Code.js': LENDING,
        'sidebar.html': PAGE,
        'appsscript.json': readFileSync('appsscript.json', 'utf8'),
      },
      owner: KEEPER,
      ...(boundTo === undefined ? {} : { boundTo }),
    })
  }

  /** Throws where the work waits for a lock that the interrupted execution holds: it is done when that one has ended. */
  run<T>(work: () => T, as: string = KEEPER, project: ScriptProject = this.project): T {
    let outcome: { readonly value: T } | undefined
    const names = Object.keys(this.google.globals)
    const lent = (services: Record<string, unknown>) => {
      const before = names.map((name) => [name, Reflect.get(globalThis, name)] as const)
      for (const name of names) Reflect.set(globalThis, name, services[name])
      try {
        outcome = { value: work() }
      } finally {
        for (const [name, value] of before) Reflect.set(globalThis, name, value)
      }
    }
    project.run('lend', [lent], { as })
    if (!outcome) throw new Error('The work waits for a lock and is done later')
    return outcome.value
  }

  /** The same in the script that came along with a copy of the file. */
  inCopy<T>(copy: ScriptProject, work: (host: Host) => T): T {
    return this.run(() => work(this.host()), KEEPER, copy)
  }

  /** What a new execution sees of the world; the clock is Google's. */
  host(): Host {
    const host = googleHost()
    return { ...host, clock: { ...host.clock, nowMs: () => this.google.clock.nowMs() } }
  }
}

/** What is done to every register of a kind right after set-up; its name tells the kinds apart. */
export interface Furnishing {
  readonly name: string
  readonly lay: (register: RegisterHere) => void
}

/** A list in a spreadsheet that two people may edit, not set up yet. */
function listOf(rows: Row[], options: GoogleOptions) {
  const google = createGoogle({
    ...CHINA,
    owner: KEEPER,
    accounts: 'workspace',
    minuteQuotas: false,
    ...options,
  })
  const about = google.createSpreadsheet({
    name: '客户档案',
    editors: [COLLEAGUE],
    tabs: [{ name: TAB, rows }],
  })
  return { google, about }
}

/** A spreadsheet on whose script the product's sources run. */
class RegisterOn {
  readonly google: Google
  readonly spreadsheetId: string
  readonly script: TestScript

  constructor(google: Google, spreadsheetId: string) {
    this.google = google
    this.spreadsheetId = spreadsheetId
    this.script = new TestScript(google, spreadsheetId)
    for (const person of [KEEPER, COLLEAGUE]) google.as(person).open(spreadsheetId)
  }

  get keeper(): Actor {
    return this.google.as(KEEPER)
  }

  get colleague(): Actor {
    return this.google.as(COLLEAGUE)
  }

  /** One execution. */
  run<T>(work: (host: Host) => T, as: string = KEEPER): T {
    return this.script.run(() => work(this.script.host()), as)
  }

  /** One execution of which only the register is wanted. */
  store<T>(work: (register: RegisterStore) => T): T {
    return this.run((host) => work(host.register))
  }

  /** Applies changes of customers as one operation of the administrator. */
  apply(changes: ChangeSet['changes'], id = 'operation-1') {
    return this.store((register) => register.apply(anOperation(changes, id), { role: KEEPER_ROLE }))
  }

  /** The answer of the server as it crosses the wire. */
  ask(method: string, params: unknown, as?: string): RpcReply {
    return JSON.parse(this.run((host) => serve(host, method, JSON.stringify(params)), as)) as RpcReply
  }

  /** Calls the server; throws what it refuses. */
  call<M extends Method>(method: M, params: Params<M>, as?: string): Reply<M> {
    const reply = this.ask(method, params, as)
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)} ${this.log()}`)
    return reply.value as Reply<M>
  }

  /** What the last execution wrote to the administrator's log. */
  log(): string {
    return this.google.executions.at(-1)?.log.join('\n') ?? ''
  }

  /** The cells of a tab, header first, up to the last content. */
  cells(tab = TAB, rendering: 'UNFORMATTED_VALUE' | 'FORMULA' = 'UNFORMATTED_VALUE'): unknown[][] {
    return (
      this.#sheets().Values!.get(this.spreadsheetId, `'${tab}'`, { valueRenderOption: rendering }).values ??
      []
    )
  }

  /** Customers by number, each an object by header. */
  customers(): Record<string, Record<string, unknown>> {
    const [header = [], ...rows] = this.cells()
    const number = header.indexOf('客户编号')
    const numbered = rows.filter((row) => (row[number] ?? '') !== '')
    return Object.fromEntries(
      numbered.map((row) => [
        String(row[number]),
        Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? ''])),
      ]),
    )
  }

  /** Operations in the journal. */
  journal(): ChangeSet[] {
    const rows = this.cells('_journal').slice(2)
    return operationsFromRows(rows.filter(([id]) => id !== 'edit'))
  }

  /** Changes the file outside of the product, in the words of the Sheets API. */
  arrange(...requests: object[]): void {
    this.#sheets().batchUpdate({ requests: requests as never }, this.spreadsheetId)
  }

  #sheets() {
    return (this.google.globals as { Sheets: GoogleAppsScript.Sheets }).Sheets.Spreadsheets!
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

/** A register set up from a list by the product's sources: once for equal arguments, then copied. */
export class RegisterHere extends RegisterOn {
  constructor(rows: Row[] = FOUR_CUSTOMERS, options: GoogleOptions = {}, furnishing?: Furnishing) {
    const ready = keptGoogle('register here', [rows, options, furnishing?.name], () => {
      const { google, about } = listOf(rows, options)
      const register = new RegisterOn(google, about)
      register.setUp()
      furnishing?.lay(register)
      return { google, about }
    })
    super(ready.google, ready.about)
  }
}

/** A change set with these changes, made by the administrator. */
export const anOperation = (changes: ChangeSet['changes'], id = 'operation-1'): ChangeSet => ({
  id,
  at: '2026-11-21T01:00:00.000Z',
  by: KEEPER,
  action: 'edit',
  changes,
})
