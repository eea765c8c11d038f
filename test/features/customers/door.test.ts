import { aRegister, customersIn } from './a-register'

const draft = { at: '', base: {}, mine: {} }

describe('the door of the form', () => {
  it.each([
    ['customers.save', { requestId: 'short', base: {}, mine: {} }],
    ['customers.save', { requestId: 'long-enough', base: {}, mine: { name: { html: '<b>' } } }],
    ['customers.save', { requestId: 'long-enough', base: {}, mine: { name: 'x'.repeat(50_001) } }],
    ['customers.save', { requestId: 'long-enough', base: {}, mine: {}, hint: 1.5 }],
    ['customers.save', { requestId: 'long-enough', base: {}, mine: {}, phoneCountry: 'china' }],
    ['customers.save', { requestId: 'long-enough', base: [], mine: null }],
    ['customers.open', { id: 100001 }],
    ['customers.open', {}],
    ['customers.keepDraft', { key: 'k'.repeat(65), draft }],
    ['customers.selected', { sequence: 'first' }],
  ])('%s refuses %j', (method, params) => {
    expect(aRegister().ask(method, params)).toMatchObject({ ok: false, error: { code: 'bad-params' } })
  })

  it('takes a country that no numbering plan knows without failing', () => {
    const reply = aRegister().ask('customers.check', { field: 'phone', value: '5550100', phoneCountry: 'ZZ' })
    expect(reply).toMatchObject({ ok: true, value: { value: '5550100' } })
  })

  it('writes no field that only looks like one', () => {
    const run = aRegister()
    const params = '{"requestId":"prototype-name","base":{},"mine":{"name":"x","__proto__":{"polluted":"1"}}}'
    const reply = run.ask('customers.save', JSON.parse(params))
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
    expect(customersIn(run).length).toBe(reply.ok ? 4 : 3)
  })
})
