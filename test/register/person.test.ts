import { personFrom } from '../../src/register/person'

describe('personFrom', () => {
  it('reads an address', () => {
    expect(personFrom(' Wang@Example.com ')).toEqual({ name: '', email: 'wang@example.com' })
  })

  it('reads a name with its address, also in full-width brackets', () => {
    expect(personFrom('王敏 <wang@example.com>')).toEqual({ name: '王敏', email: 'wang@example.com' })
    expect(personFrom('王敏＜wang@example.com＞')).toEqual({ name: '王敏', email: 'wang@example.com' })
  })

  it('reads the address in whatever clothes it comes', () => {
    const wang = { name: '王 敏', email: 'wang@example.com' }
    expect(personFrom(' 王　 敏 <Wang＠example。com>')).toEqual(wang)
    expect(personFrom('王 敏＜ wang@example，com ＞')).toEqual(wang)
    expect(personFrom('ｗａｎｇ@example.com；')).toEqual({ name: '', email: 'wang@example.com' })
  })

  it('takes what is no address as it stands', () => {
    expect(personFrom('王敏')).toEqual({ name: '', email: '王敏' })
    expect(personFrom('')).toEqual({ name: '', email: '' })
  })
})
