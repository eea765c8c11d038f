import { guessKind } from '../../../src/register/matching/guess-kind'
import { CHINA, contextOfCountry } from '../../../src/register/rules/rule-context'

const US = { country: 'US', dateOrder: 'month-first' } as const
const repeated = (values: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => values[index % values.length] as string)

describe('guessKind', () => {
  it.each([
    ['联络人邮件', ['a@qq.com', 'b@qq.com', 'c@qq.com'], 'email'],
    ['店长', ['13977413962', '15921124923', '+86 138 0000 1111'], 'phone'],
    ['开业', ['2020-01-01', '2021/2/3', '2022年3月4日'], 'date'],
    ['面积', ['120', '1,200.5', 88], 'number'],
    ['面积', ['120', '约 90'], 'text'],
    ['邮编', ['050000', '100080'], 'text'],
    ['Zip', ['60608', '60622'], 'text'],
    ['Order number', ['1', '2'], 'text'],
    ['身份证号', ['110101199003070000', '110101199003071111'], 'text'],
    ['会员卡号', ['13977413962', '15921124923'], 'text'],
    ['描述', ['x'.repeat(200), 'y'.repeat(200)], 'long-text'],
    ['描述', ['第一行\n第二行', '一行\n两行'], 'long-text'],
    ['空', [], 'text'],
  ])('takes the column %s of %j for %s', (header, values, kind) => {
    expect(guessKind(header, values, CHINA).kind).toBe(kind)
  })

  it.each([
    ['证件', ['11010519491231002X', '440524188001010014', '11010519491231002x'], 'identity'],
    ['税号', ['914403001922038216', '91330100799655058B'], 'credit-code'],
    ['编号', ['914403001922038216', '91330100799655058B'], 'credit-code'],
    ['链接', ['https://docs.google.com/document/d/1', 'www.alpur.cn', 'http://b.cn/x'], 'web'],
    ['链接', ['alpur.cn', 'b.cn'], 'text'],
    ['录入时间', ['2026-11-21 09:41', '2026/11/22 8:05:00', '2026年11月23日 下午3点'], 'date-time'],
    ['录入时间', ['2026-11-21 09:41', '2026-11-22'], 'text'],
    ['已退订', [true, false, true], 'yes-no'],
    ['已退订', [true, '是'], 'text'],
  ])('knows the column %s of %j for %s by its values', (header, values, kind) => {
    expect(guessKind(header, values, CHINA).kind).toBe(kind)
  })

  it('keeps the words yes and no as they are: cells that are in use become no tick boxes', () => {
    expect(guessKind('会员', repeated(['是', '否'], 30), CHINA).kind).toBe('choice')
  })

  it('takes several of few words in a cell for several choices, in the order met', () => {
    const cells = repeated(['电话，微信', '微信', '邮件、电话', '电话'], 40)
    expect(guessKind('方式', cells, CHINA)).toEqual({
      kind: 'choice',
      choices: ['电话，微信', '微信', '邮件、电话', '电话'],
    })
    const mixed = Array.from({ length: 60 }, (_, index) =>
      ['电话', '微信', '邮件', '上门', '短信'].filter((__, bit) => (index + 1) & (1 << bit)).join('、'),
    ).filter((cell) => cell !== '')
    expect(guessKind('方式', mixed, CHINA)).toMatchObject({ kind: 'choices' })
    expect(new Set(guessKind('方式', mixed, CHINA).choices)).toEqual(
      new Set(['上门', '微信', '电话', '短信', '邮件']),
    )
  })

  it('takes few words that come again and again for a choice list, in the order met', () => {
    expect(guessKind('是否', repeated(['是', '否', ' 是 '], 30), CHINA)).toEqual({
      kind: 'choice',
      choices: ['是', '否'],
    })
  })

  it.each([
    ['too few rows', repeated(['a', 'b'], 19)],
    ['too many words', Array.from({ length: 60 }, (_, index) => `word ${index % 13}`)],
    ['words that hardly come again', Array.from({ length: 40 }, (_, index) => `word ${index % 10}`)],
    ['long words', repeated(['a'.repeat(50), 'b'.repeat(50)], 30)],
  ])('takes %s for text', (_, values) => {
    expect(guessKind('x', values, CHINA).kind).toBe('text')
  })

  it('takes bare digits for a phone number only where they are a Chinese mobile', () => {
    expect(guessKind('x', ['7735550100', '7735550101'], US).kind).toBe('number')
    expect(guessKind('x', ['(773) 555-0100', '773-555-0101'], US).kind).toBe('phone')
  })

  it.each(['HK', 'SG', 'DK', 'NO', 'DE', 'US', 'CN'])(
    'takes days for days in %s, also where a phone number has as many digits',
    (country) => {
      const days = ['2026-03-04', '2027-11-21', '2031-08-15']
      expect(guessKind('x', days, contextOfCountry(country)).kind).toBe('date')
    },
  )

  it('takes phone numbers of eight digits for phones', () => {
    const phones = ['2345 6789', '+852 9123 4567', '9123-4567']
    expect(guessKind('x', phones, contextOfCountry('HK')).kind).toBe('phone')
  })

  it('takes amounts with Chinese units for numbers, and classes named by numerals for none', () => {
    expect(guessKind('预算', ['1.2万', '3000元', '5千'], CHINA).kind).toBe('number')
    expect(guessKind('班级', ['一', '二', '三', '十'], CHINA).kind).toBe('text')
  })

  it('takes amounts for numbers where the comma is the point, and leaves what is undecided as text', () => {
    expect(guessKind('Betrag', ['1.200,50', '12,5', '300'], contextOfCountry('DE')).kind).toBe('number')
    expect(guessKind('Betrag', ['1.200', '12,5', '300'], contextOfCountry('DE')).kind).toBe('text')
  })

  it('takes numbers that are days of no calendar for numbers', () => {
    expect(guessKind('x', [20200101, 20210101], CHINA).kind).toBe('number')
  })

  it('lets one mistyped value in ten pass', () => {
    const days = [...repeated(['2020-01-01'], 9), '2020-02-30']
    expect(guessKind('x', days, CHINA).kind).toBe('date')
    expect(guessKind('x', [...days, 'soon'], CHINA).kind).not.toBe('date')
  })

  it('never makes a number of a code with leading zeros', () => {
    expect(guessKind('x', ['001', '002', '010'], CHINA).kind).toBe('text')
  })

  it('takes a list of twelve words, and none of thirteen', () => {
    const words = Array.from({ length: 13 }, (_, index) => `word ${index}`)
    expect(guessKind('x', repeated(words.slice(0, 12), 120), CHINA)).toMatchObject({ kind: 'choice' })
    expect(guessKind('x', repeated(words, 130), CHINA)).toEqual({ kind: 'text' })
  })

  it.each(['Id', 'ID', 'Provider ID', 'provider_id', 'providerId', '客户ID', 'No.', 'Zip code'])(
    'takes the numbers under %s for codes',
    (header) => {
      expect(guessKind(header, ['1', '2'], CHINA).kind).toBe('text')
    },
  )

  it.each(['Paid', 'Bid', 'Piano', 'Children', '数量', 'Number of seats'])(
    'takes the numbers under %s for numbers',
    (header) => {
      expect(guessKind(header, ['1', '2'], CHINA).kind).toBe('number')
    },
  )

  it('takes four e-mails or phones of five values for enough, and three of five for too few', () => {
    const emails = ['a@qq.com', 'b@qq.com', 'c@qq.com', 'd@qq.com', 'none']
    const phones = ['13977413960', '13977413961', '13977413962', '13977413963', 'none']
    expect(guessKind('x', emails, CHINA).kind).toBe('email')
    expect(guessKind('x', phones, CHINA).kind).toBe('phone')
    expect(guessKind('x', ['none', ...emails.slice(1)], CHINA).kind).toBe('text')
    expect(guessKind('x', ['none', ...phones.slice(1)], CHINA).kind).toBe('text')
  })
})
