import { configRows } from '../../src/register/config'
import { inLayout } from '../../src/register/layout/layout-steps'
import { RegisterHere } from '../support/register-here'

/** A register as the version before this one left it: customers alone, no tab of links. */
function formerRegister(): RegisterHere {
  const run = new RegisterHere()
  const config = run.store((store) => store.config()!)
  const former = inLayout({ ...config }, 1)
  const { kept: _kept, ...alone } = former
  for (const { sheetId } of config.tables.slice(1)) run.arrange({ deleteSheet: { sheetId } })
  for (const [table, { shadowSheetId }] of Object.entries(config.standing))
    if (table !== 'customers') run.arrange({ deleteSheet: { sheetId: shadowSheetId } })
  run.arrange({ deleteSheet: { sheetId: config.systemSheets.links } })
  const rows = configRows(alone as never)
  const { config: sheetId } = config.systemSheets
  run.arrange({ updateCells: { range: { sheetId, startRowIndex: 1 }, fields: 'userEnteredValue' } })
  run.arrange({
    updateCells: {
      start: { sheetId, rowIndex: 1, columnIndex: 0 },
      rows: rows.map((row) => ({
        values: row.map((text) => ({ userEnteredValue: { stringValue: text } })),
      })),
      fields: 'userEnteredValue',
    },
  })
  return run
}
const keys = (run: RegisterHere) =>
  run
    .cells('_register')
    .map(([key]) => key)
    .filter((key) => key)

describe('a register that was made by an earlier version', () => {
  it('is read as if it were of this one, and written so by the first run of the administrator', () => {
    const run = formerRegister()
    expect(keys(run)).toContain('nextNumber')
    expect(run.store((store) => store.nextNumber('customers'))).toBe(100_005)
    run.store((store) => store.saveConfig({ practice: 'x' }))
    expect(keys(run)).toContain('standing')
    for (const former of ['nextNumber', 'digest']) expect(keys(run)).not.toContain(former)
    expect(run.cells('_links').map(([id]) => id)).toEqual([
      expect.stringContaining('系统用'),
      ...['100001', '100002', '100003', '100004'],
    ])
    run.store((store) => {
      expect(store.config()).toMatchObject({ version: 2, practice: 'x' })
      expect(store.readShadow('customers', ['100002']).get('100002')!.values.name).toBe('李四')
    })
  })

  it('takes a saved form before that, and loses nothing of it', () => {
    const run = formerRegister()
    const change = { table: 'customers', recordId: '100001', field: 'company', before: '甲', after: 'A' }
    expect(run.apply([change]).refused).toEqual([])
    run.store((store) => store.saveConfig({}))
    expect(run.journal()).toHaveLength(1)
    expect(run.customers()['100001']!.公司).toBe('A')
  })

  it('is written wholly or not at all, at whatever call the run dies', () => {
    for (let at = 1; ; at++) {
      const run = formerRegister()
      run.google.faults.dieAtCall(at)
      try {
        run.store((store) => store.saveConfig({ practice: 'x' }))
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      const isNew = keys(run).includes('standing')
      expect([at, isNew, keys(run).includes('nextNumber')]).toEqual([at, isNew, !isNew])
      expect(run.store((store) => store.nextNumber('customers'))).toBe(100_005)
      if (!died) return
    }
  })
})
