import {
  isChanged,
  issueOf,
  mineOf,
  openForm,
  settle,
  textOf,
  typeInto,
  unchecked,
  withCheck,
  withConflicts,
  withIssues,
} from '../../../sidebar/features/customers/form-state'
import { checkHere } from '../../../sidebar/features/customers/local-check'
import { fieldFrom } from '../../../src/register/field-catalogue'
import { CHINA } from '../../../src/register/rules/rule-context'

const [name, phone, amount] = [
  fieldFrom('name', 'zh-CN'),
  fieldFrom('phone', 'zh-CN'),
  fieldFrom('amount', 'zh-CN'),
]
const opened = openForm({ name: '张三', phone: '13977413962', amount: 500 }, {}, 'CN')
const check = (text: string) => checkHere(phone, text, CHINA)!

describe('a form', () => {
  it('shows what was opened, and only what was changed is the person’s', () => {
    const state = typeInto(typeInto(opened, 'phone', '139'), 'amount', '500')
    expect([textOf(state, 'name'), textOf(state, 'phone'), textOf(state, 'note')]).toEqual([
      '张三',
      '139',
      '',
    ])
    expect(mineOf(state)).toEqual({ phone: '139' })
    expect([isChanged(state, 'phone'), isChanged(state, 'amount')]).toEqual([true, false])
  })

  it('fills in what one field says of others that are empty, and says which (B9)', () => {
    const identity = fieldFrom('identity', 'zh-CN')
    const fields = [identity, fieldFrom('birthday', 'zh-CN'), fieldFrom('gender', 'zh-CN')]
    const typed = typeInto(typeInto(opened, 'identity', '11010519491231002X'), 'gender', '男')
    const found = checkHere(identity, '11010519491231002X', CHINA, fields)!
    const state = withCheck(typed, identity, '11010519491231002X', found)
    expect([textOf(state, 'birthday'), textOf(state, 'gender')]).toEqual(['1949-12-31', '男'])
    expect(state.filled).toEqual({ birthday: 'identity' })
    expect(isChanged(state, 'birthday')).toBe(true)
    const corrected = typeInto(state, 'birthday', '1949-12-30')
    expect(corrected.filled).toEqual({})
  })

  it('fills nothing that was typed while the answer was on its way', () => {
    const identity = fieldFrom('identity', 'zh-CN')
    const fields = [identity, fieldFrom('birthday', 'zh-CN')]
    const asked = typeInto(opened, 'identity', '11010519491231002X')
    const found = checkHere(identity, '11010519491231002X', CHINA, fields)!
    const state = withCheck(typeInto(asked, 'birthday', '1950-01-01'), identity, '11010519491231002X', found)
    expect(textOf(state, 'birthday')).toBe('1950-01-01')
    expect(state.filled).toEqual({})
  })

  it('writes a good text as the register does when its field is left', () => {
    const typed = typeInto(opened, 'phone', '+86 138-1234-5678')
    const state = withCheck(typed, phone, '+86 138-1234-5678', check('+86 138-1234-5678'))
    expect(textOf(state, 'phone')).toBe('13812345678')
    expect(issueOf(state, phone)).toBeUndefined()
    expect(unchecked(state, [name, phone, amount])).toEqual([])
  })

  it('leaves a bad text as it is, with what is wrong, until it is typed anew', () => {
    const typed = typeInto(opened, 'phone', '1381234567')
    const state = withCheck(typed, phone, '1381234567', check('1381234567'))
    expect(textOf(state, 'phone')).toBe('1381234567')
    expect(issueOf(state, phone)).toMatchObject({ reason: 'phone-length', digits: 10 })
    expect(issueOf(typeInto(state, 'phone', '13812345678'), phone)).toBeUndefined()
  })

  it('drops an answer about a text that has changed since', () => {
    const state = typeInto(opened, 'phone', '13812345678')
    expect(withCheck(state, phone, '1381234567', check('1381234567'))).toBe(state)
  })

  it('asks for required fields only once somebody tried to save', () => {
    const empty = openForm({}, {}, 'CN')
    expect(issueOf(empty, name)).toBeUndefined()
    expect(issueOf({ ...empty, attempt: 1 }, name)).toEqual({ field: 'name', reason: 'required' })
  })

  it('shows what the server found wrong beside the field', () => {
    const state = withIssues(typeInto(opened, 'phone', '+1 555'), [
      { field: 'phone', reason: 'phone-unknown' },
    ])
    expect(issueOf(state, phone)).toMatchObject({ reason: 'phone-unknown' })
    expect(state.attempt).toBe(1)
  })
})

describe('a conflict', () => {
  const mine = typeInto(typeInto(opened, 'phone', '136'), 'note', '我的')
  const conflict = { field: 'phone', base: '13977413962', mine: '136', theirs: '139', by: '', at: '' }
  const met = withConflicts(mine, [conflict], { name: '张三丰', phone: '139', amount: 500 })

  it('lets the fields that were left alone follow the other person, and keeps what was typed', () => {
    expect([textOf(met, 'name'), textOf(met, 'phone'), textOf(met, 'note')]).toEqual([
      '张三丰',
      '136',
      '我的',
    ])
    expect(met.base.phone).toBe('13977413962')
  })

  it('settled for mine goes against the value of the other', () => {
    const state = settle(met, conflict, 'mine')
    expect(mineOf(state)).toEqual({ phone: '136', note: '我的' })
    expect([state.base.phone, state.conflicts]).toEqual(['139', []])
  })

  it('settled for theirs leaves the field alone', () => {
    const state = settle(met, conflict, 'theirs')
    expect(mineOf(state)).toEqual({ note: '我的' })
    expect(textOf(state, 'phone')).toBe('139')
  })
})
