import { flushMs, prices, readMs } from '../cost-table'
import type { Runtime } from '../runtime'
import { Refusal } from '../spreadsheet/grid/refusal'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import type { SpreadsheetStore } from '../spreadsheet/grid/spreadsheet-store'
import type { FileEditing } from '../spreadsheet/operations/editing'
import { accessOf } from '../spreadsheet/operations/rights'
import { ApiRefusal, badRequest, forbidden, GoogleJsonResponseException, notFound } from './api-error'
import type { RequestQuota } from './request-quota'

/** Adds to the cells a call has moved, and to its modelled time. */
export type CountCells = (cells: number) => void

/**
 * Through which every API call goes: it acts at once and leaves what `SpreadsheetApp` has buffered where it is, spends
 * the minute's quota, opens the file with the person's rights, and gives every refusal the API's form.
 */
export class ApiDoor {
  readonly runtime: Runtime
  readonly store: SpreadsheetStore
  readonly #quota: RequestQuota

  constructor(runtime: Runtime, store: SpreadsheetStore, quota: RequestQuota) {
    this.runtime = runtime
    this.store = store
    this.#quota = quota
  }

  /** A reading call; `method` is Google's name for it, without `sheets.`. */
  read<T>(method: string, id: string, act: (file: SpreadsheetFile, count: CountCells) => T): T {
    const count = (cells: number) =>
      this.runtime.apart({ cells, pure: true, modelMs: readMs(cells) - readMs(0) }, () => undefined)
    return this.runtime.apart({ file: id, pure: true, modelMs: prices.read }, () =>
      this.#inApiForm(method, () => {
        this.#quota.spend(this.runtime.user, 'Read', this.runtime.nowMs())
        return act(this.open(id, false), count)
      }),
    )
  }

  /** A writing call; what it does must be done wholly or not at all. */
  write<T>(method: string, id: string, act: (editing: FileEditing, count: CountCells) => T): T {
    const count = (cells: number) =>
      this.runtime.apart({ cells, modelMs: flushMs(cells) - flushMs(0) }, () => undefined)
    return this.runtime.apart({ file: id, modelMs: prices.act }, () =>
      this.#inApiForm(method, () => {
        this.#quota.spend(this.runtime.user, 'Write', this.runtime.nowMs())
        return act({ file: this.open(id, true), by: this.runtime.user, via: 'api' }, count)
      }),
    )
  }

  /** A writing call that needs no file (a new spreadsheet). */
  create<T>(method: string, act: () => T): T {
    return this.runtime.apart({ modelMs: prices.act }, () =>
      this.#inApiForm(method, () => {
        this.#quota.spend(this.runtime.user, 'Write', this.runtime.nowMs())
        return act()
      }),
    )
  }

  /** The file, if this person may see it (`toEdit`: edit it); refuses as Google does where not. */
  open(id: string, toEdit: boolean): SpreadsheetFile {
    const file = this.store.get(id)
    if (!file) throw notFound()
    const access = accessOf(file, this.runtime.user)
    if (access === 'none' || (toEdit && access === 'view')) throw forbidden()
    return file
  }

  #inApiForm<T>(method: string, act: () => T): T {
    try {
      return act()
    } catch (error) {
      const refusal = asRefusal(error)
      throw refusal ? new GoogleJsonResponseException(method, refusal) : error
    }
  }
}

/** A refusal of the spreadsheet in the API's form; undefined for any other error. */
function asRefusal(error: unknown): ApiRefusal | undefined {
  if (error instanceof ApiRefusal) return error
  if (!(error instanceof Refusal)) return undefined
  return error.reason === 'read-only' ? forbidden() : badRequest(error.message)
}

/** Runs one part of a request; a refusal in it says which part: `Invalid data[1]: …`. */
export function inPart<T>(part: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const refusal = asRefusal(error)
    if (refusal?.code !== 400) throw error
    throw badRequest(`Invalid ${part}: ${refusal.message}`)
  }
}
