import {
  configFromRows,
  configRows,
  LAYOUT_VERSION,
  NO_COUNTS,
  type RegisterConfig,
  tableOf,
} from '../../src/register/config'
import { CUSTOMERS } from '../../src/register/field'
import { fieldFrom } from '../../src/register/field-catalogue'

const config: RegisterConfig = {
  version: LAYOUT_VERSION,
  spreadsheetId: 'file-1',
  keeper: 'owner@example.com',
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  country: 'CN',
  tables: [{ key: CUSTOMERS, sheetId: 0, tab: "it's 客户", fields: [fieldFrom('number', 'zh-CN')] }],
  settings: { sheetId: 5, tab: '设置' },
  systemSheets: { config: 1, log: 2, journal: 3, links: 4, ledger: 6 },
  standing: {
    customers: { shadowSheetId: 7, firstNumber: 100_001, nextNumber: 100_001, digest: '' },
  },
  recent: [],
  setUp: { at: '2026-11-21T01:00:00.000Z', by: 'owner@example.com', template: 'sheet' },
  baseline: {
    on: '2026-11-21' as RegisterConfig['baseline']['on'],
    rows: 0,
    emptyValues: 0,
    invalidValues: 0,
    duplicates: 0,
  },
  counters: NO_COUNTS,
}

describe('the config in its rows', () => {
  it('reads as it was written, in whatever order the rows stand', () => {
    expect(configFromRows(configRows(config))).toEqual(config)
    expect(configFromRows([...configRows(config)].reverse())).toEqual(config)
  })

  it('takes no notice of rows that hold something else', () => {
    const rows = [
      ['系统用，请勿修改'],
      [],
      ['', ''],
      ['note', 'no json'],
      [7, '1'],
      ['x', 5],
      ...configRows(config),
    ]
    expect(configFromRows(rows)).toEqual(config)
  })

  it('is none where its rows hold none, or not enough', () => {
    expect(configFromRows([])).toBeUndefined()
    expect(configFromRows([['spreadsheetId', '"file-1"']])).toBeUndefined()
    expect(configFromRows(configRows(config).filter(([key]) => key !== 'tables'))).toBeUndefined()
  })

  it('keeps texts that look like something else', () => {
    const odd = { ...config, keeper: '=1+1', timeZone: '"quoted" {\n}' }
    expect(configFromRows(configRows(odd))).toEqual(odd)
  })

  it('keeps a value that no single cell can hold, and forgets what a longer one left behind', () => {
    const fields = Array.from({ length: 900 }, (_, index) => ({
      ...fieldFrom('note', 'zh-CN'),
      key: `own-${index}`,
      header: `一个很长很长的栏目名称 ${index}`,
    }))
    const wide = { ...config, tables: [{ ...config.tables[0]!, fields }] }
    const rows = configRows(wide)
    const cells = rows.find(([key]) => key === 'tables')!
    expect(cells.length).toBeGreaterThan(2)
    expect(cells.every((cell) => cell.length <= 50_000)).toBe(true)
    expect(configFromRows(rows)).toEqual(wide)
    const shorter = configRows(config).map(([key, json]) =>
      key === 'tables' ? [key, json, '', ...cells.slice(3)] : [key, json],
    )
    expect(configFromRows(shorter)).toEqual(config)
  })
})

describe('tableOf', () => {
  it('gives the table of a key, and throws for one there is none of', () => {
    expect(tableOf(config, CUSTOMERS).sheetId).toBe(0)
    expect(() => tableOf(config, 'orders')).toThrow('orders')
  })
})
