import { messyList } from '../../local/sample/messy-list'
import { itWithMessyFiles, messyRows } from '../support/messy-files'

/** Owner of the customer and what the customer has spent: columns a firm has that the messy file lacks. */
const MORE_HEADERS = ['负责人', '累计消费']

/** A list that a journey begins with, as text, header first. */
export interface MessyFile {
  readonly name: string
  readonly it: jest.It
  rows(): string[][]
}

/** The invented list as somebody would save it from Excel: days as people read them. */
function inventedRows(): string[][] {
  const { rows, days } = messyList(7)
  const isDay = new Set(days.map(([row, column]) => `${row},${column}`))
  return rows.map((row, index) =>
    row.map((cell, column) => (isDay.has(`${index},${column}`) ? dayText(Number(cell)) : String(cell))),
  )
}

const dayText = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '/')

/** The lists of the journeys: the invented one everywhere, the real one where its folder stands beside the project. */
export const messyFiles = (): MessyFile[] => [
  { name: 'the invented list', it, rows: inventedRows },
  {
    name: 'customers_gbk.csv',
    it: itWithMessyFiles(),
    rows: () => {
      const [header = [], ...rows] = messyRows('customers_gbk.csv')
      return [[...header, ...MORE_HEADERS], ...rows]
    },
  },
]
