import { personKey } from '../../../src/features/hand-over/person-key'
import type { RoleTable } from '../../../src/register/role'

const roles: RoleTable = {
  roles: [],
  assignments: [
    { person: 'wangmin@example.com', name: '王敏', role: '销售' },
    { person: 'mary@example.com', name: 'Mary Lee', role: '' },
    { person: 'nobody@example.com', name: '', role: '' },
  ],
}

describe('the colleague whom a writing means', () => {
  test.each([
    ['王敏', 'wangmin@example.com'],
    [' 王敏　', 'wangmin@example.com'],
    ['WangMin@Example.com', 'wangmin@example.com'],
    ['ｗａｎｇｍｉｎ＠example.com', 'wangmin@example.com'],
    ['王敏 <wangmin@example.com>', 'wangmin@example.com'],
    ['mary lee', 'mary@example.com'],
    ['ＭＡＲＹ　ＬＥＥ', 'mary@example.com'],
    ['李娜', '李娜'],
    ['ＬＩ ＮＡ', 'lina'],
    ['li na', 'lina'],
    ['new@example.com', 'new@example.com'],
    ['', ''],
    ['   ', ''],
  ])('%j is %j', (written, key) => {
    expect(personKey(roles, written)).toBe(key)
  })

  test('without anybody in Settings is told by the name alone', () => {
    const none = { roles: [], assignments: [] }
    expect(personKey(none, '王敏')).toBe(personKey(none, ' 王 敏 '))
    expect(personKey(none, '王敏')).not.toBe(personKey(none, '王敏敏'))
  })
})
