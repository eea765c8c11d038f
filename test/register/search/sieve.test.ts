import fc from 'fast-check'
import type { CustomerIndex } from '../../../src/register/search/customer-index'
import { wordTest } from '../../../src/register/search/match-ways'
import { searchCustomers } from '../../../src/register/search/search-customers'
import { anEntry, anIndex } from './an-index'

const through = (index: CustomerIndex, word: string): string[] => {
  const marks = index.sieve.through(index.reader, word)
  return index.customers.filter((_, place) => marks[place] === 1).map(({ id }) => id)
}
/** Those that a word fits, asked one by one. */
const fitting = (index: CustomerIndex, word: string): string[] => {
  const test = wordTest(index.reader, word)
  return index.customers.filter((customer) => test(customer) !== undefined).map(({ id }) => id)
}

const index = anIndex([
  anEntry({ id: '100001', name: '张国荣', company: '东华贸易有限公司', tags: '重要, VIP' }),
  anEntry({ id: '100002', name: '單小姐', phones: '+8613977413962 +864008108888', email: 'dan@qq.com' }),
  anEntry({ id: '100003', name: '', company: '东华贸易有限公司', wechat: 'Zhang_88' }),
  anEntry({ id: '100004', name: 'Ann O’Neil', formerNames: 'Miller', owner: '李娜' }),
])

describe('the sieve before a search (D3)', () => {
  it.each([
    ['张', ['100001']],
    ['zgr', ['100001']],
    ['shan', ['100002']],
    ['dan', ['100002']],
    ['3962', ['100002']],
    ['东華', ['100001', '100003']],
    ['dhmy', ['100001', '100003']],
    ['zhang_88', ['100003']],
    ['miller', ['100004']],
    ['o’neil', ['100004']],
    ['@', ['100002']],
    ['zzz', []],
  ])('lets %s through for %j', (word, ids) => {
    expect(through(index, word)).toEqual(ids)
  })

  it('finds nobody among nobody', () => {
    const empty = anIndex([])
    for (const word of ['张', 'zs', '12', '@', ''])
      expect([word, through(empty, word), searchCustomers(empty, word)]).toEqual([word, [], []])
  })

  it('does not take the end of one customer and the beginning of the next for one text', () => {
    const two = anIndex([anEntry({ id: '1', name: '甲', owner: 'Kay' }), anEntry({ id: '2', name: '乙' })])
    expect([through(two, 'ay2'), through(two, '12'), through(two, 'wy')]).toEqual([[], [], []])
  })
})

describe('laws of the sieve', () => {
  const name = fc
    .array(fc.constantFrom(...'张張王李單曾欧阳建国乐女吕敏三O’Ann é1８ -'), { maxLength: 6 })
    .map((signs) => signs.join(''))
  const company = fc.constantFrom(
    '',
    '东华贸易有限公司',
    '東華贸易',
    'Neil & Co., Ltd',
    '重庆小面',
    '女人街 88 号',
  )
  const address = fc.constantFrom('', 'a.b@qq.com', 'zhang@alpur.cn', 'X@Y.cn')
  const phones = fc.constantFrom('', '+8613977413962', '1381234567 +12125550100')
  const entry = fc.record({
    ...{ name, company, email: address, phones, formerNames: name, owner: name },
    wechat: fc.constantFrom('', 'wx_88', 'Zhang-San'),
    tags: fc.constantFrom('', '重要', '重要, 展会2026', 'vip'),
  })
  const entries = fc.array(entry, { minLength: 1, maxLength: 12 })
  const someIndex = entries.map((list) =>
    anIndex(list.map((each, n) => anEntry({ ...each, id: String(100_001 + n) }))),
  )
  const odd = fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }).filter((word) => !/\s/.test(word))
  const typed = fc.oneof(
    odd,
    fc.stringMatching(/^[a-z]{1,5}$/),
    fc.stringMatching(/^\+?\d{1,6}$/),
    fc.constantFrom(
      'lv',
      'lyu',
      'nv',
      'nyu',
      'zhangs',
      'zs',
      'oyf',
      '张j',
      '东h',
      'dhmy',
      'qq',
      '8',
      '有限公司',
      'co',
    ),
  )

  test('nobody whom a word fits is held back, whatever the customers and whatever is typed', () => {
    fc.assert(
      fc.property(someIndex, typed, (some, word) => {
        const passed = new Set(through(some, word))
        for (const id of fitting(some, word)) expect([word, id, passed.has(id)]).toEqual([word, id, true])
      }),
      { numRuns: 600 },
    )
  })

  test('a search finds through it what it finds by asking every customer', () => {
    const all = { through: () => new Uint8Array(12).fill(1) }
    fc.assert(
      fc.property(someIndex, fc.array(typed, { minLength: 1, maxLength: 3 }), (some, words) => {
        const query = words.join(' ')
        const plain = searchCustomers({ ...some, sieve: all }, query)
        expect(searchCustomers(some, query)).toEqual(plain)
      }),
      { numRuns: 300 },
    )
  })

  test('a part of a text lets its customer through', () => {
    fc.assert(
      fc.property(someIndex, fc.nat(), fc.nat(), (some, from, to) => {
        for (const { id, name: text } of some.customers) {
          const part = text.slice(from % (text.length + 1)).slice(0, 1 + (to % 4))
          if (part !== '' && !/\s/.test(part) && fitting(some, part).includes(id))
            expect(through(some, part)).toContain(id)
        }
      }),
    )
  })
})
