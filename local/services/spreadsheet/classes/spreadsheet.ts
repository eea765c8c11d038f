import type { EnumValue } from '../../google-enum'
import { refuseNull } from '../../refuse-null'
import { Refusal } from '../grid/refusal'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { changeFile } from '../operations/change-file'
import { findNamedRange, removeNamedRange, requireName, setNamedRange } from '../operations/named-ranges'
import { addTab, copyTab, deleteTab, moveTab } from '../operations/tabs'
import { isTimeZone } from '../values/zone'
import { check, oneOf, whole } from './arguments'
import type { Banding } from './banding'
import { addMetadataTo, type DeveloperMetadata, fileEditing, metadataAt } from './developer-metadata'
import { DeveloperMetadataFinder } from './developer-metadata-finder'
import { constantNamed, ProtectionType, RecalculationInterval } from './enums'
import { findRange } from './find-range'
import { NamedRange } from './named-range'
import type { Protection } from './protection'
import type { Range } from './range'
import { RangeBase } from './range-base'
import { RangeList } from './range-list'
import { bringToFront, Selection, selectionIn } from './selection'
import { Sheet } from './sheet'
import { requireRanges } from './sheet-cells'
import { SpreadsheetActive } from './spreadsheet-active'
import { TextFinder } from './text-finder'

const aRange = { is: RangeBase }

/** A spreadsheet file. */
export class Spreadsheet extends SpreadsheetActive {
  getId(): string {
    return this.place.file
  }

