import { accessList, fieldEditors } from '../../../src/features/roles/access'
import { protectionRequests } from '../../../src/features/roles/protection-requests'
import { ROLE_PROTECTION } from '../../../src/host/role-protection'
import { CUSTOMERS, type TableSchema } from '../../../src/register/field'
import { fieldFrom } from '../../../src/register/field-catalogue'
import { mayEdit, NO_ROLE, type RoleTable, roleOf } from '../../../src/register/role'

const schema: TableSchema = {
  key: CUSTOMERS,
  sheetId: 7,
  tab: '客户',
  fields: [
    fieldFrom('number', 'zh-CN'),
    fieldFrom('name', 'zh-CN'),
    fieldFrom('phone', 'zh-CN'),
    fieldFrom('amount', 'zh-CN'),
    fieldFrom('problems', 'zh-CN'),
  ],
}
const roles: RoleTable = {
  roles: [
    { name: '经理', mayEdit: ['*'], manages: true },
    { name: '销售', mayEdit: ['basic', 'contact'], manages: false },
    { name: '财务', mayEdit: ['finance'], manages: false },
  ],
  assignments: [
    { person: 'Wang@example.com', name: '', role: '销售' },
    { person: 'fin@example.com', name: '', role: '财务' },
    { person: 'boss@example.com', name: '', role: '经理' },
    { person: 'new@example.com', name: '', role: '实习' },
  ],
}
const amount = fieldFrom('amount', 'zh-CN')

describe('roles', () => {
  it('leave every field open as long as nobody has a role', () => {
    expect(mayEdit(roleOf({ ...roles, assignments: [] }, 'anyone@example.com'), amount)).toBe(true)
  })

  it('leave nothing to a person without a role once somebody has one', () => {
    expect(roleOf(roles, 'stranger@example.com')).toBe(NO_ROLE)
    expect(roleOf(roles, '')).toBe(NO_ROLE)
    expect(roleOf(roles, 'new@example.com')).toBe(NO_ROLE)
  })

  it('find a person whatever the case of the address', () => {
    expect(roleOf(roles, 'wang@EXAMPLE.com').name).toBe('销售')
  })

  it('never let anybody change the number or what the product computes', () => {
    expect(mayEdit(roleOf(roles, 'boss@example.com'), fieldFrom('number', 'zh-CN'))).toBe(false)
    expect(mayEdit(roleOf(roles, 'boss@example.com'), fieldFrom('problems', 'zh-CN'))).toBe(false)
  })

  it('show what each person may change, and a role that does not exist', () => {
    const access = accessList(roles, schema)
    expect(
      access.map(({ person, isKnown, manages, edits }) => [person, isKnown, manages, edits.length]),
    ).toEqual([
      ['Wang@example.com', true, false, 2],
      ['fin@example.com', true, false, 1],
      ['boss@example.com', true, true, 3],
      ['new@example.com', false, false, 0],
    ])
  })

  it('name the people who may change each field that people fill in', () => {
    const editors = fieldEditors(roles, schema)
    expect([...editors.keys()]).toEqual(['name', 'phone', 'amount'])
    expect(editors.get('amount')).toEqual(['fin@example.com', 'boss@example.com'])
    expect(editors.get('phone')).toEqual(['Wang@example.com', 'boss@example.com'])
  })
})

describe('protectionRequests', () => {
  const columns = new Map([
    ['number', 0],
    ['name', 1],
    ['phone', 2],
    ['amount', 3],
    ['problems', 4],
  ])
  const plan = (table: RoleTable) => ({
    schema,
    columns,
    editors: fieldEditors(table, schema),
    hasPeople: table.assignments.length > 0,
    managers: accessList(table, schema)
      .filter(({ manages }) => manages)
      .map(({ person }) => person),
    settingsSheetId: 9,
    keeper: 'keeper@example.com',
  })
  const added = (requests: ReturnType<typeof protectionRequests>) =>
    requests.flatMap((request) => {
      const protectedRange = request.addProtectedRange?.protectedRange as
        | {
            range: { sheetId: number; startColumnIndex?: number; startRowIndex?: number }
            editors: { users: string[] }
            warningOnly: boolean
          }
        | undefined
      return protectedRange ? [protectedRange] : []
    })

  it('protects each column below its header for those who may change it, the administrator always', () => {
    const ranges = added(protectionRequests([], plan(roles)))
    expect(
      ranges
        .filter(({ range }) => range.sheetId === 7)
        .map(({ range, editors }) => [range.startColumnIndex, range.startRowIndex, editors.users]),
    ).toEqual([
      [1, 1, ['keeper@example.com', 'wang@example.com', 'boss@example.com']],
      [2, 1, ['keeper@example.com', 'wang@example.com', 'boss@example.com']],
      [3, 1, ['keeper@example.com', 'fin@example.com', 'boss@example.com']],
    ])
    expect(ranges.every(({ warningOnly }) => !warningOnly)).toBe(true)
  })

  it('leaves the number and the problems to warnings, since every save must fill them', () => {
    const touched = added(protectionRequests([], plan(roles))).map(({ range }) => range.startColumnIndex)
    expect(touched).not.toContain(0)
    expect(touched).not.toContain(4)
  })

  it('keeps Settings to those who manage', () => {
    expect(
      added(protectionRequests([], plan(roles))).find(({ range }) => range.sheetId === 9)?.editors.users,
    ).toEqual(['keeper@example.com', 'boss@example.com'])
  })

  it('replaces its own earlier protections and leaves those of the firm', () => {
    const standing = [
      { id: 11, sheetId: 7, description: `${ROLE_PROTECTION} 手机` },
      { id: 12, sheetId: 7, description: '财务部自己的保护' },
    ]
    const removed = protectionRequests(standing, plan(roles)).flatMap(
      (request) => request.deleteProtectedRange ?? [],
    )
    expect(removed).toEqual([{ protectedRangeId: 11 }])
  })

  it('protects everything where the only person has a role that nobody wrote down', () => {
    const stranger = { ...roles, assignments: [{ person: 'new@example.com', name: '', role: '实习' }] }
    expect(added(protectionRequests([], plan(stranger))).map(({ editors }) => editors.users)).toEqual(
      Array.from({ length: 4 }, () => ['keeper@example.com']),
    )
  })

  it('only takes protections away when nobody has a role any more', () => {
    const nobody = { ...roles, assignments: [] }
    expect(
      protectionRequests([{ id: 11, sheetId: 7, description: `${ROLE_PROTECTION} 手机` }], plan(nobody)),
    ).toEqual([{ deleteProtectedRange: { protectedRangeId: 11 } }])
  })
})
