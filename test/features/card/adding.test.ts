import { aCardRegister, COLLEAGUE, CUSTOMER, KEEPER, recordEntries } from './a-card'

let requests = 0
const requestId = () => `request-${String(++requests).padStart(4, '0')}`
type Register = ReturnType<typeof aCardRegister>
const add = (register: Register, table: string, mine: Record<string, string | number>, as = KEEPER) =>
  register.call('card.add', { requestId: requestId(), table, customer: CUSTOMER, mine }, as)
const card = (register: Register, id = CUSTOMER) => register.call('card.open', { id }).card!

describe('adding from the card', () => {
  test('a call is written down with when and who, and the customer’s own days follow (H1 H3)', () => {
    const register = aCardRegister()
    const saved = add(register, 'follow-ups', { way: '电话', what: '谈续约', 'next-on': '2026-11-25' })
    expect(saved).toEqual({ state: 'saved', id: '50000001', toDos: 0 })
    expect(card(register).timeline.entries).toEqual([
      expect.objectContaining({
        table: 'follow-ups',
        values: expect.objectContaining({ way: '电话', what: '谈续约', by: KEEPER, customer: CUSTOMER }),
      }),
    ])
    expect(card(register).values).toMatchObject({
      'last-contact': '2026-11-21',
      'next-follow-up': '2026-11-25',
    })
    expect(card(register).lastContact).toMatchObject({ daysAgo: 0, way: '电话' })
    expect(card(register).steps).toEqual([expect.objectContaining({ kind: 'follow-up', on: '2026-11-25' })])
  })

  test('a transaction typed for a customer updates the totals (I1 I3)', () => {
    const register = aCardRegister()
    add(register, 'transactions', { amount: '3.2万', quantity: 40 })
    expect(card(register).figures).toMatchObject({
      spending: 32_000,
      spendingYear: 32_000,
      openBalance: 32_000,
    })
    add(register, 'payments', { amount: '20,000' })
    expect(card(register).figures).toMatchObject({ spending: 32_000, openBalance: 12_000 })
    expect(card(register, '100002').figures.spending ?? 0).toBe(0)
  })

  test('the product of a transaction is told by its name (I1)', () => {
    const register = aCardRegister()
    register.apply([
      { table: 'products', recordId: '90000001', field: 'name', before: null, after: '双人帐篷' },
    ])
    expect(register.call('card.choices', { table: 'products' })).toEqual([['90000001', '双人帐篷']])
    add(register, 'transactions', { amount: 100, product: '90000001' })
    const [entry] = recordEntries(card(register).timeline)
    expect(entry?.values['product-name']).toBe('双人帐篷')
    expect(card(register).names).toEqual({ '90000001': '双人帐篷' })
  })

  test('a complaint begins as open, is resolved, and can be opened again (J1)', () => {
    const register = aCardRegister()
    const complaint = add(register, 'service', { type: '投诉', what: '包装破损', severity: '紧急' })
    expect(card(register).steps).toEqual([expect.objectContaining({ kind: 'service', what: '包装破损' })])
    const place = { table: 'service', id: complaint.state === 'saved' ? complaint.id : '' }
    register.call('card.done', { ...place, requestId: requestId(), finish: 'done' })
    expect(card(register).steps).toEqual([])
    expect(recordEntries(card(register).timeline)[0]?.values).toMatchObject({
      state: '已解决',
      'resolved-on': '2026-11-21',
    })
    register.call('card.done', { ...place, requestId: requestId(), finish: 'reopened' })
    expect(card(register).steps).toEqual([expect.objectContaining({ kind: 'service' })])
  })

  test('the action items of minutes become to-dos (H2)', () => {
    const register = aCardRegister()
    const actions = '王敏 11-25 寄合同\n- 报价'
    expect(add(register, 'minutes', { subject: '续约', decisions: '续两年', actions })).toMatchObject({
      toDos: 2,
    })
    expect(card(register).steps.map(({ what, who, on }) => [what, who, on])).toEqual([
      ['寄合同', '王敏', '2026-11-25'],
      ['报价', '', undefined],
    ])
  })

  test('a step that is done leaves the card, and takes its day off the customer (H3)', () => {
    const register = aCardRegister()
    const { id } = add(register, 'follow-ups', { what: 'a', 'next-on': '2026-11-25' }) as { id: string }
    register.call('card.done', { requestId: requestId(), table: 'follow-ups', id, finish: 'done' })
    expect(card(register).steps).toEqual([])
    expect(card(register).values['next-follow-up'] ?? '').toBe('')
  })

  test('several contacts of one account, one of them the main one (A6 A7 A25)', () => {
    const register = aCardRegister()
    for (const name of ['刘会计', '陈总']) add(register, 'contacts', { name, position: '经理' })
    const main = { table: 'contacts', id: '20000002', base: {}, mine: { primary: true } }
    register.call('card.edit', { ...main, requestId: requestId() })
    const [list] = card(register).lists
    expect(list?.records.map(({ values }) => [values.name, values.primary === true])).toEqual([
      ['刘会计', false],
      ['陈总', true],
    ])
  })

  test('is one operation that one undo takes back (H1)', () => {
    const register = aCardRegister()
    const id = requestId()
    const mine = { what: '谈续约', 'next-on': '2026-11-25' }
    register.call('card.add', { requestId: id, table: 'follow-ups', customer: CUSTOMER, mine })
    register.call('history.undo', { operation: id, requestId: requestId() })
    expect(card(register).timeline.entries).toEqual([])
    expect(card(register).values['next-follow-up'] ?? '').toBe('')
  })
})

