import { handleChange, handleEdit } from '../../src/app/on-edit'
import type { GridEdit } from '../../src/host/feature'
import { COLLEAGUE, RegisterHere, TAB } from '../support/register-here'

const edit = (changes: Partial<GridEdit> = {}): GridEdit => ({
  sheetId: 0,
  startRow: 1,
  endRow: 2,
  startColumn: 4,
  endColumn: 5,
  by: COLLEAGUE,
  value: '新公司',
  ...changes,
})
/** A register in which somebody typed, and Google has told nobody. */
function typed(): RegisterHere {
  const run = new RegisterHere()
  run.google.faults.loseEdits(true)
  run.colleague.type(`${TAB}!E2`, '新公司')
  return run
}
const tell = (run: RegisterHere, told: GridEdit, as?: string) =>
  run.run((host) => handleEdit(host, () => told), as)
const log = (run: RegisterHere) =>
  run.store((store) =>
    store
      .readHistory({ latest: 9 })
      .map(({ action, by }) => [action, by])
      .slice(1),
  )

describe('an edit', () => {
  it('is told to the features as the administrator, and recorded with who did it', () => {
    const run = typed()
    tell(run, edit())
    expect(run.log()).toBe('')
    expect(log(run)).toEqual([['typed', COLLEAGUE]])
  })

  it('made up by a colleague is not believed', () => {
    const run = typed()
    tell(run, edit({ by: 'owner@example.com' }), COLLEAGUE)
    expect(log(run)).toEqual([])
    expect(run.journal()).toEqual([])
  })

  it('of a value that does not stand there records what stands there, whoever says otherwise', () => {
    const run = typed()
    tell(run, edit({ value: '伪造的', oldValue: '甲' }))
    const [operation] = run.store((store) => store.readHistory({ latest: 1 }))
    expect(operation!.changes).toMatchObject([{ field: 'company', before: '甲', after: '新公司' }])
  })

  it('of another tab, of the header alone or beyond the table changes nothing', () => {
    const run = new RegisterHere()
    const before = [run.cells(), run.cells('_log'), run.cells('_shadow')]
    for (const told of [
      edit({ sheetId: 99 }),
      edit({ startRow: 0, endRow: 1 }),
      edit({ startRow: 500, endRow: 501 }),
    ]) {
      tell(run, told)
      expect(run.log()).toBe('')
    }
    expect([run.cells(), run.cells('_log'), run.cells('_shadow')]).toEqual(before)
  })

  it('that cannot be read is logged, and nothing is thrown', () => {
    const run = new RegisterHere()
    expect(() =>
      run.run((host) =>
        handleEdit(host, () => {
          throw new TypeError('no range')
        }),
      ),
    ).not.toThrow()
    expect(run.log()).toContain('no range')
  })

  it('that Google’s service refuses is logged, and nothing is thrown', () => {
    const run = typed()
    run.google.faults.failCall('Values.batchGet', 'Service Spreadsheets timed out', 5)
    expect(() => tell(run, edit())).not.toThrow()
    expect(run.log()).toContain('timed out')
  })
})

describe('an edit while another run holds the lock', () => {
  /** Tells an edit while the lock is held. */
  function whileBusy(run: RegisterHere, told: GridEdit, as?: string): void {
    let isInside = false
    const stop = run.google.between(({ method }) => {
      if (isInside || method !== 'Lock.releaseLock') return
      isInside = true
      tell(run, told, as)
    })
    run.run((host) => host.lock.hold(0, () => host.properties.write('held', 'yes')))
    stop()
    expect(isInside).toBe(true)
  }
  const notes = (run: RegisterHere) => run.store((store) => store.readJournal().edits)

  it('is noted for the next sweep, with who and what', () => {
    const run = typed()
    whileBusy(run, edit())
    expect(notes(run)).toMatchObject([{ by: COLLEAGUE, sheetId: 0, row: 1, column: 4, value: '新公司' }])
    expect(log(run)).toEqual([])
  })

  it('is noted without a value where it was a paste', () => {
    const run = typed()
    const { value: _, ...paste } = edit({ endRow: 4 })
    whileBusy(run, paste)
    expect(notes(run)).toMatchObject([{ row: 1, value: '' }])
  })

  it('is not noted for a colleague who made it up', () => {
    const run = typed()
    whileBusy(run, edit(), COLLEAGUE)
    expect(notes(run)).toEqual([])
  })
})

describe('a change of structure', () => {
  it('records who removed rows', () => {
    const run = new RegisterHere()
    run.google.faults.loseEdits(true)
    run.colleague.deleteRows(TAB, 3, 1)
    run.run((host) => handleChange(host, () => ({ by: COLLEAGUE, removed: 'rows' })))
    expect(run.log()).toBe('')
    expect(log(run)).toEqual([['deleted', COLLEAGUE]])
  })

  it('is no change to the register where rows were only inserted or sorted', () => {
    const run = new RegisterHere()
    run.google.faults.loseEdits(true)
    run.keeper.insertRows(TAB, 2, 3)
    run.keeper.sort(`${TAB}!A2:F9`, 'B')
    run.run((host) => handleChange(host, () => ({ by: '', removed: 'rows' })))
    expect(log(run)).toEqual([])
    expect(Object.keys(run.customers()).sort()).toEqual(['100001', '100002', '100003', '100004'])
  })

  it('told by a colleague is not believed', () => {
    const run = new RegisterHere()
    run.google.faults.loseEdits(true)
    run.keeper.deleteRows(TAB, 3, 1)
    run.run((host) => handleChange(host, () => ({ by: 'owner@example.com', removed: 'rows' })), COLLEAGUE)
    expect(log(run)).toEqual([])
  })
})
