import { binAfter } from '../../src/register/bin-notes'
import type { Action, ChangeSet } from '../../src/register/change'

const operation = (
  action: Action,
  change: { table?: string; before: string | null; after: string | null },
): ChangeSet => ({
  ...{ id: 'operation-1', at: '2026-11-21T01:00:00.000Z', by: '', action },
  changes: [{ table: 'customers', recordId: '100001', field: 'name', ...change }],
})
const gone = { before: '张三', after: null }
const back = { before: null, after: '张三' }
const DUE = { bin: { lines: 0, isDue: true } }

describe('what the config notes of the bin', () => {
  it.each([
    ['binned', gone, DUE],
    ['deleted', gone, DUE],
    ['undo', gone, DUE],
    ['undo', back, DUE],
    ['restored', back, DUE],
    ['add', back, {}],
    ['edit', { before: '张三', after: '章三' }, {}],
    ['binned', { ...gone, table: 'to-dos' }, {}],
  ] as const)('after %s of %j is %j', (action, change, notes) => {
    expect(binAfter({}, [operation(action, change)])).toEqual(notes)
  })

  it('keeps what is known of the tab, and says nothing twice', () => {
    const bin = { lines: 3, tab: { sheetId: 7, title: '回收站' } }
    expect(binAfter({ bin }, [operation('binned', gone)])).toEqual({ bin: { ...bin, isDue: true } })
    expect(binAfter({ bin: { ...bin, isDue: true } }, [operation('binned', gone)])).toEqual({})
    expect(binAfter({ bin }, [])).toEqual({})
  })
})