  /** The older name of `getId`. */
  getKey(): string {
    return this.getId()
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.place.file}/edit`
  }

  getName(): string {
    return look(this, (file) => file.name)
  }

  rename(...args: unknown[]): void {
    check('Spreadsheet.rename', args, ['String'])
    set(this, { name: String(args[0]) })
  }

  getSpreadsheetLocale(): string {
    return look(this, (file) => file.locale)
  }

  setSpreadsheetLocale(...args: unknown[]): void {
    check('Spreadsheet.setSpreadsheetLocale', args, ['String'])
    if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(String(args[0])))
      throw new Refusal('argument', `Invalid argument: ${String(args[0])}`)
    set(this, { locale: String(args[0]) })
  }

  getSpreadsheetTimeZone(): string {
    return look(this, (file) => file.timeZone)
  }

  setSpreadsheetTimeZone(...args: unknown[]): void {
    check('Spreadsheet.setSpreadsheetTimeZone', args, ['String'])
    if (!isTimeZone(String(args[0]))) throw new Refusal('argument', `Invalid argument: ${String(args[0])}`)
    set(this, { timeZone: String(args[0]) })
  }

  getRecalculationInterval(): EnumValue | null {
    return look(this, (file) => constantNamed(RecalculationInterval, file.recalculation))
  }

  setRecalculationInterval(...args: unknown[]): this {
    check('Spreadsheet.setRecalculationInterval', args, [oneOf(RecalculationInterval)])
    return set(this, { recalculation: String(args[0]) as SpreadsheetFile['recalculation'] })
  }

  /** No form fills this file. */
  getFormUrl(): string | null {
    return null
  }

  copy(...args: unknown[]): Spreadsheet {
    check('Spreadsheet.copy', args, ['String'])
    const { copyFile } = this.desk.parts
    return this.desk.spreadsheet(this.desk.act(this.place, () => copyFile(this.place.file, String(args[0]))))
  }

  getSheets(): Sheet[] {
    return look(this, (file) => file.grids.map((grid) => this.sheetOf(grid)))
  }

  getNumSheets(): number {
    return look(this, (file) => file.grids.length)
  }

  getSheetByName(...args: unknown[]): Sheet | null {
    check('Spreadsheet.getSheetByName', args, ['String'])
    return look(this, (file) => {
      const grid = file.gridByName(String(args[0]))
      return grid ? this.sheetOf(grid) : null
    })
  }

  getSheetById(...args: unknown[]): Sheet | null {
    check('Spreadsheet.getSheetById', args, ['number'])
    return look(this, (file) => {
      const grid = file.gridById(whole(args[0]))
      return grid ? this.sheetOf(grid) : null
    })
  }

  insertSheet(...args: unknown[]): Sheet {
    const [s, n, o] = ['String', 'number', 'Object'] as const
    check('Spreadsheet.insertSheet', args, [], [n], [n, o], [o], [s], [s, n], [s, n, o], [s, o])
    const name = args.find((value) => typeof value === 'string') as string | undefined
    const index = args.find((value) => typeof value === 'number') as number | undefined
    const options = args.find((value) => typeof value === 'object') as { template?: Sheet } | undefined
    const template = options?.template
    const grid = this.desk.act(this.place, () => {
      const editing = fileEditing(this.desk, this.place.file)
      const at = index ?? this.inFrontIndex + 1
      const made = template
        ? copyTab(editing, template.grid, name ?? freeName(editing.file), at)
        : addTab(editing, { index: at, ...(name === undefined ? {} : { name }) })
      bringToFront(this.desk, this.place.file, made.id)
      return made
    })
    return this.sheetOf(grid)
  }

  deleteSheet(...args: unknown[]): void {
    check('Spreadsheet.deleteSheet', args, [{ is: Sheet }])
    const sheet = args[0] as Sheet
    this.desk.act(this.place, () => deleteTab(sheet.editing))
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet())
    return this.getActiveSheet()
  }

  duplicateActiveSheet(): Sheet {
    const { place } = this.getActiveSheet()
    const grid = this.desk.act(this.place, () =>
      copyTab(fileEditing(this.desk, place.file), this.desk.grid(place), undefined, this.inFrontIndex + 1),
    )
    bringToFront(this.desk, this.place.file, grid.id)
    return this.sheetOf(grid)
  }

  moveActiveSheet(...args: unknown[]): void {
    check('Spreadsheet.moveActiveSheet', args, ['number'])
    const position = whole(args[0])
    if (position < 1 || position > this.getNumSheets())
      throw new Refusal('argument', `Invalid argument: ${position}`)
    const sheet = this.getActiveSheet()
    this.desk.act(this.place, () => moveTab(sheet.editing, position - 1))
  }

  getRange(...args: unknown[]): Range {
    if (args.length === 1) refuseNull(args[0], 'a1Notation')
    check('Spreadsheet.getRange', args, ['String'])
    const { tab, range } = findRange(this.desk, this.place.file, String(args[0]))
    return this.desk.range({ file: this.place.file, tab }, range)
  }

  getRangeList(...args: unknown[]): RangeList {
    check('Spreadsheet.getRangeList', args, ['Array'])
    requireRanges(args[0])
    return new RangeList((args[0] as unknown[]).map((text) => this.getRange(String(text))))
  }

  getRangeByName(...args: unknown[]): Range | null {
    check('Spreadsheet.getRangeByName', args, ['String'])
    return look(this, () => {
      const text = String(args[0])
      const named = findNamedRange(fileEditing(this.desk, this.place.file), text)
      if (named) return this.desk.range({ file: this.place.file, tab: named.tab }, named.range)
      return text.includes('!') ? this.getRange(text) : null
    })
  }

  getNamedRanges(): NamedRange[] {
    return look(this, (file) =>
      file.namedRanges.map(({ id }) => new NamedRange(this.desk, this.place.file, id)),
    )
  }

  setNamedRange(...args: unknown[]): void {
    check('Spreadsheet.setNamedRange', args, ['String', aRange])
    const name = String(args[0])
    requireName(name)
    const { tab, range } = (args[1] as RangeBase).place
    this.desk.act(this.place, () => setNamedRange(fileEditing(this.desk, this.place.file), name, tab, range))
  }

  removeNamedRange(...args: unknown[]): void {
    check('Spreadsheet.removeNamedRange', args, ['String'])
    this.desk.act(this.place, () => {
      const editing = fileEditing(this.desk, this.place.file)
      const named = findNamedRange(editing, String(args[0]))
      if (named) removeNamedRange(editing, named.id)
    })
  }

  getProtections(...args: unknown[]): Protection[] {
    check('Spreadsheet.getProtections', args, [oneOf(ProtectionType)])
    return this.getSheets().flatMap((sheet) => sheet.getProtections(args[0]))
  }

  getBandings(): Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings())
  }

  createTextFinder(...args: unknown[]): TextFinder {
    check('Spreadsheet.createTextFinder', args, ['String'])
    const { file } = this.place
    const scopes = () => this.desk.file(file).grids.map((grid) => ({ place: { file, tab: grid.id } }))
    return new TextFinder(this.desk, file, scopes, String(args[0]))
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadataTo(this.desk, this.place.file, 'Spreadsheet', { kind: 'spreadsheet' }, args)
    return this
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.desk, this.place.file, { kind: 'spreadsheet' })
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.desk, this.place.file, { kind: 'spreadsheet' })
  }

  /** None can be made here. */
  getImages(): never[] {
    return this.desk.look(this.place, () => [])
  }

  getDataSourceTables(): never[] {
    return this.getImages()
  }

  getSelection(): Selection {
    return new Selection(this.desk, this.place.file)
  }

  toast(...args: unknown[]): void {
    check('Spreadsheet.toast', args, ['String'], ['String', 'any'], ['String', 'any', 'any'])
    const [message, title] = args
    this.desk.runtime.apart({}, () => {
      this.desk.parts.person.toasts.push({ message: String(message), title: String(title ?? '') })
    })
  }

  get sheetOf(): (grid: { readonly id: number }) => Sheet {
    return (grid) => this.desk.sheet({ file: this.place.file, tab: grid.id })
  }

  get inFrontIndex(): number {
    const { tab } = selectionIn(this.desk, this.place.file)
    return this.desk.file(this.place.file).grids.findIndex((grid) => grid.id === tab)
  }
}

function look<T>(spreadsheet: Spreadsheet, read: (file: SpreadsheetFile) => T): T {
  const { desk, place } = spreadsheet
  return desk.look(place, () => read(desk.file(place.file)))
}

function set<S extends Spreadsheet>(spreadsheet: S, changes: Parameters<typeof changeFile>[1]): S {
  const { desk, place } = spreadsheet
  desk.act(place, () => changeFile(fileEditing(desk, place.file), changes))
  return spreadsheet
}

function freeName(file: SpreadsheetFile): string {
  const start = file.locale.startsWith('zh') ? '工作表' : 'Sheet'
  let number = file.grids.length + 1
  while (file.gridByName(`${start}${number}`)) number++
  return `${start}${number}`
}
