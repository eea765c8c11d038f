import { SpreadsheetStore } from '../../../../../local/services/spreadsheet/grid/spreadsheet-store'
import { addProtection } from '../../../../../local/services/spreadsheet/operations/protections'
import { writeValues } from '../../../../../local/services/spreadsheet/operations/write-values'
import { asOwner } from '../a-file'

const world = { now: 0 }

function aStore(): SpreadsheetStore {
  let seed = 5
  const random = (below: number) => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed % below
  }
  world.now = Date.parse('2026-11-21T01:00:00Z')
  return new SpreadsheetStore({ nowMs: () => world.now, random })
}

const options = { name: 'F', owner: 'owner@example.com', locale: 'en_US', timeZone: 'UTC' }
const corner = { row: 0, column: 0, rows: 1, columns: 1 }

describe('a new file', () => {
  it('has one tab of 1000 rows and 26 columns, named in its language', () => {
    const store = aStore()
    const file = store.create(options)
    expect(
      file.grids.map(({ id, name, rowCount, columnCount }) => [id, name, rowCount, columnCount]),
    ).toEqual([[0, 'Sheet1', 1000, 26]])
    expect(store.create({ ...options, locale: 'zh_CN' }).grids[0]!.name).toBe('工作表1')
    expect(store.create({ ...options, rows: 5, columns: 2 }).cellCount()).toBe(10)
  })

  it('has an id of 44 letters that no other has', () => {
    const store = aStore()
    const ids = Array.from({ length: 50 }, () => store.create(options).id)
    expect(new Set(ids).size).toBe(50)
    expect(ids.every((id) => /^[\w-]{44}$/.test(id))).toBe(true)
    expect(store.get(ids[7]!)?.id).toBe(ids[7])
    store.remove(ids[7]!)
    expect([store.get(ids[7]!), store.all().length]).toEqual([undefined, 49])
  })
})

describe('a copy of a file', () => {
  it('has its own id, owner and day, the cells of the first, and nobody else', () => {
    const store = aStore()
    const file = store.create(options)
    file.editors.add('rep@example.com')
    file.linkAccess = 'edit'
    writeValues(asOwner(file, file.grids[0]!), corner, [['x']], 'raw')
    addProtection(asOwner(file, file.grids[0]!), { range: corner, editors: ['rep@example.com'] })
    world.now += 86_400_000
    const copy = store.copy(file.id, 'Copy', 'other@example.com')!
    expect([copy.name, copy.owner, [...copy.editors], copy.linkAccess]).toEqual([
      'Copy',
      'other@example.com',
      [],
      'none',
    ])
    expect(copy.id).not.toBe(file.id)
    expect(copy.createdMs - file.createdMs).toBe(86_400_000)
    expect(copy.grids[0]!.values.get(0, 0)).toBe('x')
    expect(copy.grids[0]!.protections[0]!.editors).toEqual(['other@example.com'])
    writeValues(asOwner(file, file.grids[0]!), corner, [['y']], 'raw')
    expect(copy.grids[0]!.values.get(0, 0)).toBe('x')
    expect(store.copy('nobody', 'x', 'other@example.com')).toBeUndefined()
  })
})

it('tells listeners of every change until they leave', () => {
  const store = aStore()
  const told: string[] = []
  const stop = store.onChange((patch) => told.push(`${patch.kind} ${patch.fileId.length}`))
  const file = store.create(options)
  writeValues(asOwner(file, file.grids[0]!), corner, [[1]], 'raw')
  stop()
  writeValues(asOwner(file, file.grids[0]!), corner, [[2]], 'raw')
  expect(told).toEqual(['file 44', 'cells 44'])
})

it('finds tabs by name without regard to case, and refuses ids that are gone', () => {
  const file = aStore().create({ ...options, tabName: 'Customers' })
  expect(file.gridByName('CUSTOMERS')?.id).toBe(0)
  expect(file.gridByName('nobody')).toBeUndefined()
  expect(() => file.requireGrid(7)).toThrow('Sheet 7 not found')
})
