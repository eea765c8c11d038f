import type { CalendarDate } from '../../../src/base/calendar-date'
import { digests } from '../../../src/features/reminders/digests'
import { type DueItem, itemKey } from '../../../src/register/due/due-item'

const dueDate = (customer: string, kind: DueItem['kind'] = 'birthday'): DueItem => ({
  kind,
  table: 'customers',
  recordId: customer,
  customer,
  what: '',
  who: '',
  on: '2026-11-21' as CalendarDate,
  daysLeft: 0,
})
const values: Record<string, Record<string, string>> = {
  '1': { name: '张三', owner: 'Li@Example.com', birthday: '1990-11-21', company: '某公司' },
  '2': { name: '李四', owner: 'li@example.com', 'contract-end': '2026-11-21' },
  '3': { name: '王五', owner: '李娜' },
  '4': { name: '赵六' },
}
const made = (due: DueItem[], told: Record<string, string[]> = {}) =>
  digests(
    due,
    (id) => values[id] ?? {},
    new Map(Object.entries(told).map(([key, to]) => [key, new Set(to)])),
    {
      keeper: 'keeper@example.com',
      roles: { roles: [], assignments: [{ person: 'wang@example.com', name: '王敏', role: '销售' }] },
    },
  )

describe('digests', () => {
  it('makes one digest for each owner, whatever the case of the address', () => {
    const found = made([dueDate('1'), dueDate('2', 'contract-end')])
    expect(found.map(({ to, items }) => [to, items.map(({ name }) => name)])).toEqual([
      ['li@example.com', ['张三', '李四']],
    ])
  })

  it('sends what has no owner, or an owner without an address, to the administrator', () => {
    expect(made([dueDate('3'), dueDate('4')]).map(({ to, items }) => [to, items.length])).toEqual([
      ['keeper@example.com', 2],
    ])
  })

  it('knows an owner by the name Settings gives', () => {
    values['5'] = { name: '钱七', owner: '王敏' }
    expect(made([dueDate('5')]).map(({ to }) => to)).toEqual(['wang@example.com'])
  })

  it('leaves out what has been said before', () => {
    const told = ['li@example.com']
    expect(made([dueDate('1')], { [itemKey(dueDate('1'))]: told })).toEqual([])
    expect(made([dueDate('1')], { [itemKey(dueDate('1', 'contract-end'))]: told })).toHaveLength(1)
  })

  it('leaves out what was said to the owner before this one', () => {
    expect(made([dueDate('1')], { [itemKey(dueDate('1'))]: ['wang@example.com'] })).toEqual([])
  })

  it.each([
    '王敏、li@example.com',
    'li@example.com, wang@example.com',
    '王敏/没人认识/li@example.com',
    '王敏\nLi@example.com',
  ])('tells each of several owners: %j', (owner) => {
    values['7'] = { name: '周九', owner }
    expect(made([dueDate('7')]).map(({ to }) => to)).toEqual(['li@example.com', 'wang@example.com'])
  })

  it('tells the second owner when only the first has been told', () => {
    values['8'] = { name: '吴十', owner: '王敏、li@example.com' }
    const found = made([dueDate('8')], { [itemKey(dueDate('8'))]: ['li@example.com'] })
    expect(found.map(({ to }) => to)).toEqual(['wang@example.com'])
  })

  it('takes a name with a comma for one name where Settings knows it', () => {
    values['9'] = { name: '郑十一', owner: 'Lee, Mary' }
    const people = {
      keeper: 'keeper@example.com',
      roles: { roles: [], assignments: [{ person: 'mary@example.com', name: 'Lee, Mary', role: 'Sales' }] },
    }
    const found = digests([dueDate('9')], (id) => values[id] ?? {}, new Map(), people)
    expect(found.map(({ to }) => to)).toEqual(['mary@example.com'])
  })

  it('keeps the owners in one order, so that a stopped run goes on where it was', () => {
    expect(made([dueDate('1'), dueDate('4')]).map(({ to }) => to)).toEqual(
      made([dueDate('4'), dueDate('1')]).map(({ to }) => to),
    )
  })

  it('carries what the mail says', () => {
    expect(made([dueDate('1')])[0]?.items[0]).toMatchObject({
      name: '张三',
      company: '某公司',
      written: '1990-11-21',
    })
  })

  it('goes to whom the item names, whoever looks after the customer', () => {
    const toDo = { ...dueDate('1', 'to-do'), table: 'to-dos', recordId: '110000001', who: '王敏' }
    expect(made([toDo]).map(({ to, items }) => [to, items[0]!.name])).toEqual([['wang@example.com', '张三']])
    expect(made([{ ...toDo, who: '没人认识' }]).map(({ to }) => to)).toEqual(['li@example.com'])
    expect(made([{ ...toDo, customer: '', who: '' }]).map(({ to }) => to)).toEqual(['keeper@example.com'])
  })

  it('goes to the administrator where Settings has the owner’s name without an address', () => {
    values['6'] = { name: '孙八', owner: '王敏' }
    const people = {
      keeper: 'keeper@example.com',
      roles: { roles: [], assignments: [{ person: '王敏', name: '', role: '销售' }] },
    }
    const found = digests([dueDate('6')], (id) => values[id] ?? {}, new Map(), people)
    expect(found.map(({ to }) => to)).toEqual(['keeper@example.com'])
  })
})
