import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { defaultTabName } from '../spreadsheet/grid/spreadsheet-store'
import type { FileEditing } from '../spreadsheet/operations/editing'
import { type ApiDoor, inPart } from './api-door'
import { badRequest } from './api-error'
import { arity, optionalArgs } from './arguments'
import { DeveloperMetadata } from './developer-metadata'
import { carryOut, requestKind } from './requests/request-table'
import { resource } from './resource'
import type {
  BatchUpdateSpreadsheetRequest,
  BatchUpdateSpreadsheetResponse,
  Request,
  Response,
  Spreadsheet,
} from './schema'
import { serviceText } from './service-text'
import { SheetCopies } from './sheet-copies'
import type { Reader } from './sheet-resource'
import { spreadsheetResource } from './spreadsheet-resource'
import { Values } from './values'

/** What the service is told about where it runs. */
export interface ApiHome {
  /** Whose `PROJECT` developer metadata is seen. */
  readonly project: string
  /** Of spreadsheets that are made without one. */
  readonly locale: string
  readonly timeZone: string
  /** Counts a new spreadsheet against the day's; throws where there were too many. */
  countNewFile(): void
}

/** `Sheets.Spreadsheets`: files, tabs and everything on them that is not a plain value. */
export class Spreadsheets {
  readonly Values: Values
  readonly DeveloperMetadata: DeveloperMetadata
  readonly Sheets: SheetCopies
  readonly #door: ApiDoor
  readonly #home: ApiHome

  constructor(door: ApiDoor, home: ApiHome) {
    this.#door = door
    this.#home = home
    this.Values = new Values(door)
    this.DeveloperMetadata = new DeveloperMetadata(door, home.project)
    this.Sheets = new SheetCopies(door)
  }

  toString(): string {
    return serviceText
  }

  get(...args: unknown[]): Spreadsheet {
    const [id] = arity(args, 1, 2)
    const { ranges, fields, includeGridData } = optionalArgs(args[1])
    const wanted = {
      fields: typeof fields === 'string' ? fields : undefined,
      withCells: includeGridData === true,
      ranges: [ranges ?? []].flat().map(String),
    }
    return this.#door.read('spreadsheets.get', id, (file, count) =>
      spreadsheetResource(file, wanted, this.#reader(file), count),
    )
  }

  batchUpdate(...args: unknown[]): BatchUpdateSpreadsheetResponse {
    const [, id] = arity(args, 2, 2, 1)
    return this.#door.write('spreadsheets.batchUpdate', id, (editing, count) => {
      const request: BatchUpdateSpreadsheetRequest = resource(args[0], 'BatchUpdateSpreadsheetRequest')
      count(request.requests?.reduce((sum, each) => sum + cellsSent(each), 0) ?? 0)
      const replies = this.#carryOutAll(editing, request)
      if (!request.includeSpreadsheetInResponse) return { spreadsheetId: id, replies }
      const wanted = {
        withCells: request.responseIncludeGridData === true,
        ranges: request.responseRanges ?? [],
      }
      const updatedSpreadsheet = spreadsheetResource(editing.file, wanted, this.#reader(editing.file), count)
      return { spreadsheetId: id, replies, updatedSpreadsheet }
    })
  }

  create(...args: unknown[]): Spreadsheet {
    arity(args, 1, 1, 1)
    return this.#door.create('spreadsheets.create', () => {
      const { properties = {}, sheets = [] }: Spreadsheet = resource(args[0], 'Spreadsheet', 'spreadsheet')
      this.#home.countNewFile()
      const locale = properties.locale ?? this.#home.locale
      const file = this.#door.store.create({
        name: properties.title ?? 'Untitled spreadsheet',
        owner: this.#door.runtime.user,
        locale,
        timeZone: properties.timeZone ?? this.#home.timeZone,
      })
      const requests = sheets.map((sheet) => ({ addSheet: { properties: sheet.properties ?? {} } }))
      if (requests.length > 0) this.#replaceFirstTab(file, requests)
      return spreadsheetResource(file, { withCells: false, ranges: [] }, this.#reader(file), () => undefined)
    })
  }

  #replaceFirstTab(file: SpreadsheetFile, requests: BatchUpdateSpreadsheetRequest['requests']): void {
    const [first] = file.grids
    if (first) first.name = `${defaultTabName(file.locale)} ${file.newId()}`
    const editing: FileEditing = { file, by: file.owner, via: 'api' }
    this.#carryOutAll(editing, {
      requests: [...(requests ?? []), { deleteSheet: { sheetId: first?.id ?? 0 } }],
    })
  }

  /** All requests in order; at the first refusal the file is as it was before the call. */
  #carryOutAll(editing: FileEditing, { requests = [] }: BatchUpdateSpreadsheetRequest): Response[] {
    if (requests.length === 0) throw badRequest('Must specify at least one request.')
    const kinds = requests.map(requestKind)
    const restore = editing.file.snapshot()
    const context = { ...editing, project: this.#home.project }
    try {
      return requests.map((request, index) => {
        const kind = kinds[index] as (typeof kinds)[number]
        return inPart(`requests[${index}].${kind}`, () => carryOut(context, kind, request))
      })
    } catch (error) {
      restore()
      throw error
    }
  }

  #reader(file: SpreadsheetFile): Reader {
    const { project } = this.#home
    const metadata = file.metadata.filter(
      (each) => each.visibility === 'DOCUMENT' || each.project === project,
    )
    return { user: this.#door.runtime.user, metadata }
  }
}

/** Cells that travel with a request; one for a request that carries none. */
function cellsSent({ updateCells, appendCells }: Request): number {
  const rows = updateCells?.rows ?? appendCells?.rows ?? []
  return Math.max(
    1,
    rows.reduce((sum, row) => sum + (row.values?.length ?? 0), 0),
  )
}
