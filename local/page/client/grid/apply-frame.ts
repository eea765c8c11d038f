import type { TabFrame } from '../../protocol'
import { conditionRules } from './univer-conditions'
import { sheetId, univerRange } from './univer-range'
import { validationRules } from './univer-rules'
import { univerFreeze, univerNote } from './univer-sheets'

type Mutate = (id: string, params: object) => void

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Brings what is shown of a tab, apart from its cells, from one state to another; only what differs is touched. */
export function applyFrame(mutate: Mutate, tab: number, old: TabFrame, next: TabFrame): void {
  const subUnitId = sheetId(tab)
  applyProperties(mutate, subUnitId, old, next)
  applyDimensions(mutate, subUnitId, old, next)
  if (!same(old.merges, next.merges)) {
    mutate('sheet.mutation.remove-worksheet-merge', { subUnitId, ranges: old.merges.map(univerRange) })
    mutate('sheet.mutation.add-worksheet-merge', { subUnitId, ranges: next.merges.map(univerRange) })
  }
  if (!same(old.rules, next.rules)) {
    const ruleId = validationRules(old).map((rule) => rule.uid)
    if (ruleId.length > 0) mutate('data-validation.mutation.removeRule', { subUnitId, ruleId })
    const rule = validationRules(next)
    if (rule.length > 0) mutate('data-validation.mutation.addRule', { subUnitId, rule })
  }
  if (!same(old.conditions, next.conditions)) {
    for (const { cfId } of conditionRules(old))
      mutate('sheet.mutation.delete-conditional-rule', { subUnitId, cfId })
    for (const rule of conditionRules(next))
      mutate('sheet.mutation.add-conditional-rule', { subUnitId, rule })
  }
  applyNotes(mutate, subUnitId, old, next)
}

function applyProperties(mutate: Mutate, subUnitId: string, old: TabFrame, next: TabFrame): void {
  if (old.name !== next.name) mutate('sheet.mutation.set-worksheet-name', { subUnitId, name: next.name })
  if (old.color !== next.color) mutate('sheet.mutation.set-tab-color', { subUnitId, color: next.color })
  if (old.hidden !== next.hidden)
    mutate('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden: next.hidden ? 1 : 0 })
  if (!same(univerFreeze(old), univerFreeze(next)))
    mutate('sheet.mutation.set-frozen', { subUnitId, ...univerFreeze(next) })
}

interface DimensionWords {
  readonly count: string
  readonly size: string
  readonly hide: string
  readonly show: string
  readonly rows: boolean
}

const rowWords: DimensionWords = {
  count: 'sheet.mutation.set-worksheet-row-count',
  size: 'sheet.mutation.set-worksheet-row-height',
  hide: 'sheet.mutation.set-row-hidden',
  show: 'sheet.mutation.set-row-visible',
  rows: true,
}

const columnWords: DimensionWords = {
  count: 'sheet.mutation.set-worksheet-column-count',
  size: 'sheet.mutation.set-worksheet-col-width',
  hide: 'sheet.mutation.set-col-hidden',
  show: 'sheet.mutation.set-col-visible',
  rows: false,
}

function applyDimensions(mutate: Mutate, subUnitId: string, old: TabFrame, next: TabFrame): void {
  mutate(rowWords.count, { subUnitId, rowCount: next.rowCount })
  mutate(columnWords.count, { subUnitId, columnCount: next.columnCount })
  if (!same(old.rowSizes, next.rowSizes)) applySizes(mutate, subUnitId, rowWords, next)
  if (!same(old.columnSizes, next.columnSizes)) applySizes(mutate, subUnitId, columnWords, next)
  if (!same(old.hiddenRows, next.hiddenRows))
    applyHidden(mutate, subUnitId, rowWords, next, [old.hiddenRows, next.hiddenRows])
  if (!same(old.hiddenColumns, next.hiddenColumns))
    applyHidden(mutate, subUnitId, columnWords, next, [old.hiddenColumns, next.hiddenColumns])
}

function line(words: DimensionWords, frame: TabFrame, index: number) {
  const area = words.rows
    ? { row: index, column: 0, rows: 1, columns: frame.columnCount }
    : { row: 0, column: index, rows: frame.rowCount, columns: 1 }
  return univerRange(area)
}

function applySizes(mutate: Mutate, subUnitId: string, words: DimensionWords, frame: TabFrame): void {
  for (const [index, size] of words.rows ? frame.rowSizes : frame.columnSizes) {
    const ranges = [line(words, frame, index)]
    mutate(words.size, { subUnitId, ranges, ...(words.rows ? { rowHeight: size } : { colWidth: size }) })
  }
}

function applyHidden(
  mutate: Mutate,
  subUnitId: string,
  words: DimensionWords,
  frame: TabFrame,
  [before, after]: readonly (readonly number[])[],
): void {
  const ranges = (list: readonly number[] = []) => list.map((index) => line(words, frame, index))
  if (before?.length) mutate(words.show, { subUnitId, ranges: ranges(before) })
  if (after?.length) mutate(words.hide, { subUnitId, ranges: ranges(after) })
}

function applyNotes(mutate: Mutate, sheet: string, old: TabFrame, next: TabFrame): void {
  if (same(old.notes, next.notes)) return
  const kept = new Set(next.notes.map((note) => JSON.stringify(note)))
  const known = new Set(old.notes.map((note) => JSON.stringify(note)))
  for (const note of old.notes)
    if (!kept.has(JSON.stringify(note)))
      mutate('sheet.mutation.remove-note', { sheetId: sheet, row: note[0], col: note[1], silent: true })
  for (const note of next.notes)
    if (!known.has(JSON.stringify(note)))
      mutate('sheet.mutation.update-note', {
        sheetId: sheet,
        row: note[0],
        col: note[1],
        note: univerNote(...note),
        silent: true,
      })
}
