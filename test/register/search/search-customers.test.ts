import fc from 'fast-check'
import { withEntry } from '../../../src/register/search/customer-index'
import { searchCustomers } from '../../../src/register/search/search-customers'
import { anEntry, anIndex } from './an-index'

const entries = [
  anEntry({
    id: '100012',
    name: '张建国',
    phones: '+8613977413962',
    email: 'zhang@alpur.cn',
    company: '张家口阿尔普尔户外股份有限公司',
    wechat: 'zhangjg_88',
    owner: '王敏',
    tags: '重要, 展会2026',
  }),
  anEntry({
    id: '100042',
    name: '张三',
    phones: '+8613812345678 +864008108888',
    email: 'zs@qq.com',
    owner: '李娜',
  }),
  anEntry({ id: '100310', name: '赵顺', phones: '+8613610005678', company: '张家口商行', owner: '李娜' }),
  anEntry({
    id: '100399',
    name: 'Ann O’Neil',
    phones: '+12125550100',
    email: 'ann.oneil@example.com',
    company: 'Neil & Co',
    formerNames: 'Ann Miller',
  }),
  anEntry({ id: '100500', name: '欧阳锋', tags: '展会' }),
  anEntry({ id: '105678', name: '<img src=x>', phones: '1381234567' }),
]
const index = anIndex(entries)
const found = (query: string) =>
  searchCustomers(index, query).map(({ customer, reasons }) => [customer.id, ...reasons])
const ids = (query: string) => found(query).map(([id]) => id)

describe('search', () => {
  test('finds by the end of a phone, then by number, with the reason (D3)', () => {
    expect(found('5678')).toEqual([
      ['100042', 'phone-end'],
      ['100310', 'phone-end'],
    ])
    expect(found('100042')).toEqual([['100042', 'number']])
    expect(found('10567')).toEqual([['105678', 'number']])
  })

  test('finds a phone typed with spaces, a plus or in full width', () => {
    expect(found('139 7741 3962')).toEqual([['100012', 'phone-end']])
    expect(found('+86 139-7741-3962')).toEqual([['100012', 'phone-end']])
    expect(found('１３９７７４１３９６２')).toEqual([['100012', 'phone-end']])
  })

  test('finds by name before company before owner', () => {
    expect(found('张')).toEqual([
      ['100012', 'name'],
      ['100042', 'name'],
      ['100310', 'company'],
    ])
    expect(ids('李娜')).toEqual(['100042', '100310'])
  })

  test('finds by a part of an e-mail address and without case', () => {
    expect(found('ALPUR')).toEqual([['100012', 'email']])
    expect(found('@qq')).toEqual([['100042', 'email']])
    expect(found('o’neil')).toEqual([['100399', 'name']])
  })

  test('wants every word, in any order', () => {
    expect(found('张 5678')).toEqual([
      ['100042', 'name', 'phone-end'],
      ['100310', 'company', 'phone-end'],
    ])
    expect(ids('5678 张')).toEqual(ids('张 5678'))
    expect(found('张 9999')).toEqual([])
  })

  test('finds a damaged phone by its digits', () => {
    expect(found('4567')).toContainEqual(['105678', 'phone-end'])
  })

  test('finds nothing for nothing, and nothing for signs that no text has', () => {
    for (const query of ['', '   ', '…', '(((']) expect(found(query)).toEqual([])
  })

  test('knows a customer just saved', () => {
    const next = withEntry(index, anEntry({ id: '100400', name: '韩梅梅' }))
    expect(searchCustomers(next, '韩梅梅')).toHaveLength(1)
    expect(searchCustomers(next, 'hmm')).toHaveLength(1)
    const again = withEntry(next, anEntry({ id: '100400', name: '韩梅' }))
    expect(searchCustomers(again, '韩梅梅')).toHaveLength(0)
    expect(again.customers).toHaveLength(entries.length + 1)
  })
})

