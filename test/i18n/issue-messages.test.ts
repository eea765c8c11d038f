import fc from 'fast-check'
import { issueText } from '../../src/i18n/issue-messages'
import type { Issue, IssueReason } from '../../src/register/issue'

type Each = { readonly [R in IssueReason]: Extract<Issue, { reason: R }> }

/** One issue of every reason: a forgotten one does not compile. */
const issues: Each = {
  'needed-when': { field: 'conflict-checked-on', reason: 'needed-when', because: '阶段', value: '办理中' },
  'names-missing': { field: 'conflict-names', reason: 'names-missing', names: ['Han Zhiyuan', 'Shan Yu'] },
  required: { field: 'name', reason: 'required' },
  'phone-length': { field: 'phone', reason: 'phone-length', digits: 10 },
  'phone-start': { field: 'phone', reason: 'phone-start' },
  'phone-characters': { field: 'phone', reason: 'phone-characters' },
  'phone-damaged': { field: 'phone', reason: 'phone-damaged' },
  'phone-several': { field: 'phone', reason: 'phone-several', count: 2 },
  'phone-unknown': { field: 'phone', reason: 'phone-unknown' },
  'email-form': { field: 'email', reason: 'email-form' },
  'email-domain': { field: 'email', reason: 'email-domain' },
  'email-several': { field: 'email', reason: 'email-several', count: 2 },
  'date-impossible': { field: 'birthday', reason: 'date-impossible' },
  'date-form': { field: 'birthday', reason: 'date-form' },
  'date-ambiguous': { field: 'birthday', reason: 'date-ambiguous' },
  'time-form': { field: 'at', reason: 'time-form' },
  'time-impossible': { field: 'at', reason: 'time-impossible' },
  'number-form': { field: 'amount', reason: 'number-form' },
  'currency-other': { field: 'amount', reason: 'currency-other', written: 'USD', expected: 'CNY' },
  'choice-unknown': { field: 'gender', reason: 'choice-unknown', allowed: ['男', '女'] },
  'choices-unknown': { field: 'likes', reason: 'choices-unknown', unknown: ['F'], allowed: ['男', '女'] },
  'yes-no-form': { field: 'opted-out', reason: 'yes-no-form' },
  'link-form': { field: 'customer', reason: 'link-form' },
  'link-unknown': { field: 'customer', reason: 'link-unknown', id: '100099' },
  'wechat-form': { field: 'wechat', reason: 'wechat-form' },
  'wechat-length': { field: 'wechat', reason: 'wechat-length', length: 3 },
  'web-form': { field: 'website', reason: 'web-form' },
  'web-scheme': { field: 'website', reason: 'web-scheme', scheme: 'javascript' },
  'identity-length': { field: 'identity', reason: 'identity-length', digits: 17 },
  'identity-region': { field: 'identity', reason: 'identity-region' },
  'identity-date': { field: 'identity', reason: 'identity-date' },
  'identity-check': { field: 'identity', reason: 'identity-check', found: '1', expected: 'X' },
  'code-damaged': { field: 'tax', reason: 'code-damaged' },
  'credit-length': { field: 'tax', reason: 'credit-length', length: 15 },
  'credit-letter': { field: 'tax', reason: 'credit-letter', position: 9, found: 'O' },
  'credit-check': { field: 'tax', reason: 'credit-check', position: 12, found: 'B', expected: '8' },
  'place-unknown': { field: 'city', reason: 'place-unknown', level: 'city' },
  'place-outside': { field: 'city', reason: 'place-outside', within: 'Hubei', belongs: 'Hunan' },
  'place-level': { field: 'city', reason: 'place-level', belongs: 'Suzhou' },
  'too-long': { field: 'note', reason: 'too-long', limit: 50_000 },
  'number-twice': { field: 'number', reason: 'number-twice' },
  'number-unknown': { field: 'number', reason: 'number-unknown' },
}
const all = Object.values(issues)

