import type { Grid } from '../grid/grid'
import type { Rect } from '../grid/rect'
import { isDateFormat } from '../values/pattern'
import { partsOfSerial, serialOfDay } from '../values/zone'
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
  const lines = down ? source.columns : source.rows
  const [start, count] = down
    ? [area.row - source.row, area.rows]
    : [area.column - source.column, area.columns]
  for (let line = 0; line < lines; line++) {
    const from = down
      ? { ...source, column: source.column + line, columns: 1 }
      : { ...source, row: source.row + line, rows: 1 }
    const next = nextOf(editing.grid, from)
    if (!next) continue
    const filled = Array.from({ length: count }, (_, index) => next(start + index))
    const rect = down ? { ...area, column: from.column, columns: 1 } : { ...area, row: from.row, rows: 1 }
    writeValues(editing, rect, down ? filled.map((value) => [value]) : [filled], 'raw')
  }
}

/** How the one row or column of cells goes on. */
function nextOf({ values, formats }: Grid, { row, column, rows, columns }: Rect): Next | undefined {
  const source = Array.from({ length: rows * columns }, (_, index) =>
    columns === 1 ? values.get(row + index, column) : values.get(row, column + index),
  )
  const pattern = formats.get(row, column)?.numberFormat
  return pattern !== undefined && isDateFormat(pattern) ? daySeries(source) : seriesOf(source)
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

/** Even steps, or the straight line nearest to uneven ones; a single number repeats. */
function numberSeries(numbers: readonly number[]): Next | undefined {
  const [first, second] = numbers
  if (first === undefined || second === undefined) return undefined
  const step = second - first
  if (numbers.every((number, index) => Math.abs(first + step * index - number) < 1e-9))
    return (index) => first + step * index
  return nearestLine(numbers)
}

function nearestLine(numbers: readonly number[]): Next {
  const middle = (numbers.length - 1) / 2
  const sum = (of: (number: number, distance: number) => number) =>
    numbers.reduce((total, number, index) => total + of(number, index - middle), 0)
  const mean = sum((number) => number) / numbers.length
  const slope = sum((number, distance) => number * distance) / sum((_, distance) => distance ** 2)
  return (index) => mean + slope * (index - middle)
}

/** One day goes on day by day; days some months apart, month by month; others in their steps. */
function daySeries(values: readonly unknown[]): Next | undefined {
  const days = values.filter((value) => typeof value === 'number')
  const [first, second] = days
  if (first === undefined || days.length < values.length) return undefined
  if (second === undefined) return first < 1 ? undefined : (index) => first + index
  const [start, next] = [partsOfSerial(first), partsOfSerial(second)]
  const months = (next.year - start.year) * 12 + next.month - start.month
  if (months === 0 || next.day !== start.day) return numberSeries(days)
  return (index) => {
    const month = start.month + months * index
    const lengthOfMonth = partsOfSerial(serialOfDay(start.year, month + 1, 0)).day
    return serialOfDay(start.year, month, Math.min(start.day, lengthOfMonth)) + (first % 1)
  }
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
