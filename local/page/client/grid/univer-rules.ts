import type { ISheetDataValidationRule } from '@univerjs/core'
import type { ShownRule, TabFrame } from '../../protocol'
import { hasCell, univerRange } from './univer-range'

/** Univer splits a list at commas; a comma inside an item is written as its full-width twin, which the pick translates back. */
const comma = { plain: ',', written: '，' }

/** An item of a drop-down as it is given to Univer. */
function writtenItem(item: string): string {
  return item.replaceAll(comma.plain, comma.written)
}

/** What a pick from the drop-down in this cell means, or a tick, as a person would have typed it; other texts stay as they are. */
export function pickedText(frame: TabFrame | undefined, row: number, column: number, text: string): string {
  const rule = frame?.rules.find(({ areas }) => areas.some((area) => hasCell(area, row, column)))
  if (rule?.kind === 'checkbox') return text === '1' ? 'TRUE' : text === '0' ? 'FALSE' : text
  const list = rule?.kind === 'list' ? rule.list : []
  return list.includes(text) ? text : (list.find((item) => writtenItem(item) === text) ?? text)
}

function univerRule(rule: ShownRule, index: number): ISheetDataValidationRule | undefined {
  const base = {
    uid: `rule-${index}`,
    ranges: rule.areas.map(univerRange),
    showErrorMessage: false,
    allowBlank: true,
  }
  if (rule.kind === 'checkbox') return { ...base, type: 'checkbox' }
  if (rule.kind === 'list')
    return {
      ...base,
      type: 'list',
      formula1: rule.list.map(writtenItem).join(comma.plain),
      errorStyle: 2,
      renderMode: 1,
    }
  return undefined
}

/** Drop-downs and checkboxes for Univer to draw. What a cell takes is decided by the server alone, so no rule here refuses anything. */
export function validationRules(frame: TabFrame): ISheetDataValidationRule[] {
  return frame.rules.map(univerRule).filter((rule) => rule !== undefined)
}
