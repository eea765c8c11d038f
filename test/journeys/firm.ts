import { createFromCsv } from '../../local/page/server/csv-sheet'
import { createGoogle, type Google } from '../../local/services'
import type { Actor } from '../../local/services/people/actor'
import type { Method, Params, Reply, RpcReply } from '../../src/app/contract'
import { CHINA } from '../support/china'
import { productFiles } from '../support/product'

/** The people of the firm on whose register the journeys go. */
export const OWNER = 'owner@example.com'
export const SALES = 'wangmin@example.com'
export const FINANCE = 'lina@example.com'
/** Half past five in the morning where the firm is, before the mails of the day. */
const EARLY = '2026-11-20T21:30:00.000Z'
/** Google answers one person 60 reads a minute. */
const CLICK_MS = 10_000
const COLLEAGUES = [SALES, FINANCE]
const MENU = '客户档案 · Customers'

interface FirmOptions {
  readonly locale?: string
  /** Where the world is kept between two starts. */
  readonly folder?: string
}

/** A firm with the product in front of it, as far as a person can get at it: menus, panels, cells. */
export class Firm {
  readonly google: Google
  readonly fileId: string

  private constructor(google: Google, fileId: string) {
    this.google = google
    this.fileId = fileId
  }

  /** A list opened as a CSV file, the product bound to it; nothing is set up yet. */
  static open(rows: readonly (readonly string[])[], { locale = 'zh_CN', folder }: FirmOptions = {}): Firm {
    const google = createGoogle({
      ...CHINA,
      now: EARLY,
      owner: OWNER,
      seed: 11,
      accounts: 'workspace',
      locale,
      ...(folder ? { folder } : {}),
    })
    const fileId = createFromCsv(google, '名单', rows, OWNER)
    google.createProject({ name: 'Register', files: productFiles(), boundTo: fileId, owner: OWNER })
    google.share(fileId, { editors: COLLEAGUES })
    return new Firm(google, fileId).#enter()
  }

  /** The firm as it was left in a folder. */
  static reopen(folder: string): Firm {
    const google = createGoogle({ ...CHINA, owner: OWNER, folder })
    return new Firm(google, google.files.all()[0]!.id).#enter()
  }

  get owner(): Actor {
    return this.google.as(OWNER)
  }

  /** Chooses an entry of the product's menu. */
  choose(...path: string[]): void {
    this.owner.clickMenu(MENU, ...path)
  }

  /** The captions of the product's menu as a person sees it. */
  menu(as: string = OWNER): string[] {
    const [tree] = this.google.as(as).open(this.fileId).menus
    if (tree?.caption !== MENU) throw new Error('The menu of the product is not there')
    return tree.entries.map((entry) => (entry.kind === 'separator' ? '—' : entry.caption))
  }

  /** Calls the server from the person's open panel, as the sidebar does, and no faster than a person clicks. */
  ask(method: string, params: unknown, as: string = OWNER): RpcReply {
    this.google.clock.advance(CLICK_MS)
    const actor = this.google.as(as)
    if (!actor.sidebar() && !actor.dialog()) actor.clickMenu(MENU, '打开侧边栏')
    return JSON.parse(String(actor.run('rpc', method, JSON.stringify(params)))) as RpcReply
  }

  /** Like `ask`; throws what the server refuses. */
  call<M extends Method>(method: M, params: Params<M>, as?: string): Reply<M> {
    const reply = this.ask(method, params, as)
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)} ${this.lastLog()}`)
    return reply.value as Reply<M>
  }

  /** Goes through the screens of set-up on a tab; `chosen` corrects the field of a header, every other proposal is taken. */
  setUp(sheetId = 0, chosen: Readonly<Record<string, string>> = {}) {
    const match = this.call('setup.match', { sheetId })
    if (!match.ok) throw new Error(match.error)
    const { headerRow, country } = match.value
    const columns = match.value.columns.flatMap(({ column, header }) =>
      chosen[header] ? [{ column, field: chosen[header] }] : [],
    )
    const decision = { headerRow, country, columns }
    const preview = this.call('setup.preview', { sheetId, ...decision })
    if (!preview.ok) throw new Error(preview.error)
    const source = { kind: 'sheet' as const, sheetId, seen: preview.value.seen, ...decision }
    const outcome = this.call('setup.start', { requestId: 'set-up-1', source })
    this.owner.closeDialog()
    this.#enter()
    return { match: match.value, preview: preview.value, outcome }
  }

  /** Lets time pass, so that the triggers run; throws what any of them wrote to the log. */
  wait(by: string): void {
    const before = this.google.executions.length
    this.google.clock.advance(by)
    const logs = this.google.executions.slice(before).flatMap(({ log }) => log)
    if (logs.length > 0) throw new Error(logs.join('\n'))
  }

  /** What the last execution wrote to the administrator's log. */
  lastLog(): string {
    return this.google.executions.at(-1)?.log.join('\n') ?? ''
  }

  /** The name of the first tab: the customers'. */
  get tab(): string {
    return this.google.files.get(this.fileId)!.grids[0]!.name
  }

  /** What stands in the cells of a tab up to its last content; `formulas` gives their text where there are some. */
  cells(tab = this.tab, formulas = false): unknown[][] {
    const grid = this.google.files.get(this.fileId)!.gridByName(tab)!
    const corner = `${columnName(grid.columnCount - 1)}${grid.rowCount}`
    const values: unknown[][] = this.owner.values(`'${tab}'!A1:${corner}`)
    if (formulas)
      grid.formulas.all((row, column, formula) => {
        values[row]![column] = formula
      })
    const lines = values.map(trimmed)
    while (lines.length > 0 && lines.at(-1)!.length === 0) lines.pop()
    return lines
  }

  /** Customers as objects by header, in the order of the tab, blank rows left out. */
  customers(): Record<string, unknown>[] {
    const [header = [], ...rows] = this.cells()
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? ''])))
  }

  /** The customer with a number; undefined where there is none. */
  customer(number: number | string): Record<string, unknown> | undefined {
    return this.customers().find((each) => String(each.客户编号) === String(number))
  }

  /** What A1 calls a customer's cell where it stands now. */
  a1(number: number | string, header: string): string {
    const cells = this.cells()
    const column = cells[0]!.indexOf(header)
    const row = cells.findIndex((line) => String(line[cells[0]!.indexOf('客户编号')]) === String(number))
    if (row < 1 || column < 0) throw new Error(`No ${header} of ${number}`)
    return `'${this.tab}'!${columnName(column)}${row + 1}`
  }

  /** The letters of a column by its header. */
  column(header: string): string {
    const index = this.cells()[0]!.indexOf(header)
    if (index < 0) throw new Error(`No column ${header}`)
    return columnName(index)
  }

  #enter(): this {
    for (const email of [OWNER, ...COLLEAGUES]) this.google.as(email).open(this.fileId)
    return this
  }
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** A row without the blank cells at its end. */
export function trimmed(row: readonly unknown[]): unknown[] {
  let end = row.length
  while (end > 0 && (row[end - 1] === '' || row[end - 1] === undefined)) end--
  return row.slice(0, end)
}
