import type { Rect } from '../grid/rect'
import { copyCells } from './copy-cells'
import type { Editing } from './editing'
import { writeValues } from './write-values'

/** Fills a larger rectangle from a source inside it: numbers and days go on in even steps, texts ending in a number count on, all else repeats. */
export function fillCells(editing: Editing, source: Rect, target: Rect, kind: 'series' | 'alternate'): void {
  const down = target.rows > source.rows
  const after = down
    ? { ...source, row: source.row + source.rows, rows: target.row + target.rows - source.row - source.rows }
    : {
        ...source,
        column: source.column + source.columns,
        columns: target.column + target.columns - source.column - source.columns,
      }
  const before = down
    ? { ...source, row: target.row, rows: source.row - target.row }
    : { ...source, column: target.column, columns: source.column - target.column }
  for (const area of [after, before]) {
    if (area.rows < 1 || area.columns < 1) continue
    repeatInto(editing, source, area)
    if (kind === 'series') continueSeries(editing, source, area, down)
  }
}

function repeatInto(editing: Editing, source: Rect, area: Rect): void {
  const { grid } = editing
  for (let i = 0; i < area.rows; i++)
    for (let j = 0; j < area.columns; j++) {
      const [row, column] = [area.row + i, area.column + j]
      const from = {
        row: source.row + mod(row - source.row, source.rows),
        column: source.column + mod(column - source.column, source.columns),
        rows: 1,
        columns: 1,
      }
      copyCells(editing, { grid, rect: from }, { row, column, rows: 1, columns: 1 }, 'PASTE_NORMAL')
    }
}

const mod = (value: number, by: number) => ((value % by) + by) % by

function continueSeries(editing: Editing, source: Rect, area: Rect, down: boolean): void {
  const { grid } = editing
  const across = down ? source.columns : source.rows
  for (let line = 0; line < across; line++) {
    const at = (index: number) =>
      down
        ? grid.values.get(source.row + index, source.column + line)
        : grid.values.get(source.row + line, source.column + index)
    const length = down ? source.rows : source.columns
    const next = seriesOf(Array.from({ length }, (_, index) => at(index)))
    if (!next) continue
    const count = down ? area.rows : area.columns
    const start = down ? area.row - source.row : area.column - source.column
    const values = Array.from({ length: count }, (_, index) => next(start + index))
    const rect = down
      ? { row: area.row, column: source.column + line, rows: count, columns: 1 }
      : { row: source.row + line, column: area.column, rows: 1, columns: count }
    writeValues(editing, rect, down ? values.map((value) => [value]) : [values], 'raw')
  }
}

type Next = (index: number) => string | number

const namedSeries: readonly (readonly string[])[] = [
  'January February March April May June July August September October November December'.split(' '),
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' '),
  '星期日 星期一 星期二 星期三 星期四 星期五 星期六'.split(' '),
]

function seriesOf(values: readonly unknown[]): Next | undefined {
  if (values.every((value) => typeof value === 'number')) return numberSeries(values as number[])
  if (!values.every((value) => typeof value === 'string')) return undefined
  return nameSeries(values as string[]) ?? countedTexts(values as string[])
}

/** Even steps; numbers that take none repeat. */
function numberSeries(numbers: readonly number[]): Next | undefined {
  const [first, second] = numbers
  if (first === undefined || second === undefined) return undefined
  return (index) => first + (second - first) * index
}

function nameSeries(texts: readonly string[]): Next | undefined {
  const names = namedSeries.find((list) => texts.every((text) => list.includes(text)))
  if (!names) return undefined
  const start = names.indexOf(texts[0]!)
  const step = texts.length === 1 ? 1 : names.indexOf(texts[1]!) - start
  return (index) => names[mod(start + step * index, names.length)]!
}

function countedTexts(texts: readonly string[]): Next | undefined {
  const parts = texts.map((text) => /^(.*?)(\d+)$/s.exec(text))
  const [first, second] = parts
  if (!first || parts.some((part) => part?.[1] !== first[1])) return undefined
  const step = second ? Number(second[2]) - Number(first[2]) : 1
  return (index) => `${first[1]}${Math.abs(Number(first[2]) + step * index)}`
}