describe('search by sound', () => {
  test('finds by initials: zs is 张三 before 赵顺 before what has them inside (D3)', () => {
    expect(found('zs')).toEqual([
      ['100042', 'initials'],
      ['100310', 'initials'],
    ])
    expect(found('ZJG')).toEqual([['100012', 'initials']])
  })

  test.each([
    ['zhangsan', [['100042', 'pinyin']]],
    ['zhang s', [['100042', 'pinyin', 'initials']]],
    ['zhangs', [['100042', 'pinyin']]],
    [
      'zs 5678',
      [
        ['100042', 'initials', 'phone-end'],
        ['100310', 'initials', 'phone-end'],
      ],
    ],
    [
      'zs5678',
      [
        ['100042', 'initials', 'phone-end'],
        ['100310', 'initials', 'phone-end'],
      ],
    ],
    ['张s', [['100042', 'initials']]],
    ['oyf', [['100500', 'initials']]],
    ['aerpuer', [['100012', 'company']]],
  ])('%s finds %j (D3)', (query, wanted) => {
    const first = found(query).slice(0, wanted.length)
    expect(first.map(([id, ...reasons]) => [id, ...reasons.sort()])).toEqual(
      wanted.map(([id, ...reasons]) => [id, ...reasons.sort()]),
    )
  })

  test('tells letters of a name itself from its sound', () => {
    expect(found('ann')).toEqual([['100399', 'name']])
  })
})

describe('search by what else is known', () => {
  test('finds a company by its name without the words for its legal form (D3)', () => {
    expect(found('阿尔普尔户外有限公司')).toEqual([['100012', 'company']])
    expect(found('neil co.,ltd')).toEqual([['100399', 'name']])
  })

  test('finds by tag, the whole tag before a part of one (C3)', () => {
    expect(found('展会')).toEqual([
      ['100500', 'tag'],
      ['100012', 'tag'],
    ])
    expect(found('重要 张')).toEqual([['100012', 'tag', 'name']])
  })

  test('finds by WeChat id and by a former name', () => {
    expect(found('jg_88')).toEqual([['100012', 'wechat']])
    expect(found('miller')).toEqual([['100399', 'former-name']])
  })

  test('finds traditional by simplified writing and the other way round (D3)', () => {
    const mixed = anIndex([
      anEntry({ id: '1', name: '張國榮' }),
      anEntry({ id: '2', name: '张国荣', company: '東華貿易有限公司' }),
    ])
    for (const query of ['张国荣', '張國榮', '張国榮', 'zgr'])
      expect(searchCustomers(mixed, query).map(({ customer }) => customer.id)).toEqual(['1', '2'])
    expect(searchCustomers(mixed, '东华贸易').map(({ customer }) => customer.id)).toEqual(['2'])
  })
})

describe('laws of search', () => {
  const name = fc
    .array(fc.constantFrom(...'张王李赵单曾欧阳建国明华丽敏三五'), { minLength: 2, maxLength: 4 })
    .map((signs) => signs.join(''))

  test('every customer is found by the whole name, and by any part of it', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 10 }), fc.nat(), fc.nat(), (names, from, to) => {
        const some = anIndex(names.map((each, n) => anEntry({ id: String(100_001 + n), name: each })))
        for (const { id, name: text } of some.customers) {
          const cut = text.slice(from % text.length)
          const part = cut.slice(0, 1 + (to % cut.length))
          for (const query of [text, part])
            expect(searchCustomers(some, query).map(({ customer }) => customer.id)).toContain(id)
        }
      }),
    )
  })

  test('the order of words changes neither who is found nor in which order', () => {
    const word = fc.constantFrom('张', 'zs', '5678', '李娜', 'qq', '100', 'z', '展会')
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 3 }), (words) => {
        const letters = words.filter((each) => !/^\d+$/.test(each))
        fc.pre(letters.length > 0)
        expect(ids([...words].reverse().join(' '))).toEqual(ids(words.join(' ')))
      }),
    )
  })

  test('no query, however odd, fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (query) => Array.isArray(found(query))),
    )
  })
})
