import fc from 'fast-check'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { listTargets } from '../../../src/features/arrivals/list-targets'
import { decidedList, guestList, matchList, signatureOf } from '../../../src/features/arrivals/match-list'
import { pairArrivals } from '../../../src/features/arrivals/pair-arrivals'
import { type ListedGuest, readGuests } from '../../../src/features/arrivals/read-guests'
import type { TableSchema } from '../../../src/register/field'
import { CHINA } from '../../../src/register/rules/rule-context'
import { templates } from '../../../src/register/templates/template-catalogue'
import { templateTables } from '../../../src/register/templates/template-tables'

const TODAY = '2026-11-21' as CalendarDate
const draft = templateTables(templates.hotel, 'zh-CN', TODAY).find(({ key }) => key === 'arrivals')!
const schema: TableSchema = { key: 'arrivals', sheetId: 1, tab: draft.tab, fields: draft.fields }
const targets = listTargets(schema, 'zh-CN', 'zh-CN')

const columnsOf = (rows: string[][]) => {
  const list = guestList(rows, targets)
  return { list, columns: matchList(list, targets, CHINA) }
}
const read = (rows: string[][], decided?: string[]) => {
  const { list, columns } = columnsOf(rows)
  const ground = { schema, context: CHINA, today: TODAY, changesAt: 6, allergyWord: '过敏/禁忌：' }
  return readGuests(list, decidedList(columns, decided, targets), ground)
}
const one = (header: string[], line: string[]) => read([header, line]).guests[0]!

describe('the columns of a list', () => {
  it.each([
    [
      ['房号', '姓名', '到店时间', '手机号码', '证件号码', '备注'],
      ['room', 'guest', 'arrives-at', 'phone', 'certificate', 'note'],
    ],
    [
      ['Room No.', 'Guest Name', 'Arrival Date', 'ETA', 'Mobile', 'Special Requests'],
      ['room', 'guest', 'day', 'arrival-time', 'phone', 'special-needs'],
    ],
    [
      ['Conf. No', 'Last Name', 'First Name', 'DOB', 'Passport No.'],
      ['reservation', 'family-name', 'guest', 'birthday', 'certificate'],
    ],
    [
      ['确认号', '宾客姓名', '预抵时间', '忌口', '房价', '房型'],
      ['reservation', 'guest', 'arrives-at', 'allergy', '', ''],
    ],
  ])('A15: %p are told in either language', (header, wanted) => {
    expect(columnsOf([header, header.map(() => '')]).columns.map(({ target }) => target)).toEqual(wanted)
  })

  it('are told by what stands in them where the header says nothing', () => {
    const rows = [
      ['a', '姓名', 'b', 'c'],
      ...['13900000031', '13900000032', '13900000033'].map((phone) => ['x', '张三', phone, '15:00']),
    ]
    expect(columnsOf(rows).columns.map(({ target }) => target)).toEqual([
      '',
      'guest',
      'phone',
      'arrival-time',
    ])
  })

  it('are found below titles, and lines are counted as pasted', () => {
    const { list } = columnsOf([['预抵报表'], [''], ['房号', '姓名', '手机'], ['1', '张三', '']])
    expect([list.headers.slice(0, 2), list.firstLine]).toEqual([['房号', '姓名'], 4])
  })

  it('follow a renamed header and a field of the firm', () => {
    const own = {
      key: 'own-1',
      kind: 'text' as const,
      header: '接送机',
      block: 'service' as const,
      own: true,
    }
    const fields = schema.fields.map((field) => (field.key === 'room' ? { ...field, header: '客房' } : field))
    const firm = listTargets({ ...schema, fields: [...fields, own] }, 'en', 'zh-CN')
    const list = guestList(
      [
        ['客房', '姓名', '接送机'],
        ['1', '张三', '是'],
      ],
      firm,
    )
    expect(matchList(list, firm, CHINA).map(({ target }) => target)).toEqual(['room', 'guest', 'own-1'])
    expect(firm.find(({ key }) => key === 'room')?.label).toBe('客房')
    expect(firm.find(({ key }) => key === 'phone')?.label).toBe('Phone')
  })

  it('have the same signature whatever their case and spaces, and another one in another order', () => {
    const signature = (header: string[]) => signatureOf(guestList([header, ['', '张三']], targets))
    expect(signature(['Room', 'Guest Name'])).toBe(signature([' room ', 'guest  name']))
    expect(signature(['Room', 'Guest Name'])).not.toBe(signature(['Guest Name', 'Room']))
  })

  it('are as somebody decided, each target once, unknown ones left out', () => {
    const { columns } = columnsOf([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ])
    const decided = decidedList(columns, ['guest', 'guest', 'gone-field'], targets)
    expect(decided.map(({ target }) => target)).toEqual(['guest', '', ''])
  })
})

