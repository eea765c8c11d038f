import { deskOf } from '../../desk-of'
import type { Seat } from '../../seat'
import { type Ui, uiOf } from '../../ui/ui'
import { Refusal } from '../grid/refusal'
import { maxCells } from '../operations/dimensions'
import { requireView } from '../operations/rights'
import { check, whole } from './arguments'
import { ColorBuilder } from './colors'
import { ConditionalFormatRuleBuilder } from './conditional-format-rule'
import * as sources from './data-source-enums'
import { DataValidationBuilder } from './data-validation'
import type { Desk } from './desk'
import * as enums from './enums'
import { FilterCriteriaBuilder } from './filter-criteria'
import type { Range } from './range'
import { RangeBase } from './range-base'
import { RangeList } from './range-list'
import { RichTextValueBuilder } from './rich-text'
import type { Selection } from './selection'
import { Sheet } from './sheet'
import { Spreadsheet } from './spreadsheet'
import { TextStyleBuilder } from './text-style'

/** `SpreadsheetApp`: opens and makes spreadsheets, knows the one in front, makes rules and styles. */
export class SpreadsheetApp {
  readonly AutoFillSeries = enums.AutoFillSeries
  readonly BandingTheme = enums.BandingTheme
  readonly BooleanCriteria = enums.BooleanCriteria
  readonly BorderStyle = enums.BorderStyle
  readonly ColorType = enums.ColorType
  readonly CopyPasteType = enums.CopyPasteType
  readonly DataExecutionErrorCode = sources.DataExecutionErrorCode
  readonly DataExecutionState = sources.DataExecutionState
  readonly DataSourceParameterType = sources.DataSourceParameterType
  readonly DataSourceRefreshScope = sources.DataSourceRefreshScope
  readonly DataSourceType = sources.DataSourceType
  readonly DataValidationCriteria = enums.DataValidationCriteria
  readonly DateTimeGroupingRuleType = sources.DateTimeGroupingRuleType
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility
  readonly Dimension = enums.Dimension
  readonly Direction = enums.Direction
  readonly FrequencyType = sources.FrequencyType
  readonly GroupControlTogglePosition = enums.GroupControlTogglePosition
  readonly InterpolationType = enums.InterpolationType
  readonly PivotTableSummarizeFunction = sources.PivotTableSummarizeFunction
  readonly PivotValueDisplayType = sources.PivotValueDisplayType
  readonly ProtectionType = enums.ProtectionType
  readonly RecalculationInterval = enums.RecalculationInterval
  readonly RelativeDate = enums.RelativeDate
  readonly SheetType = enums.SheetType
  readonly SortOrder = enums.SortOrder
  readonly TextDirection = enums.TextDirection
  readonly TextToColumnsDelimiter = enums.TextToColumnsDelimiter
  readonly ThemeColorType = enums.ThemeColorType
  readonly ValueType = enums.ValueType
  readonly WrapStrategy = enums.WrapStrategy
  readonly #seat: Seat
  readonly #desk: Desk
  #active: string | undefined

  constructor(seat: Seat) {
    this.#seat = seat
    this.#desk = deskOf(seat)
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    return this.#seat.runtime.free(() => {
      const file = this.#active ?? this.#seat.activeFile
      return file === undefined ? null : this.#desk.spreadsheet(file)
    })
  }

  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet()
  }

  setActiveSpreadsheet(...args: unknown[]): void {
    check('setActiveSpreadsheet', args, [{ is: Spreadsheet }])
    this.#active = (args[0] as Spreadsheet).place.file
  }

  openById(...args: unknown[]): Spreadsheet {
    check('openById', args, ['String'])
    return this.#open(String(args[0]), 'openById')
  }

  /** The older name of `openById`. */
  openByKey(...args: unknown[]): Spreadsheet {
    return this.openById(...args)
  }

  openByUrl(...args: unknown[]): Spreadsheet {
    check('openByUrl', args, ['String'])
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(String(args[0]))?.[1]
    if (id === undefined) throw new Refusal('argument', 'Invalid argument: url')
    return this.#open(id, 'openByUrl')
  }

  open(...args: unknown[]): Spreadsheet {
    check('open', args, ['Object'])
    return this.#open((args[0] as { getId(): string }).getId(), 'open')
  }

  create(...args: unknown[]): Spreadsheet {
    check('create', args, ['String'], ['String', 'number', 'number'])
    const { runtime, world, person } = this.#seat
    const [rows, columns] = [whole(args[1] ?? 1000), whole(args[2] ?? 26)]
    if (rows < 1 || columns < 1 || rows * columns > maxCells)
      throw new Refusal('argument', 'Invalid argument: the number of rows or columns.')
    const file = runtime.act({}, () => {
      world.quotas.use(runtime.user, 'spreadsheets')
      return world.store.create({
        name: String(args[0]),
        owner: runtime.user,
        locale: person.locale,
        timeZone: this.#seat.project?.timeZone ?? world.options.timeZone,
        rows,
        columns,
      })
    })
    return this.#desk.spreadsheet(file.id)
  }

  flush(): void {
    this.#seat.runtime.read({ modelMs: 0 }, () => {})
  }

  getUi(): Ui {
    return uiOf(this.#seat)
  }

  getActiveSheet(): Sheet {
    return this.#required().getActiveSheet()
  }

  getActiveRange(): Range {
    return this.#required().getActiveRange()
  }

  getActiveRangeList(): RangeList {
    return this.#required().getActiveRangeList()
  }

  getCurrentCell(): Range {
    return this.#required().getCurrentCell()
  }

  getSelection(): Selection {
    return this.#required().getSelection()
  }

  setActiveSheet(...args: unknown[]): Sheet {
    check('setActiveSheet', args, [{ is: Sheet }], [{ is: Sheet }, 'Boolean'])
    return this.#desk.spreadsheet((args[0] as Sheet).place.file).setActiveSheet(...args)
  }

  setActiveRange(...args: unknown[]): Range {
    check('setActiveRange', args, [{ is: RangeBase }])
    return (args[0] as Range).activate()
  }

  setCurrentCell(...args: unknown[]): Range {
    check('setCurrentCell', args, [{ is: RangeBase }])
    return (args[0] as Range).activateAsCurrentCell()
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    check('setActiveRangeList', args, [{ is: RangeList }])
    return (args[0] as RangeList).activate()
  }

  newColor(): ColorBuilder {
    return new ColorBuilder()
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder()
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder()
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder()
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder()
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder()
  }

  #open(id: string, method: string): Spreadsheet {
    const { runtime } = this.#seat
    return runtime.read({ file: id, modelMs: 0 }, () => {
      const file = this.#seat.world.store.get(id)
      if (!file)
        throw new Refusal(
          'missing',
          `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
        )
      requireView(file, runtime.user)
      return this.#desk.spreadsheet(id)
    })
  }

  #required(): Spreadsheet {
    const spreadsheet = this.getActiveSpreadsheet()
    if (!spreadsheet) throw new Refusal('missing', 'There is no active spreadsheet.')
    return spreadsheet
  }
}
