import { joined } from '../../../src/features/card/customer-facts'
import { aCardRegister, COLLEAGUE, CUSTOMER, KEEPER, recordEntries } from './a-card'

type Register = ReturnType<typeof aCardRegister>
type Values = Record<string, string>
const interview = (
  register: Register,
  facts: { base: Values; mine: Values },
  requestId = 'interview-1',
  as = KEEPER,
) =>
  register.call(
    'card.add',
    {
      ...{ requestId, table: 'follow-ups', customer: CUSTOMER },
      ...{ mine: { way: '访谈', what: '明年想换成环保包装', 'next-on': '2026-12-01' }, facts },
    },
    as,
  )
const card = (register: Register) => register.call('card.open', { id: CUSTOMER }).card!
const note = { base: { note: '' }, mine: { note: '看重环保' } }

describe('an interview', () => {
  test('is logged and what was learnt stands in the customer’s fields, all as one operation (H6)', () => {
    const register = aCardRegister()
    const facts = {
      base: { note: '', company: '阿尔普尔户外' },
      mine: { note: '看重环保', company: '阿尔普尔' },
    }
    expect(interview(register, facts)).toMatchObject({ state: 'saved' })
    expect(card(register).values).toMatchObject({
      note: '看重环保',
      company: '阿尔普尔',
      'next-follow-up': '2026-12-01',
      'last-contact': '2026-11-21',
    })
    expect(recordEntries(card(register).timeline)[0]?.values).toMatchObject({ way: '访谈' })
    expect(register.journal().filter(({ id }) => id === 'interview-1')).toHaveLength(1)
  })

  test('is taken back whole by one undo, and logged once however often it is sent (H6)', () => {
    const register = aCardRegister()
    interview(register, note)
    interview(register, note)
    expect(card(register).timeline.entries).toHaveLength(1)
    register.call('history.undo', { operation: 'interview-1', requestId: 'undo-interview' })
    expect(card(register).timeline.entries).toEqual([])
    expect(card(register).values.note ?? '').toBe('')
    expect(card(register).values['next-follow-up'] ?? '').toBe('')
  })

  test('stands in History as what was added, and on the customer as what changed there', () => {
    const register = aCardRegister()
    interview(register, note)
    const [operation] = register.call('history.list', { latest: 5 }).operations
    expect(operation).toMatchObject({ action: 'add', added: 1, changed: 1 })
    const [ofCustomer] = register.call('history.list', { latest: 5, record: CUSTOMER }).operations
    expect(ofCustomer?.fields).toContain('备注')
  })

  test('writes nothing where a fact breaks a rule, and says that it is the customer’s', () => {
    const register = aCardRegister()
    const facts = { base: { phone: '13977413962' }, mine: { phone: '1397741' } }
    expect(interview(register, facts)).toMatchObject({
      state: 'refused',
      ofCustomer: true,
      issues: [expect.objectContaining({ field: 'phone' })],
    })
    expect(card(register).timeline.entries).toEqual([])
  })

  test('overwrites nothing that somebody else changed meanwhile', () => {
    const register = aCardRegister()
    register.apply([{ table: 'customers', recordId: CUSTOMER, field: 'note', before: '', after: '先打电话' }])
    expect(interview(register, note)).toMatchObject({
      state: 'conflict',
      ofCustomer: true,
      conflicts: [{ field: 'note', mine: '看重环保', theirs: '先打电话' }],
    })
    expect(card(register).timeline.entries).toEqual([])
    expect(card(register).values.note).toBe('先打电话')
  })

  test('by a colleague is under the colleague’s name', () => {
    const register = aCardRegister()
    interview(register, note, 'interview-2', COLLEAGUE)
    expect(register.journal().find(({ id }) => id === 'interview-2')?.by).toBe(COLLEAGUE)
  })

  test('is there whole or not at all where it dies at any call (H6)', () => {
    let call = 1
    for (; call < 60; call++) {
      const register = aCardRegister()
      register.google.faults.dieAtCall(call)
      try {
        interview(register, note)
      } catch {
        // The answer is lost with the execution.
      }
      const { executions } = register.google
      if (executions[executions.length - 1]!.status !== 'died') break
      const { timeline, values } = card(register)
      expect(values.note ?? '').toBe(timeline.entries.length === 1 ? '看重环保' : '')
      interview(register, note)
      expect(card(register).timeline.entries).toHaveLength(1)
      expect(card(register).values.note).toBe('看重环保')
    }
    expect(call).toBeGreaterThan(5)
  })
})

describe('what happens to one record for two reasons', () => {
  const change = (field: string, after: string) => ({
    ...{ table: 'customers', recordId: '100001', field, before: '', after },
  })
  const touched = (...changes: ReturnType<typeof change>[]) => ({
    ...{ table: 'customers', id: '100001', changes },
    values: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
  })
  const other = { ...touched(change('what', 'x')), table: 'to-dos', id: '110000001' }

  test('is one record with the changes of both, and the first one’s where both name a field', () => {
    const both = joined(touched(change('note', 'a')), [
      touched(change('note', 'b'), change('last-contact', '2026-11-21')),
      other,
    ])
    expect(both).toEqual([touched(change('note', 'a'), change('last-contact', '2026-11-21')), other])
  })
})
