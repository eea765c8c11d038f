import type { EnumValue } from '../../google-enum'
import { serviceName } from '../../membrane'
import { wrongParameters } from '../../signature'
import { Refusal } from '../grid/refusal'
import { setConditionalFormats } from '../operations/conditional-formats'
import { addProtection } from '../operations/protections'
import { copyTab, hideTab, renameTab, setTab } from '../operations/tabs'
import { check, oneOf, whole } from './arguments'
import { Banding } from './banding'
import { Color, ColorBuilder, hexOf } from './colors'
import { ConditionalFormatRule, conditionalFormatOf, conditionalRuleOf } from './conditional-format-rule'
import { addMetadataTo, type DeveloperMetadata, fileEditing, metadataAt } from './developer-metadata'
import { DeveloperMetadataFinder } from './developer-metadata-finder'
import { ProtectionType, SheetType } from './enums'
import { Filter } from './filter'
import { storedColor } from './format-properties'
import { NamedRange } from './named-range'
import { Protection } from './protection'
import type { Range } from './range'
import { RangeBase } from './range-base'
import { RangeList } from './range-list'
import { select } from './range-position'
import { bringToFront, Selection, selectionIn } from './selection'
import { change, look, readTab, restructure } from './sheet-base'
import { SheetLines } from './sheet-lines'
import type { Spreadsheet } from './spreadsheet'

/** A tab of a spreadsheet. */
export class Sheet extends SheetLines {
  getName(): string {
    return look(this, (grid) => grid.name, 150)
  }

  getSheetName(): string {
    return this.getName()
  }

  setName(...args: unknown[]): this {
    check('Sheet.setName', args, ['String'])
    return restructure(this, (editing) => renameTab(editing, String(args[0])))
  }

  getSheetId(): number {
    return look(this, (grid) => grid.id)
  }

  getIndex(): number {
    return look(this, (grid) => this.editing.file.grids.indexOf(grid) + 1)
  }

  getParent(): Spreadsheet {
    return this.desk.spreadsheet(this.place.file)
  }

  /** No form fills this tab. */
  getFormUrl(): string | null {
    return null
  }

  getType(): EnumValue {
    return SheetType.GRID
  }

  activate(): this {
    return restructure(this, () => bringToFront(this.desk, this.place.file, this.place.tab))
  }

  copyTo(...args: unknown[]): Sheet {
    check('Sheet.copyTo', args, ['Object'])
    if (serviceName(args[0] as object) !== 'Spreadsheet')
      throw wrongParameters('SpreadsheetApp.Sheet.copyTo', args)
    const target = args[0] as Spreadsheet
    const copy = this.desk.act(target.place, () =>
      copyTab(fileEditing(this.desk, target.place.file), this.grid),
    )
    return this.desk.sheet({ file: target.place.file, tab: copy.id })
  }

  hideSheet(): this {
    return restructure(this, (editing) => hideTab(editing, true))
  }

  showSheet(): this {
    return restructure(this, (editing) => hideTab(editing, false))
  }

  isSheetHidden(): boolean {
    return look(this, (grid) => grid.hidden)
  }

  getTabColor(): string | null {
    return readTab(this, (grid) => (grid.color === undefined ? null : hexOf(grid.color)))
  }

  setTabColor(...args: unknown[]): this {
    check('Sheet.setTabColor', args, ['any'])
    const color = storedColor(args[0])
    return change(this, (editing) => setTab(editing, { color }))
  }

  getTabColorObject(): Color | null {
    return readTab(this, (grid) => (grid.color === undefined ? null : new Color(grid.color)))
  }

  setTabColorObject(...args: unknown[]): this {
    if (args[0] !== null) check('Sheet.setTabColorObject', args, [{ is: Color }], [{ is: ColorBuilder }])
    return this.setTabColor(args[0])
  }

  getFrozenRows(): number {
    return readTab(this, (grid) => grid.frozenRows)
  }

  setFrozenRows(...args: unknown[]): void {
    check('Sheet.setFrozenRows', args, ['number'])
    change(this, (editing) => setTab(editing, { frozenRows: whole(args[0]) }))
  }

  getFrozenColumns(): number {
    return readTab(this, (grid) => grid.frozenColumns)
  }

  setFrozenColumns(...args: unknown[]): void {
    check('Sheet.setFrozenColumns', args, ['number'])
    change(this, (editing) => setTab(editing, { frozenColumns: whole(args[0]) }))
  }

  hasHiddenGridlines(): boolean {
    return readTab(this, (grid) => grid.gridlinesHidden)
  }

  setHiddenGridlines(...args: unknown[]): this {
    check('Sheet.setHiddenGridlines', args, ['Boolean'])
    return change(this, (editing) => setTab(editing, { gridlinesHidden: args[0] === true }))
  }

