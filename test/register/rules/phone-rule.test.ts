import fc from 'fast-check'
import examples from 'libphonenumber-js/examples.mobile.json'
import { formatPhone, phoneKeys, readPhone } from '../../../src/register/rules/phone-rule'

const stored = (value: string | number, country?: string) => {
  const reading = readPhone(value, country)
  return reading.fault ?? reading.text
}
const mobile = fc
  .tuple(fc.integer({ min: 13, max: 19 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([start, rest]) => `${start}${String(rest).padStart(9, '0')}`)

describe('readPhone in China', () => {
  it.each([
    ['13977413962', '13977413962'],
    [13977413962, '13977413962'],
    ['+86 150 9368 6061', '15093686061'],
    ['+86 138-2327-5540', '13823275540'],
    ['(+86)13823275540', '13823275540'],
    ['0086 13823275540', '13823275540'],
    ['86-13823275540', '13823275540'],
    ['１５８８９２４９１７５', '15889249175'],
    ['139　7741　3962', '13977413962'],
    ['139.7741.3962', '13977413962'],
    ['139–7741–3962', '13977413962'],
    ['\u202a+86 139 7741 3962\u202c', '13977413962'],
    ['0571-88886666', '0571-88886666'],
    ['(0571) 8888 6666', '0571-88886666'],
    ['+86 571 8888 6666', '0571-88886666'],
    ['+86 (0)571 8888 6666', '0571-88886666'],
    ['010 8888 6666', '010-88886666'],
    ['0571-88886666-801', '0571-88886666-801'],
    ['0571-88886666转801', '0571-88886666-801'],
    ['010-88886666 分机 8', '010-88886666-8'],
    ['400 810 8888', '400-810-8888'],
    ['400-810-8888-2', '400-810-8888-2'],
    ['手机：13977413962', '13977413962'],
    ['联系电话:0571-88886666', '0571-88886666'],
    ['tel:+8613977413962', '13977413962'],
    ['Mobile 139 7741 3962', '13977413962'],
    ['M: 13977413962', '13977413962'],
    ['☎13977413962', '13977413962'],
    ['📱 13977413962', '13977413962'],
    ["'13977413962", '13977413962'],
    ['“13977413962”', '13977413962'],
    ['13977413962；', '13977413962'],
    ['13977413962/', '13977413962'],
    ['13977413962。', '13977413962'],
    ['139·7741·3962', '13977413962'],
    ['139ー7741ー3962', '13977413962'],
    ['139_7741_3962', '13977413962'],
    ['139\u200d7741\u00ad3962', '13977413962'],
    ['[86]13977413962', '13977413962'],
    ['086-13977413962', '13977413962'],
    ['+086 13977413962', '13977413962'],
    ['+86(0)13977413962', '13977413962'],
    ['139O7741396', '13907741396'],
    ['1397741396O', '13977413960'],
    ['l3977413962', '13977413962'],
    ['I397741396l', '13977413961'],
    ['一三九七七四一三九六二', '13977413962'],
    ['幺三九零零零零三九六二', '13900003962'],
    ['١٣٩٧٧٤١٣٩٦٢', '13977413962'],
    ['۱۳۹۷۷۴۱۳۹۶۲', '13977413962'],
    ['13977413962.0', '13977413962'],
    ['1.3977413962E10', '13977413962'],
    ['1.3977413962e+10', '13977413962'],
    ['0571/88886666', '0571-88886666'],
    ['0571-88886666*801', '0571-88886666-801'],
    ['0571-88886666 内线801', '0571-88886666-801'],
    ['0571-88886666分机号：801', '0571-88886666-801'],
    ['0571-88886666, ext. 801', '0571-88886666-801'],
    ['（0571）88886666 转 801。', '0571-88886666-801'],
  ])('stores %j as %j', (value, expected) => {
    expect(stored(value)).toBe(expected)
  })

  it.each([
    ['+1 (773) 555-0100', '+17735550100'],
    ['+44 20 7946 0958', '+442079460958'],
    ['0044 20 7946 0958', '+442079460958'],
    ['+852 9123 4567', '+85291234567'],
    ['+1 773 555 0100 ext. 12', '+17735550100 ext. 12'],
    ['+1 773 555 0100x12', '+17735550100 ext. 12'],
  ])('stores the foreign number %j as %j', (value, expected) => {
    expect(stored(value)).toBe(expected)
  })

  it.each([
    ['1771418572', 10],
    ['123456789', 9],
    ['139774139621', 12],
    ['88886666', 8],
    [123456789, 9],
  ])('counts the digits of %j', (value, digits) => {
    expect(stored(value)).toEqual({ reason: 'phone-length', digits, country: 'CN' })
  })

  it.each([
    ['12345678901', 'phone-start'],
    ['23977413962', 'phone-start'],
    ['057118886666', 'phone-unknown'],
    ['+999 1234567', 'phone-unknown'],
    ['139774139６x', 'phone-characters'],
    ['张三13977413962', 'phone-characters'],
    ['微信同号', 'phone-characters'],
    ['约1.39775E+10', 'phone-characters'],
    ['1.39775E+10 x', 'phone-characters'],
    ['13977413962转8', 'phone-characters'],
    ['+86 +86 151-5141-8787', 'phone-characters'],
    ['13977413962/63', 'phone-characters'],
    ['1.5', 'phone-length'],
    ['微信13977413962', 'phone-characters'],
    ['13977413962（妈妈）', 'phone-characters'],
    ['传真：0571-88886666', 'phone-characters'],
    ['138****5678', 'phone-characters'],
    ['13O', 'phone-characters'],
    ['1397741396a', 'phone-characters'],
    ['电话：', 'phone-characters'],
    ['13977413962+15812345678', 'phone-characters'],
    ['0571-8888666/7', 'phone-characters'],
    ['1.397741396E10', 'phone-damaged'],
    ['-', 'phone-characters'],
  ])('finds %j faulty: %s', (value, reason) => {
    expect(stored(value)).toMatchObject({ reason })
  })

  it.each(['1.39775E+10', '1.39775e+10', '１．３９７７５Ｅ＋１０', '1E10', 13_977_500_000, 1.39775e10, 1e21])(
    'never guesses the lost digits of %j',
    (value) => {
      expect(stored(value)).toEqual({ reason: 'phone-damaged' })
      expect(phoneKeys(value)).toEqual([])
    },
  )

  it.each([
    [57_188_886_666, '0571-88886666'],
    [1_088_886_666, '010-88886666'],
    [2_188_886_666, '021-88886666'],
    [4_008_108_888, '400-810-8888'],
  ])('puts the zero before the landline %d that a spreadsheet dropped from it', (value, expected) => {
    expect(stored(value)).toBe(expected)
    expect(phoneKeys(value)).toEqual(phoneKeys(expected))
  })

  it.each([1_397_741_396, 1_371_234_567, 88_886_666, 12_345_678_901, 57_118_886_666])(
    'puts none before %d, which is no landline without it',
    (value) => {
      expect(stored(value)).toMatchObject({ reason: expect.stringMatching(/^phone-(?:length|start)$/) })
    },
  )

  it('puts none before a text: there nothing was dropped by itself', () => {
    expect(stored('57188886666')).toEqual({ reason: 'phone-start' })
  })

  it('takes a typed number that ends in zeros for what it is', () => {
    expect(stored('13977400000')).toBe('13977400000')
  })

  it.each([
    ['18879833655/13033436435', 2],
    ['18879833655、13033436435、13977413962', 3],
    ['18879833655，13033436435', 2],
    ['18879833655；0571-88886666', 2],
    ['18879833655\n13033436435', 2],
    ['18879833655 13033436435', 2],
    ['188 7983 3655 130 3343 6435', 2],
    ['18879833655 或 13033436435', 2],
    ['18879833655/8888666', 2],
    ['18879833655 or 13033436435', 2],
    ['18879833655 & 13033436435', 2],
    ['18879833655\\13033436435', 2],
    ['18879833655(13033436435)', 2],
    ['18879833655-13033436435', 2],
    ['手机18879833655/座机0571-88886666', 2],
    ['+8618879833655 +8613033436435', 2],
  ])('counts the numbers in %j', (value, count) => {
    expect(stored(value)).toEqual({ reason: 'phone-several', count })
  })

  it('calls a long note no phone number without searching it', () => {
    expect(stored('13977413962 '.repeat(4000))).toEqual({ reason: 'phone-characters' })
  })

  it('counts no numbers in a run of digits with something else before them', () => {
    expect(stored('9 139774139621592112 4923')).toMatchObject({ reason: 'phone-length' })
  })

  it('reads a text of 200 signs, and none of 201', () => {
    expect(stored(`13977413962${'-'.repeat(189)}`)).toBe('13977413962')
    expect(stored(`13977413962${'-'.repeat(190)}`)).toEqual({ reason: 'phone-characters' })
  })

  it('reads a mobile in every usual grouping', () => {
    const separator = fc.constantFrom('', ' ', '-', '.', '　', '－')
    const prefix = fc.constantFrom('', '+86', '+86 ', '0086', '86 ', '(+86) ', '０')
    fc.assert(
      fc.property(mobile, separator, prefix, (number, between, before) => {
        const grouped = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(between)
        expect(stored(before + grouped)).toBe(number)
      }),
    )
  })
})

describe('readPhone in other countries', () => {
  it.each([
    ['(773) 555-0100', 'US', '(773) 555-0100'],
    ['7735550100', 'US', '(773) 555-0100'],
    [7735550100, 'US', '(773) 555-0100'],
    ['773.555.0100 x12', 'US', '(773) 555-0100 ext. 12'],
    ['(309)\n662-4202', 'US', '(309) 662-4202'],
    ['+86 139 7741 3962', 'US', '+8613977413962'],
    ['+86 571 8888 6666', 'US', '+8657188886666'],
    ['020 7946 0958', 'GB', '020 7946 0958'],
    ['773-555-0100, ext. 4', 'US', '(773) 555-0100 ext. 4'],
    ['773-555-0100 extension 12', 'US', '(773) 555-0100 ext. 12'],
    ['773-555-0100 EXT:12', 'US', '(773) 555-0100 ext. 12'],
    ['Phone: 773.555.0100', 'US', '(773) 555-0100'],
    ['773-555-O1O0', 'US', '(773) 555-0100'],
    ['773/555-0100', 'US', '(773) 555-0100'],
    ['030/901820', 'DE', '030 901820'],
    ['+49 30/901820', 'DE', '030 901820'],
    ['+٩٧١ ٥٠ ١٢٣ ٤٥٦٧', 'AE', '050 123 4567'],
    ['+49 30 901820', 'DE', '030 901820'],
    ['+1 773 555 0100', 'ZZ', '+17735550100'],
  ])('stores %j typed in %s as %j', (value, country, expected) => {
    expect(stored(value, country)).toBe(expected)
  })

  it.each([
    ['2262649', { reason: 'phone-length', digits: 7, country: 'US' }],
    ['77355501001', { reason: 'phone-length', digits: 11, country: 'US' }],
    ['0000000000', { reason: 'phone-unknown' }],
    ['call the office', { reason: 'phone-characters' }],
    ['1-800-FLOWERS', { reason: 'phone-characters' }],
    ['773-555-0100 (home)', { reason: 'phone-characters' }],
    ['773-555-0100 / 773-555-0199', { reason: 'phone-several', count: 2 }],
  ])('finds %j faulty in the United States', (value, fault) => {
    expect(stored(value, 'US')).toEqual(fault)
  })

  it('has no home numbers in a country that does not exist', () => {
    expect(stored('7735550100', 'ZZ')).toEqual({ reason: 'phone-unknown' })
  })

  it('stores one number of every country so that it is read again as the same, at home and abroad', () => {
    const broken = Object.entries(examples).filter(([country, number]) => {
      if (country === 'CN') return false
      const home = readPhone(number, country)
      if (home.fault) return true
      const again = [
        [home.text, country],
        [home.abroad, 'CN'],
        [home.abroad, country],
      ] as const
      const isSame = again.every(([text, where]) => phoneKeys(text, where)[0] === home.key)
      return !isSame || stored(home.text, country) !== home.text
    })
    expect(broken).toEqual([])
  })
})

describe('phoneKeys', () => {
  it.each([
    ['13977413962', ['+8613977413962']],
    ['+86 139 7741 3962', ['+8613977413962']],
    ['18879833655/13033436435', ['+8618879833655', '+8613033436435']],
    ['18879833655/+86 188 7983 3655', ['+8618879833655']],
    ['18879833655/8888666', ['+8618879833655']],
    ['0571-88886666-801', ['+8657188886666']],
    ['+1 773 555 0100', ['+17735550100']],
    ['手机18879833655/座机0571-88886666', ['+8618879833655', '+8657188886666']],
    ['18879833655 and 13033436435', ['+8618879833655', '+8613033436435']],
    ['1.3977413962E10', ['+8613977413962']],
    ['13977413962/', ['+8613977413962']],
    ['1771418572', []],
    ['', []],
    ['没有', []],
    [true, []],
  ])('finds %j under %j', (value, keys) => {
    expect(phoneKeys(value)).toEqual(keys)
  })

  it('finds a number under the same key however it was typed and wherever', () => {
    expect(phoneKeys('(773) 555-0100', 'US')).toEqual(phoneKeys('001 773 555 0100', 'CN'))
  })

  it('finds a mobile under one key in whatever clothes it comes', () => {
    const before = fc.constantFrom('', '手机：', 'Tel. ', '电话:', "'", '+86-', '0086 ', '（+86）', '\u202a')
    const behind = fc.constantFrom('', '。', ';', '，', '.0', '"', '\u200b', ' ', '/')
    fc.assert(
      fc.property(mobile, before, behind, (number, first, last) => {
        expect(phoneKeys(first + number + last)).toEqual([`+86${number}`])
        expect(stored(first + number + last)).toBe(number)
      }),
    )
  })

  it('reads a zero or one typed as a letter wherever it stands', () => {
    fc.assert(
      fc.property(mobile, fc.constantFrom('O', 'o'), fc.constantFrom('l', 'I'), (number, zero, one) => {
        const typed = number.replace(/0/, zero).replace(/1(?=\d*$)/, one)
        expect(stored(typed)).toBe(number)
      }),
    )
  })

  it('finds what is stored under the key of what was typed', () => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(phoneKeys(stored(`+86 ${number}`) as string)).toEqual(phoneKeys(number))
      }),
    )
  })
})

describe('formatPhone', () => {
  it.each([
    ['13977413962', '139 7741 3962'],
    ['+8613977413962', '+86 139 7741 3962'],
    ['+17735550100', '+1 773 555 0100'],
    ['0571-88886666', '0571-88886666'],
    ['+442079460958', '+442079460958'],
    ['1771418572', '1771418572'],
    ['x+17735550100', 'x+17735550100'],
    ['1.39775E+10', '1.39775E+10'],
    ['', ''],
    [13977413962, '139 7741 3962'],
  ])('shows %j as %j', (value, expected) => {
    expect(formatPhone(value)).toBe(expected)
  })

  it('shows what is read back as the same number', () => {
    fc.assert(
      fc.property(mobile, (number) => {
        expect(stored(formatPhone(number))).toBe(number)
      }),
    )
  })
})
