import type { CalendarDate } from '../../../src/base/calendar-date'
import { digestMail } from '../../../src/features/reminders/digest-mail'
import type { DigestItem } from '../../../src/features/reminders/digests'

const today = '2026-11-21' as CalendarDate
const item = (changes: Partial<DigestItem> = {}): DigestItem => ({
  kind: 'contract-end',
  table: 'customers',
  recordId: '100012',
  customer: '100012',
  what: '',
  who: '',
  on: '2026-11-24' as CalendarDate,
  daysLeft: 3,
  name: '张建国',
  company: '阿尔普尔户外',
  written: '2026-11-24',
  ...changes,
})
const mail = (items: DigestItem[], locale: 'en' | 'zh-CN' = 'zh-CN') =>
  digestMail({ to: 'li@example.com', items }, today, locale)

describe('digestMail', () => {
  it('says in Chinese what is due, for whom and when', () => {
    const { to, subject, text } = mail([
      item(),
      item({ kind: 'birthday', on: today, daysLeft: 0, customer: '100077', name: '陈英伟', company: '' }),
    ])
    expect(to).toBe('li@example.com')
    expect(subject).toBe('客户档案 · 2 件待办（11月21日 周六）')
    expect(text).toContain('合同到期\n· 100012 张建国 阿尔普尔户外 – 合同 11月24日 周二 到期（还有 3 天）')
    expect(text).toContain('生日\n· 100077 陈英伟 – 生日 11月21日 周六（今天）')
  })

  it('G4: tells to-dos, next contacts, complaints and deadlines under their own titles, in both languages', () => {
    const items = [
      item({ kind: 'birthday', on: today, daysLeft: 0, written: '1990-11-21' }),
      item({
        kind: 'to-do',
        table: 'to-dos',
        recordId: '110000001',
        what: '寄 <合同>',
        on: today,
        daysLeft: 0,
      }),
      item({
        kind: 'follow-up',
        table: 'follow-ups',
        recordId: '50000001',
        what: '',
        on: today,
        daysLeft: -1,
      }),
      item({
        kind: 'service',
        table: 'service',
        recordId: '60000001',
        what: '发错货',
        on: today,
        daysLeft: 0,
      }),
      item({
        kind: 'deadline',
        table: 'deadlines',
        recordId: '150000001',
        what: '申报',
        on: today,
        daysLeft: 5,
      }),
      item({ what: '年度框架' }),
    ]
    const { text, html } = mail(items)
    const titles = text.split('\n').filter((line) => /^(期限|投诉和请求|跟进|待办|合同到期|生日)$/.test(line))
    expect(titles).toEqual(['期限', '投诉和请求', '跟进', '待办', '合同到期', '生日'])
    expect(text).toContain('待办\n· 100012 张建国 阿尔普尔户外 – 寄 <合同>（今天）')
    expect(text).toContain('跟进\n· 100012 张建国 阿尔普尔户外 – 昨天')
    expect(text).toContain('“年度框架”合同 11月24日 周二 到期')
    expect(html).toContain('寄 &lt;合同&gt;')
    expect(mail(items, 'en').text).toContain('Follow-ups\n· 100012 张建国 阿尔普尔户外 – yesterday')
    expect(mail(items, 'en').text).toContain(
      'Contracts that end\n· 100012 张建国 阿尔普尔户外 – 年度框架, contract ends',
    )
  })

  it('tells a to-do that concerns no customer by itself', () => {
    const own = item({ kind: 'to-do', customer: '', name: '', company: '', what: '买打印纸', on: today })
    expect(mail([own]).text).toContain('待办\n· 买打印纸\n')
    expect(mail([own]).html).toContain('<b>买打印纸</b></li>')
  })

  it('says the same in English', () => {
    const { subject, text } = mail([item()], 'en')
    expect(subject).toBe('Customers · 1 thing to do (Sat 21 Nov)')
    expect(text).toContain('contract ends Tue 24 Nov (in 3 days)')
  })

  it('writes a lunar birthday beside the solar day', () => {
    const lunar = item({ kind: 'birthday', on: today, daysLeft: 0, written: '农历十月十三' })
    expect(mail([lunar]).text).toContain('生日 11月21日 周六，农历十月十三（今天）')
    expect(mail([lunar], 'en').text).toContain('13th day of the 10th lunar month')
  })

  it('shows a name that looks like HTML as that name', () => {
    const { html, text } = mail([item({ name: '<img src=x onerror=alert(1)>', company: 'A & "B"' })])
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; A &amp; &quot;B&quot;')
    expect(html).not.toContain('<img')
    expect(text).toContain('<img src=x onerror=alert(1)>')
  })

  it('stays far below the size Google takes, and says how many more there are', () => {
    const { html, text } = mail(
      Array.from({ length: 5000 }, (_, index) => item({ customer: String(100_000 + index) })),
    )
    expect(html.length).toBeLessThan(100_000)
    expect(text).toContain('还有 4,900 件')
  })

  it('names a customer without a name by number', () => {
    expect(mail([item({ name: '', company: '' })]).text).toContain('100012 （没有姓名）')
  })
})