describe('a line of the list', () => {
  it.each([
    [['2026-11-21', '15:00'], '2026-11-21', '2026-11-21 15:00'],
    [['2026-11-21', '02:30'], '2026-11-21', '2026-11-22 02:30'],
    [['2026-11-21', ''], '2026-11-21', undefined],
    [['', '3 pm'], '2026-11-21', '2026-11-21 15:00'],
    [['', ''], '2026-11-21', undefined],
    [['11/23/26', '9:00'], undefined, undefined],
    [['2026/11/22', '晚上8点'], '2026-11-22', '2026-11-22 20:00'],
  ])('J6: with day and time %p arrives on the hotel’s day', ([day, time], wantedDay, at) => {
    const guest = one(['姓名', '到店日期', 'ETA'], ['张三', day!, time!])
    if (wantedDay) expect([guest.day, guest.values['arrives-at']]).toEqual([wantedDay, at])
    else expect(guest.day >= TODAY).toBe(true)
  })

  it.each([
    ['2026-11-21 15:00', '2026-11-21', '2026-11-21 15:00'],
    ['2026-11-22 02:30', '2026-11-21', '2026-11-22 02:30'],
    ['2026-11-22', '2026-11-22', undefined],
    ['18:45', '2026-11-21', '2026-11-21 18:45'],
    ['下午', '2026-11-21', '下午'],
  ])('J6: with the one column %p arrives on the hotel’s day', (text, day, at) => {
    const guest = one(['姓名', '到店时间'], ['张三', text])
    expect([guest.day, guest.values['arrives-at']]).toEqual([day, at])
  })

  it('joins names that stand in two columns', () => {
    expect(one(['Last Name', 'First Name'], ['Clarke', 'Emma']).values.guest).toBe('Emma Clarke')
    expect(one(['姓', '名'], ['欧阳', '娜娜']).values.guest).toBe('欧阳娜娜')
  })

  it('keeps allergies of the list where they are read: among the needs', () => {
    const guest = one(['姓名', '忌口', '特殊要求'], ['张三', '海鲜', '婴儿床'])
    expect(guest.values['special-needs']).toBe('婴儿床\n过敏/禁忌：海鲜')
  })

  it('keeps what it does not understand and says what is wrong', () => {
    const guest = one(['姓名', '手机', '生日'], ['张三', '1390000', '某天'])
    expect(guest.values).toMatchObject({ phone: '1390000', birthday: '某天' })
    expect(guest.issues.map(({ field }) => field)).toEqual(['phone', 'birthday'])
  })

  it('is left out without a name, as a total, or of an earlier day; blank ones are not spoken of', () => {
    const rows = [
      ['房号', '姓名', '到店日期'],
      ['1', '', ''],
      ['', '合计', '9'],
      ['2', '张三', '2026-11-20'],
      ['', '', ''],
      ['3', '李四', ''],
    ]
    const { guests, leftOut } = read(rows)
    expect(guests.map(({ line }) => line)).toEqual([6])
    expect(leftOut).toEqual([
      { line: 2, reason: 'no-name' },
      { line: 3, reason: 'no-name' },
      { line: 4, reason: 'past' },
    ])
  })

  it('is read whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('2026-11-21', '25:99', '=1+1', '张三', '139'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 }), (lines) => {
        const { guests, leftOut } = read([['房号', '姓名', '到店时间', '手机'], ...lines])
        expect(guests.length + leftOut.length).toBeLessThanOrEqual(lines.length)
        for (const guest of guests) expect(guest.day >= TODAY && guest.values.guest !== '').toBe(true)
      }),
    )
  })
})

const listed = (values: Record<string, string>, line: number): ListedGuest => ({
  line,
  day: TODAY,
  values,
  issues: [],
})
const rowsOf = (guests: readonly ListedGuest[]) =>
  guests.map(({ values, day }, index) => ({ id: String(index), values, day }))

describe('pairing a list with the rows that are there', () => {
  const person = fc.record({
    guest: fc.constantFrom('张三', '李四', '王五'),
    room: fc.constantFrom('', '1', '2'),
    phone: fc.constantFrom('', '13900000031', '13900000032'),
    reservation: fc.constantFrom('', 'R1', 'R2'),
  })
  const list = fc
    .array(person, { maxLength: 8 })
    .map((people) => people.map((each, line) => listed(each, line)))

  it('J6: pairs every guest of the same list, each row once, in whatever order it comes', () => {
    fc.assert(
      fc.property(list, (guests) => {
        const pairs = pairArrivals([...guests].reverse(), rowsOf(guests))
        expect(pairs.size).toBe(guests.length)
        expect(new Set([...pairs.values()].map(({ id }) => id)).size).toBe(guests.length)
      }),
    )
  })

  it('never pairs different reservations or phones by the name alone', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        for (const [guest, row] of pairArrivals(after, rowsOf(before)))
          if (guest.values.phone && row.values.phone && guest.values.phone !== row.values.phone)
            expect([guest.values.reservation, guest.values.reservation !== '']).toEqual([
              row.values.reservation,
              true,
            ])
      }),
    )
  })

  it('follows a guest who got a room, and leaves another day alone', () => {
    const guest = listed({ guest: '张三', room: '8', phone: '139' }, 1)
    const row = { id: '7', values: { guest: '张三', phone: '139' }, day: TODAY as string }
    expect(pairArrivals([guest], [row]).get(guest)?.id).toBe('7')
    expect(pairArrivals([guest], [{ ...row, day: '2026-11-22' }]).size).toBe(0)
  })
})
