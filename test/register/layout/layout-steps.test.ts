import fc from 'fast-check'
import { inLayout, type StoredConfig } from '../../../src/register/layout/layout-steps'

const customers = { key: 'customers', sheetId: 0, tab: '客户', fields: [] }
const transactions = { key: 'transactions', sheetId: 11, tab: '交易', fields: [] }

const first: StoredConfig = {
  version: 1,
  spreadsheetId: 'file-1',
  keeper: 'owner@example.com',
  tables: [customers],
  systemSheets: { config: 1, log: 2, journal: 3, shadow: 4, ledger: 6 },
  nextNumber: 100_613,
  digest: 'abc-1',
  recent: [],
}

const numbers = fc.integer({ min: 100_001, max: 900_000 })
const second = fc
  .record({
    nextNumber: numbers,
    next: numbers,
    lost: fc.option(fc.constant(['phone'])),
    linked: fc.boolean(),
  })
  .map(
    ({ nextNumber, next, lost, linked }): StoredConfig => ({
      version: 2,
      spreadsheetId: 'file-1',
      tables: linked ? [customers, transactions] : [customers],
      systemSheets: { config: 1, log: 2, journal: 3, ledger: 6, links: 9 },
      standing: {
        customers: {
          shadowSheetId: 4,
          firstNumber: 100_001,
          nextNumber,
          digest: '',
          ...(lost ? { lostColumns: lost } : {}),
        },
        ...(linked
          ? { transactions: { shadowSheetId: 12, firstNumber: 30_000_001, nextNumber: next, digest: '' } }
          : {}),
      },
      recent: [{ id: 'x', recordId: '100001' }],
    }),
  )

describe('the layout of what a register knows of itself', () => {
  it('from one table to several: the customers keep their numbers and their shadow', () => {
    expect(inLayout(first, 2)).toEqual({
      version: 2,
      spreadsheetId: 'file-1',
      keeper: 'owner@example.com',
      tables: [customers],
      systemSheets: { config: 1, log: 2, journal: 3, ledger: 6, links: -1 },
      standing: {
        customers: { shadowSheetId: 4, firstNumber: 100_001, nextNumber: 100_613, digest: '' },
      },
      recent: [],
    })
  })

  it('back to one table keeps what that has no place for, and forward again finds it', () => {
    fc.assert(
      fc.property(second, (config) => {
        const back = inLayout(config, 1)
        expect(back).toMatchObject({ version: 1, tables: [customers] })
        expect('standing' in back).toBe(false)
        expect(inLayout(back, 2)).toEqual(config)
      }),
    )
  })

  it('stays as it is where it is the one asked for, or a later one that this code does not know', () => {
    expect(inLayout(first, 1)).toEqual(first)
    expect(inLayout({ ...first, version: 7 }, 2)).toEqual({ ...first, version: 7 })
  })
})