describe('what a person sends', () => {
  test('twice makes one record (C5)', () => {
    const register = aCardRegister()
    const params = { requestId: requestId(), table: 'follow-ups', customer: CUSTOMER, mine: { what: '一次' } }
    const first = register.call('card.add', params)
    expect(register.call('card.add', params)).toEqual(first)
    expect(card(register).timeline.entries).toHaveLength(1)
  })

  test('is refused where a rule speaks against it, with the reason', () => {
    const register = aCardRegister()
    expect(add(register, 'transactions', { amount: 'much' })).toMatchObject({
      state: 'refused',
      issues: [expect.objectContaining({ field: 'amount' })],
    })
    expect(add(register, 'transactions', {})).toMatchObject({ state: 'refused' })
    expect(card(register).timeline.entries).toEqual([])
  })

  test('stays text, whatever it looks like', () => {
    const register = aCardRegister()
    add(register, 'follow-ups', { what: '=HYPERLINK("http://evil")' })
    expect(register.cells('跟进', 'FORMULA').flat()).toContain('=HYPERLINK("http://evil")')
    expect(recordEntries(card(register).timeline)[0]?.values.what).toBe('=HYPERLINK("http://evil")')
  })

  test.each(['customers', 'nothing-such', 'products'])(
    'is not added to %s, which no card adds to',
    (table) => {
      const register = aCardRegister()
      expect(add(register, table, { name: 'x' })).toEqual({ state: 'gone' })
    },
  )

  test('for a customer who is not there is not written', () => {
    const register = aCardRegister()
    const params = { requestId: requestId(), table: 'follow-ups', customer: '100099', mine: { what: 'a' } }
    expect(register.call('card.add', params)).toEqual({ state: 'gone' })
  })

  test('about a value that somebody else changed meanwhile is shown, not overwritten', () => {
    const register = aCardRegister()
    const { id } = add(register, 'follow-ups', { what: 'a' }) as { id: string }
    const edit = (base: string, mine: string) =>
      register.call('card.edit', {
        ...{ requestId: requestId(), table: 'follow-ups', id },
        ...{ base: { what: base }, mine: { what: mine } },
      })
    expect(edit('a', 'b')).toMatchObject({ state: 'saved' })
    expect(edit('a', 'c')).toEqual({
      state: 'conflict',
      conflicts: [{ field: 'what', base: 'a', mine: 'c', theirs: 'b' }],
    })
    expect(edit('b', 'b')).toMatchObject({ state: 'unchanged' })
  })

  test('by a colleague is under the colleague’s name', () => {
    const register = aCardRegister()
    add(register, 'follow-ups', { what: 'a' }, COLLEAGUE)
    expect(recordEntries(card(register).timeline)[0]?.values.by).toBe(COLLEAGUE)
  })
})
