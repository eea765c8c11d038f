import { copyTab } from '../spreadsheet/operations/tabs'
import type { ApiDoor } from './api-door'
import { badRequest } from './api-error'
import { arity, optionalArgs } from './arguments'
import { gridWithId } from './grid-range'
import { resource } from './resource'
import type { SheetProperties } from './schema'
import { serviceText } from './service-text'
import { sheetProperties } from './sheet-resource'

/** `Sheets.Spreadsheets.Sheets`: copies a tab into another spreadsheet. */
export class SheetCopies {
  static readonly serviceName = 'Sheets'
  readonly #door: ApiDoor

  constructor(door: ApiDoor) {
    this.#door = door
  }

  toString(): string {
    return serviceText
  }

  copyTo(...args: unknown[]): SheetProperties {
    const [, id, sheetId] = arity(args, 3, 3, 1)
    const { destinationSpreadsheetId } = optionalArgs(args[0])
    if (typeof destinationSpreadsheetId !== 'string') throw badRequest('A destination must be specified.')
    return this.#door.write('spreadsheets.sheets.copyTo', destinationSpreadsheetId, (editing, count) => {
      resource(args[0], 'CopySheetToAnotherSpreadsheetRequest')
      const source = gridWithId(this.#door.open(id, false), Number(sheetId))
      count(source.rowCount * source.columnCount)
      return sheetProperties(editing.file, copyTab(editing, source))
    })
  }
}
