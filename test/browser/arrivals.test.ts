import type { Browser } from 'playwright-core'
import { accepted } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { Looks, READERS } from './looks'
import { faults, inSight, overflow, sidebarOn } from './sidebar-world'

jest.setTimeout(240_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const LONG = 'Maximiliane Wilhelmina von Hohenstaufen-Schwarzenberg'
const LISTS = {
  'zh-CN': [
    ['房号', '客人姓名', '到店日期', '预计时间', '手机号', '备注', '会员等级'],
    ['1510', '宋宇', '2026-11-21', '15:00', '139 0000 0031', '蜜月', '金'],
    ['', LONG, '2026-11-21', '18:30', '', '带两岁孩子，需要婴儿床和高椅', ''],
    ['合计', '', '', '', '', '', ''],
  ],
  'en-GB': [
    ['Room', 'Guest name', 'Arrival date', 'ETA', 'Mobile', 'Remarks', 'Level'],
    ['1510', 'Song Yu', '2026-11-21', '15:00', '139 0000 0031', 'Honeymoon', 'Gold'],
    ['', LONG, '2026-11-21', '18:30', '', 'Child of two, needs a cot and a high chair', ''],
    ['Total', '', '', '', '', '', ''],
  ],
} as const
type Language = keyof typeof LISTS

/** A hotel's register from the template with its samples, on the morning of 21 November 2026. */
function hotel(locale: Language): ScriptRun {
  const run = scriptRun([{ name: 'x', rows: [['x']] }], { locale: locale === 'zh-CN' ? 'zh_CN' : 'en_US' })
  run.call('setup.start', {
    requestId: 'from-hotel',
    source: { kind: 'template', template: 'hotel', samples: true },
  })
  run.google.clock.advance('1 minute')
  run.google.as(OWNER).open(run.spreadsheetId)
  return run
}
const pasted = (locale: Language) => LISTS[locale].map((line) => line.join('\t')).join('\n')
const WORDS = {
  'zh-CN': {
    import: '导入今日预抵',
    paste: '粘贴名单',
    next: '下一步',
    take: /^导入 2 位$/,
    match: /^查找档案：Max/,
    add: '新增为客户',
  },
  'en-GB': {
    import: 'Import arrivals',
    paste: 'Paste the list',
    next: 'Next',
    take: /^Import 2 guests$/,
    match: /^Find file: Max/,
    add: 'Add as a new customer',
  },
} as const

describe.each(READERS)('arrivals as seen by $locale, $colorScheme, $viewport.width px', (reader) => {
  it('J6: are imported, prepared and matched from Today, every state in order', async () => {
    const locale = reader.locale as Language
    const text = WORDS[locale]
    const run = hotel(locale)
    const { page } = await sidebarOn(browser, run, reader)
    const looks = new Looks(page)
    const button = (name: string | RegExp) => inSight(page).getByRole('button', { name }).first()
    await button(text.import).waitFor()
    await looks.at('board')
    await button(text.import).click()
    await inSight(page).getByLabel(text.paste).fill(pasted(locale))
    await looks.at('source')
    await button(text.next).click()
    await button(text.take).waitFor()
    await looks.at('preview')
    await button(text.take).press('Enter')
    await button(text.match).waitFor()
    await looks.at('imported')
    const [first] = run.call('arrivals.board', {})!.guests
    expect([first?.name, first?.allergies.state]).toEqual([expect.stringMatching(/Max|解兰|Xie/), 'unknown'])
    run.google.clock.advance('1 minute')
    await button(text.match).click()
    await button(text.add).waitFor()
    await looks.at('match')
    expect(looks.found).toEqual([])
    await page.close()
  })
})

describe('the board of arrivals', () => {
  it('J6: ticks a room as prepared with the keyboard, with who and when, and takes it back', async () => {
    const run = hotel('zh-CN')
    const { page } = await sidebarOn(browser, run)
    const box = inSight(page).getByRole('checkbox', { name: '准备完成：宋宇' })
    await box.waitFor()
    await box.press('Space')
    await inSight(page)
      .getByText(/^owner 11-21 \d\d:\d\d$/)
      .waitFor()
    expect(await faults(page)).toEqual([])
    run.google.clock.advance('1 minute')
    await page.getByRole('button', { name: '撤销' }).click()
    await inSight(page)
      .getByText(/^owner 11-21/)
      .waitFor({ state: 'detached' })
    expect(run.call('arrivals.board', {})!.guests.map(({ prepared }) => prepared)).toEqual([false, false])
    await page.close()
  })

  it('J6: finds the file of a guest and says what it says of allergies', async () => {
    const run = hotel('zh-CN')
    const { page } = await sidebarOn(browser, run)
    await inSight(page).getByRole('button', { name: '查找档案：解兰' }).click()
    await inSight(page).getByLabel('搜索客户').fill('sy')
    await inSight(page).getByRole('button', { name: /宋宇/ }).press('Enter')
    await page.getByText('已对应到 宋宇').waitFor()
    await inSight(page).getByText('过敏/禁忌：花生').nth(1).waitFor()
    expect(await overflow(page)).toBe(0)
    await page.close()
  })

  it('D5 J6: is one of the ready-made searches, and back leads to them', async () => {
    const run = hotel('zh-CN')
    const { page } = await sidebarOn(browser, run, { start: 'searches' })
    await inSight(page).getByText('今日预抵：过敏与准备清单').click()
    await inSight(page).getByRole('checkbox', { name: '准备完成：宋宇' }).waitFor()
    await inSight(page).getByText('过敏/禁忌：花生').first().waitFor()
    expect([await overflow(page), await faults(page)]).toEqual([0, []])
    await inSight(page).getByRole('button', { name: '返回' }).click()
    await inSight(page).getByText('今日预抵：过敏与准备清单').waitFor()
    await page.close()
  })

  it('reads a file of the hotel system that is written in GBK', async () => {
    const run = hotel('zh-CN')
    const { page } = await sidebarOn(browser, run)
    await inSight(page).getByRole('button', { name: '导入今日预抵' }).first().click()
    // "姓名,手机\r\n宋宇,13900000031\r\n" in GBK
    const bytes = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0x0d, 0x0a, 0xcb, 0xce, 0xd3, 0xee]
    const file = Buffer.concat([Buffer.from(bytes), Buffer.from(',13900000031\r\n')])
    await inSight(page)
      .getByLabel('选择文件')
      .setInputFiles({ name: 'arrivals.csv', mimeType: 'text/csv', buffer: file })
    await inSight(page)
      .getByText(/共 1 位：有档案 1 位，未查到 0 位/)
      .waitFor()
    await page.close()
  })

  it('says what is wrong with a file that is no list', async () => {
    const run = hotel('zh-CN')
    const { page } = await sidebarOn(browser, run)
    await inSight(page).getByRole('button', { name: '导入今日预抵' }).first().click()
    await inSight(page)
      .getByLabel('选择文件')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await inSight(page).getByRole('alert').getByText('这不是文本文件').waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})

it('shows no board in a register without arrivals', async () => {
  const run = scriptRun([{ name: '客户', rows: [['姓名'], ['张三']] }])
  run.call('setup.start', accepted(run))
  run.google.clock.advance('1 minute')
  const { page, count } = await sidebarOn(browser, run)
  await inSight(page).getByText('需要留意').waitFor()
  expect(count('arrivals.board')).toBe(0)
  await page.close()
})