  isRightToLeft(): boolean {
    return readTab(this, (grid) => grid.rightToLeft)
  }

  setRightToLeft(...args: unknown[]): this {
    check('Sheet.setRightToLeft', args, ['Boolean'])
    return change(this, (editing) => setTab(editing, { rightToLeft: args[0] === true }))
  }

  /** The tab's own protection, new if there is none; it refuses nobody until its list of editors is changed. */
  protect(): Protection {
    const { id } = this.desk.act(this.place, () => {
      const known = this.grid.protections.find((protection) => !protection.range)
      return known ?? addProtection(this.editing, { followsFile: true })
    })
    return new Protection(this.desk, this.place, id)
  }

  getProtections(...args: unknown[]): Protection[] {
    check('Sheet.getProtections', args, [oneOf(ProtectionType)])
    const ofRanges = args[0] === ProtectionType.RANGE
    return readTab(this, (grid) =>
      grid.protections
        .filter((protection) => (protection.range !== undefined) === ofRanges)
        .map(({ id }) => new Protection(this.desk, this.place, id)),
    )
  }

  getFilter(): Filter | null {
    return readTab(this, (grid) => (grid.filter ? new Filter(this.desk, this.place) : null))
  }

  getBandings(): Banding[] {
    return readTab(this, (grid) => grid.bandings.map(({ id }) => new Banding(this.desk, this.place, id)))
  }

  getNamedRanges(): NamedRange[] {
    return readTab(this, (grid) =>
      this.editing.file.namedRanges
        .filter((named) => named.tab === grid.id)
        .map(({ id }) => new NamedRange(this.desk, this.place.file, id)),
    )
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return readTab(this, (grid) =>
      grid.conditionalFormats.map((kept) => conditionalRuleOf(this.desk, this.place, kept)),
    )
  }

  setConditionalFormatRules(...args: unknown[]): void {
    check('Sheet.setConditionalFormatRules', args, ['Array'])
    const rules = args[0] as unknown[]
    for (const rule of rules)
      check('Sheet.setConditionalFormatRules', [rule], [{ is: ConditionalFormatRule }])
    if ((rules as ConditionalFormatRule[]).some(({ parts }) => parts.ranges[0]!.place.tab !== this.place.tab))
      throw new Refusal('argument', 'Conditional format rules must be on the sheet they are set on.')
    change(this, (editing) =>
      setConditionalFormats(editing, (rules as ConditionalFormatRule[]).map(conditionalFormatOf)),
    )
  }

  clearConditionalFormatRules(): void {
    change(this, (editing) => setConditionalFormats(editing, []))
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadataTo(this.desk, this.place.file, 'Sheet', { kind: 'sheet', tab: this.place.tab }, args)
    return this
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.desk, this.place.file, { kind: 'sheet', tab: this.place.tab })
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.desk, this.place.file, { kind: 'sheet', tab: this.place.tab })
  }

  getActiveRange(): Range {
    return look(this, () => {
      const { tab, rect } = selectionIn(this.desk, this.place.file)
      const first = { row: 0, column: 0, rows: 1, columns: 1 }
      return this.desk.range(this.place, tab === this.place.tab ? rect : first)
    })
  }

  getActiveCell(): Range {
    const isInFront = look(this, () => selectionIn(this.desk, this.place.file).tab === this.place.tab)
    return isInFront ? this.getSelection().getCurrentCell() : this.getRange(1, 1)
  }

  getCurrentCell(): Range {
    return this.getActiveCell()
  }

  getActiveRangeList(): RangeList {
    const isInFront = look(this, () => selectionIn(this.desk, this.place.file).tab === this.place.tab)
    return isInFront ? this.getSelection().getActiveRangeList() : new RangeList([this.getActiveRange()])
  }

  getSelection(): Selection {
    return new Selection(this.desk, this.place.file)
  }

  setActiveRange(...args: unknown[]): Range {
    check('Sheet.setActiveRange', args, [{ is: RangeBase }])
    const range = args[0] as Range
    this.desk.act(this.place, () => select(range))
    return range
  }

  setCurrentCell(...args: unknown[]): Range {
    check('Sheet.setCurrentCell', args, [{ is: RangeBase }])
    return (args[0] as Range).activateAsCurrentCell()
  }

  setActiveSelection(...args: unknown[]): Range {
    check('Sheet.setActiveSelection', args, ['String'], [{ is: RangeBase }])
    return this.setActiveRange(args[0] instanceof RangeBase ? args[0] : this.getRange(args[0]))
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    check('Sheet.setActiveRangeList', args, [{ is: RangeList }])
    return (args[0] as RangeList).activate()
  }
}
