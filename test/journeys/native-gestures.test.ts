import { Firm, OWNER, SALES } from './firm'

const LIST = [
  ['姓名', '手机', '类型', '地址'],
  ...Array.from({ length: 240 }, (_, index) => [
    `客户${index + 1}`,
    String(13_800_000_000 + index),
    'VIP',
    `上海市 ${index + 1} 号`,
  ]),
]

/** A register of 240 customers, the colleague at the keyboard. */
function desk() {
  const firm = Firm.open(LIST)
  firm.choose('开始设置')
  firm.setUp()
  firm.wait('6 minutes')
  return { firm, hand: firm.google.as(SALES), was: firm.customers() }
}

/** The lines of Today that bring something back. */
const losses = (firm: Firm) =>
  firm.call('today.lines', {}).filter(({ opens }) => 'call' in opens && opens.call === 'history.undo')

function bringBack(firm: Firm): void {
  const [line] = losses(firm)
  if (!line || !('call' in line.opens)) throw new Error('Today says nothing')
  firm.call('history.undo', line.opens.params as never)
  firm.wait('6 minutes')
}

const byNumber = (customers: readonly Record<string, unknown>[]) =>
  new Map(customers.map((each) => [each.客户编号, each]))

describe('what people do with a sheet', () => {
  it('deleting 200 rows is said on Today at once, and one click brings them back', () => {
    const { firm, hand, was } = desk()
    expect(hand.deleteRows(firm.tab, 11, 200)).toEqual({ ok: true })
    expect(losses(firm).map(({ text }) => text)).toEqual([expect.stringMatching(/200 行被直接删除/)])
    bringBack(firm)
    expect(byNumber(firm.customers())).toEqual(byNumber(was))
    expect(losses(firm)).toEqual([])
  })

  it('clearing a column is said on Today, and one click brings it back', () => {
    const { firm, hand, was } = desk()
    const column = firm.column('地址')
    expect(hand.clear(`'${firm.tab}'!${column}2:${column}241`)).toEqual({ ok: true })
    expect(losses(firm).map(({ text }) => text)).toEqual([expect.stringMatching(/240/)])
    bringBack(firm)
    expect(firm.customers()).toEqual(was)
  })

  it('pasting over drop-downs keeps what was pasted, marks it, and can be taken back', () => {
    const { firm, hand, was } = desk()
    hand.paste(firm.a1(100_002, '类型'), [['特别客户'], ['ＶＩＰ']])
    expect(firm.customer(100_002)).toMatchObject({ 类型: '特别客户', 提示: expect.stringMatching(/^类型：/) })
    expect(firm.customer(100_003)).toMatchObject({ 类型: 'VIP', 提示: '' })
    const [pasted] = firm
      .call('history.list', { latest: 5 })
      .operations.filter(({ action }) => action === 'typed')
    expect(pasted).toMatchObject({ by: SALES })
    firm.call('history.undo', { operation: pasted!.id, requestId: 'undo-paste' })
    expect(firm.customer(100_002)).toEqual(was[1])
  })

  it('pasting over drop-downs leaves them in place', () => {
    const { firm, hand } = desk()
    const rule = (row: number) => {
      const grid = firm.google.files.get(firm.fileId)!.gridByName(firm.tab)!
      return JSON.stringify(grid.validations.get(row, firm.cells()[0]!.indexOf('类型')))
    }
    const before = rule(1)
    expect(before).toMatch(/VIP/)
    hand.paste(firm.a1(100_001, '姓名'), [
      ['客户1', '13800000000', '潜在客户'],
      ['客户2', '13800000001', 'VIP'],
    ])
    hand.clear(firm.a1(100_004, '类型'))
    expect([rule(1), rule(2), rule(3), rule(4)]).toEqual([before, before, before, before])
    expect(firm.lastLog()).toBe('')
  })

  it('deleting a column, and deleting the tab, are said on Today, and one click each brings them back', () => {
    const { firm, hand } = desk()
    const was = byNumber(firm.customers())
    hand.deleteColumns(firm.tab, firm.cells()[0]!.indexOf('地址') + 1)
    expect(losses(firm).map(({ text }) => text)).toEqual([expect.stringMatching(/“地址”这一列被删除/)])
    bringBack(firm)
    expect(byNumber(firm.customers())).toEqual(was)
    firm.google.as(OWNER).deleteTab(firm.tab)
    const lost = firm.call('today.lines', {}).filter(({ id }) => id === 'lost-tabs')
    expect(lost).toMatchObject([{ text: expect.stringMatching(/被删除/), button: '找回' }])
    expect(firm.call('tabs.bringBack', {})).toMatchObject({ state: 'back', customers: 240 })
    firm.wait('6 minutes')
    expect(firm.customers()).toHaveLength(240)
  })

  it('dragging a fill over numbers and names gives the numbers back and records the names', () => {
    const { firm, hand } = desk()
    const { tab } = firm
    hand.fill(`'${tab}'!A2`, `'${tab}'!A3:A5`)
    hand.fill(`'${tab}'!B2`, `'${tab}'!B3:B5`)
    firm.wait('6 minutes')
    expect(
      firm
        .customers()
        .slice(0, 5)
        .map((each) => each.客户编号),
    ).toEqual([100_001, 100_002, 100_003, 100_004, 100_005])
    expect(firm.customer(100_003)).toMatchObject({ 姓名: '客户1' })
    const { operations } = firm.call('history.list', { latest: 5, record: '100003' })
    expect(
      operations.some(({ by, changes }) => by === SALES && changes.some(({ before }) => before === '客户3')),
    ).toBe(true)
  })

  it('renaming the tab and a header changes nothing for the register', () => {
    const { firm, hand, was } = desk()
    expect(hand.renameTab(firm.tab, '我们的客户')).toEqual({ ok: true })
    hand.type(`'我们的客户'!${firm.column('手机')}1`, '联系手机')
    firm.wait('6 minutes')
    const reply = firm.call('customers.save', {
      requestId: 'after-rename',
      id: '100002',
      base: { phone: was[1]!.手机 as string },
      mine: { phone: '139 0000 0001' },
    })
    expect(reply.state).toBe('saved')
    expect(firm.customer(100_002)).toMatchObject({ 联系手机: '13900000001' })
  })
})
