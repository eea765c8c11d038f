import fc from 'fast-check'
import { ownHanReader } from '../../../src/register/search/han-tables'
import { type NamedRecord, surnameOrder } from '../../../src/register/search/surname-order'
import { westernName } from '../../../src/register/search/western-name'

const order = (names: readonly string[], by: 'pinyin' | 'strokes' = 'pinyin') => {
  const records = names.map((name, n): NamedRecord => ({ id: String(100_001 + n), name }))
  return surnameOrder(records, ownHanReader(), by).map((id) => names[Number(id) - 100_001])
}

describe('the order of surnames by pinyin', () => {
  test('reads surnames as surnames: 单 with S, 仇 with Q, 解 with X, 曾 with Z (C7)', () => {
    expect(order(['张三', '单雄信', '仇英', '解缙', '曾巩', '丁一', '查良镛', '任盈盈'])).toEqual([
      '丁一',
      '仇英',
      '任盈盈',
      '单雄信',
      '解缙',
      '曾巩',
      '查良镛',
      '张三',
    ])
  })

  test('takes compound surnames whole, after the single one of the same beginning (C7)', () => {
    expect(order(['欧阳锋', '区寄', '尉迟恭', '于谦', '司徒雷登', '诸葛亮', '司马光'])).toEqual([
      '区寄',
      '欧阳锋',
      '司马光',
      '司徒雷登',
      '于谦',
      '尉迟恭',
      '诸葛亮',
    ])
  })

  test('keeps people of one surname together, and sorts them by the given name (C7)', () => {
    expect(order(['张伟', '章伟', '张安', '章安', '掌声'])).toEqual(['张安', '张伟', '章安', '章伟', '掌声'])
  })

  test('goes by the tone where the letters are the same: 汪 (1) before 王 (2)', () => {
    expect(order(['王安', '汪安'])).toEqual(['汪安', '王安'])
  })

  test('puts Western surnames and firms among them by their letters (C7)', () => {
    expect(
      order([
        'Vincent van Gogh',
        'Robert De Niro',
        'Neil, Ann',
        '阿尔普尔有限公司',
        '张三',
        'Brian McDonald',
      ]),
    ).toEqual([
      '阿尔普尔有限公司',
      'Robert De Niro',
      'Vincent van Gogh',
      'Brian McDonald',
      'Neil, Ann',
      '张三',
    ])
  })

  test('leaves those without name to the end', () => {
    expect(order(['', '张三', '  ', '…', '安心'])).toEqual(['安心', '张三', '', '  ', '…'])
  })

  test('does not read a firm as a person where it is known to be one', () => {
    const records = [
      { id: '1', name: '单记', isFirm: true },
      { id: '2', name: '董明' },
    ]
    expect(surnameOrder(records, ownHanReader())).toEqual(['1', '2'])
    expect(surnameOrder([{ ...records[0]!, isFirm: false }, records[1]!], ownHanReader())).toEqual(['2', '1'])
    const firms = [
      { id: '1', name: 'The Bank of Ann', isFirm: true },
      { id: '2', name: 'Carl Amber' },
    ]
    expect(surnameOrder(firms, ownHanReader())).toEqual(['2', '1'])
  })
})

describe('the order of surnames by strokes', () => {
  test('counts the strokes of the surname, then of the given name (C7)', () => {
    expect(order(['魏明', '丁一', '王五', '李四', '王一', '欧阳锋', '張三'], 'strokes')).toEqual([
      '丁一',
      '王一',
      '王五',
      '張三',
      '李四',
      '欧阳锋',
      '魏明',
    ])
  })

  test('puts letters after characters', () => {
    expect(order(['Ann', '张三', 'Bob', '阿尔普尔有限公司'], 'strokes')).toEqual([
      '张三',
      '阿尔普尔有限公司',
      'Ann',
      'Bob',
    ])
  })
})

describe('a Western name', () => {
  test.each([
    ['Ann O’Neil', 'O’Neil', 'Ann'],
    ['O’Neil, Ann', 'O’Neil', 'Ann'],
    ['Vincent van Gogh', 'Gogh', 'Vincent'],
    ['van Gogh, Vincent', 'Gogh', 'Vincent'],
    ['Ludwig von der Heide', 'Heide', 'Ludwig'],
    ['Robert De Niro', 'De Niro', 'Robert'],
    ['Martin Van Buren', 'Van Buren', 'Martin'],
    ['Dr. Anna Maria Müller', 'Müller', 'Anna Maria'],
    ['Martin Luther King Jr.', 'King', 'Martin Luther'],
    ['Martin Luther King, Jr.', 'King', 'Martin Luther'],
    ['Madonna', 'Madonna', ''],
    ['Brian McDonald', 'McDonald', 'Brian'],
    ['Dr.', 'Dr.', ''],
  ])('%s is %s, %s (C7)', (name, surname, given) => {
    expect(westernName(name)).toEqual({ surname, given })
  })
})

describe('laws of the order', () => {
  const name = fc.oneof(
    fc
      .array(fc.constantFrom(...'张王李单欧阳明丽'), { minLength: 1, maxLength: 4 })
      .map((all) => all.join('')),
    fc.constantFrom('Ann Lee', 'Lee, Ann', '', 'van Dyke', 'ÉMILE ZOLA', '阿里公司'),
  )

  test('everybody is there once, and the order does not depend on the order before', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 20 }),
        fc.constantFrom<'pinyin' | 'strokes'>('pinyin', 'strokes'),
        (names, by) => {
          const records = names.map((each, n) => ({ id: String(n), name: each }))
          const sorted = surnameOrder(records, ownHanReader(), by)
          expect([...sorted].sort()).toEqual(records.map(({ id }) => id).sort())
          expect(surnameOrder([...records].reverse(), ownHanReader(), by)).toEqual(sorted)
        },
      ),
    )
  })
})