describe('issueText', () => {
  it('has a text of its own for every reason in both languages', () => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const texts = all.map((issue) => issueText(issue, locale))
      expect(new Set(texts).size).toBe(all.length)
    }
  })

  it.each(all)('says in whole sentences what is wrong and how to put it right: $reason', (issue) => {
    expect(issueText(issue, 'en')).toMatch(/^[A-Z0-9].*[.?] ?.*[.?]$/)
    expect(issueText(issue, 'zh-CN')).toMatch(/[。？]$/)
  })

  it.each(all)('uses the punctuation of its language, and no code: $reason', (issue) => {
    const quoted = /[“「].*?[”」]|农历八月十五|男|女/g
    expect(issueText(issue, 'en').replace(quoted, '')).not.toMatch(/[\p{Script=Han}，。；：、]/u)
    expect(issueText(issue, 'zh-CN')).not.toMatch(/\p{Script=Han} ?[,;:!]/u)
    expect(issueText(issue, 'zh-CN')).not.toContain(issue.reason)
  })

  it('counts the digits of a phone number', () => {
    expect(issueText(issues['phone-length'], 'zh-CN')).toMatch(/^手机号应为 11 位，现在是 10 位。/)
    expect(issueText(issues['phone-length'], 'zh-CN')).toContain('“国家/地区”')
    expect(issueText(issues['phone-length'], 'en')).toMatch(
      /^A mobile number has 11 digits, this one has 10\./,
    )
  })

  it('does not speak of Chinese mobiles where the register is at home elsewhere', () => {
    const local: Issue = { field: 'phone', reason: 'phone-length', digits: 7, country: 'US' }
    expect(issueText(local, 'en')).toMatch(/^7 digits .*area code/)
    expect(issueText(local, 'en')).not.toContain('11')
    expect(issueText(local, 'zh-CN')).toContain('7 位')
    expect(issueText({ ...local, digits: 1 }, 'en')).toMatch(/^1 digit makes /)
    expect(issueText({ ...local, digits: 14 }, 'zh-CN')).toMatch(/^14 位数字不是/)
  })

  it('proposes the domain that was perhaps meant', () => {
    const issue: Issue = { field: 'email', reason: 'email-domain', proposal: 'a@foxmail.com' }
    expect(issueText(issue, 'en')).toContain('Is it a@foxmail.com?')
    expect(issueText(issue, 'zh-CN')).toContain('是不是 a@foxmail.com？')
  })

  it('names a short list of choices and counts the rest of a long one', () => {
    expect(issueText(issues['choice-unknown'], 'zh-CN')).toBe('不在选项里。可选：男、女。')
    const long: Issue = { field: 'x', reason: 'choice-unknown', allowed: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }
    expect(issueText(long, 'en')).toContain('a, b, c, d, e or one of 2 more')
    expect(issueText(long, 'zh-CN')).toContain('a、b、c、d、e，另有 2 项')
  })

  it('names the last choice rather than counting one', () => {
    const of = (count: number) => Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index))
    const text = (count: number) =>
      issueText({ field: 'x', reason: 'choice-unknown', allowed: of(count) }, 'en')
    expect(text(6)).toBe('This is not one of the choices. Choose a, b, c, d, e, f.')
    expect(text(7)).toContain('a, b, c, d, e or one of 2 more')
    expect(text(1)).toBe('This is not one of the choices. Choose a.')
  })

  it('says of every count and number what it is, in both languages, with no gap', () => {
    const anyNumber = fc.constantFrom(1, 2, 7, 13, 50_000)
    const anyIssue = fc.tuple(fc.constantFrom(...all), anyNumber).map(([issue, number]): Issue => {
      if (issue.reason === 'phone-length') return { ...issue, digits: number, country: 'US' }
      if (issue.reason === 'phone-several' || issue.reason === 'email-several')
        return { ...issue, count: number + 1 }
      return issue.reason === 'too-long' ? { ...issue, limit: number } : issue
    })
    fc.assert(
      fc.property(anyIssue, fc.constantFrom('en', 'zh-CN'), (issue, locale) => {
        const text = issueText(issue, locale)
        expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{| {2}/)
        expect(text).not.toMatch(/\b1 (?:digits|addresses|numbers)\b/)
      }),
    )
  })

  it('counts what stands together in one cell', () => {
    expect(issueText(issues['email-several'], 'en')).toMatch(/^2 addresses stand in one cell\./)
    expect(issueText(issues['email-several'], 'zh-CN')).toContain('2 个邮箱')
    expect(issueText(issues['too-long'], 'en')).toContain('50,000')
    expect(issueText(issues['too-long'], 'zh-CN')).toContain('50,000')
  })

  it('names the sign of a code that is wrong, where it stands and what it would have to be', () => {
    expect(issueText(issues['credit-check'], 'zh-CN')).toMatch(/^第 12 位是 B，按校验规则应为 8。/)
    expect(issueText(issues['credit-check'], 'en')).toMatch(/^Character 12 is B, .* have to be 8\./)
    expect(issueText(issues['credit-letter'], 'zh-CN')).toMatch(/^第 9 位是 O。.*没有 I、O、S、V、Z/)
    expect(issueText(issues['identity-check'], 'zh-CN')).toMatch(/^最后一位是 1，按前面的数字应为 X。/)
    expect(issueText(issues['identity-check'], 'en')).toMatch(/^The last character is 1, .* ask for X\./)
  })

  it('names which of several choices is unknown', () => {
    expect(issueText(issues['choices-unknown'], 'en')).toMatch(/^Not among the choices: F\. Choose from/)
    expect(issueText(issues['choices-unknown'], 'zh-CN')).toBe('不在选项里：F。可选：男、女，用逗号分开。')
  })

  it.each(['country', 'province', 'city', 'district'] as const)('has words for an unknown %s', (level) => {
    const issue: Issue = { field: level, reason: 'place-unknown', level }
    const others = (['country', 'province', 'city', 'district'] as const).filter((each) => each !== level)
    for (const locale of ['en', 'zh-CN'] as const)
      for (const other of others)
        expect(issueText(issue, locale)).not.toBe(issueText({ ...issue, level: other }, locale))
  })

  it('says where a place belongs where that is known', () => {
    expect(issueText(issues['place-outside'], 'en')).toMatch(
      /^Hubei has no such place; it belongs to Hunan\./,
    )
    const open: Issue = { field: 'city', reason: 'place-outside', within: '湖北省' }
    expect(issueText(open, 'zh-CN')).toBe('湖北省没有这个地方。请改其中一处。')
  })

  it('leaves what people wrote as text', () => {
    const issue: Issue = { field: 'x', reason: 'choice-unknown', allowed: ['<b>$&</b>', '=A1'] }
    expect(issueText(issue, 'en')).toContain('<b>$&</b>, =A1')
  })
})
