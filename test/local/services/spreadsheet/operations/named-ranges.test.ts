import {
  changeNamedRange,
  findNamedRange,
  removeNamedRange,
  requireName,
  setNamedRange,
} from '../../../../../local/services/spreadsheet/operations/named-ranges'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

const one = { row: 0, column: 0, rows: 1, columns: 1 }

describe('the name of a range', () => {
  it.each(['Rate', 'rate_2', '_hidden', '客户', 'a.b', 'ABCD1', 'x', 'TrueValue'])('may be %s', (name) => {
    expect(() => requireName(name)).not.toThrow()
  })

  it.each(['', '2x', 'a b', 'A1', 'b22', 'true', 'FALSE', 'R1C1', 'rc', 'a-b', 'a!b', 'x'.repeat(251)])(
    'may not be %j',
    (name) => {
      expect(() => requireName(name)).toThrow('The name given to this range is invalid.')
    },
  )
})

describe('named ranges', () => {
  it('are found whatever the case, and set again move', () => {
    const editing = aFile([[5, 7, '=Rate']])
    const first = setNamedRange(editing, 'Rate', 0, one)
    const second = setNamedRange(editing, 'RATE', 0, { ...one, column: 1 })
    expect([second.id, editing.file.namedRanges.length]).toEqual([first.id, 1])
    expect(findNamedRange(editing, 'rate')?.range.column).toBe(1)
    expect(shownIn(editing, 'C1')).toEqual([[7]])
  })

  it('keep their names apart', () => {
    const editing = aFile()
    const a = setNamedRange(editing, 'A_name', 0, one)
    setNamedRange(editing, 'B_name', 0, one)
    expect(() => changeNamedRange(editing, a.id, { name: 'b_NAME' })).toThrow('already in use')
    changeNamedRange(editing, a.id, { name: 'a_NAME' })
    expect(findNamedRange(editing, 'a_name')?.name).toBe('a_NAME')
  })

  it('go once, and formulas do without', () => {
    const editing = aFile([[5, '=Rate']])
    const { id } = setNamedRange(editing, 'Rate', 0, one)
    removeNamedRange(editing, id)
    expect(shownIn(editing, 'B1')).toEqual([['#NAME?']])
    expect(() => removeNamedRange(editing, id)).toThrow('does not exist')
  })

  it('are not for viewers', () => {
    const editing = aFile()
    editing.file.viewers.add('viewer@example.com')
    const viewer = { ...editing, by: 'viewer@example.com' }
    expect(() => setNamedRange(viewer, 'Rate', 0, one)).toThrow('permission to edit')
    expect(() => setNamedRange({ ...editing, by: 'nobody@example.com' }, 'Rate', 0, one)).toThrow(
      'permission',
    )
  })
})
