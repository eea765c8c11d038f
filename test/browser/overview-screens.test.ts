import type { Browser, Page } from 'playwright-core'
import { add, aKeyAccount, customersOf, daysAgo } from '../features/overview/a-key-account'
import type { ScriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const STAGE = { zh_CN: '谈判', en_US: 'Negotiation' }
const COMPLAINT = { zh_CN: '投诉', en_US: 'Complaint' }
const SCORE = { zh_CN: ['满意度', '满意度 CSAT'], en_US: ['Satisfaction', 'CSAT'] } as const

/** The samples, with one opportunity that is stuck, a late delivery, a debt, an overdue complaint and two scores. */
function register(locale: 'zh_CN' | 'en_US' = 'zh_CN'): ScriptRun {
  const run = aKeyAccount(locale)
  const second = customersOf(run)[1]!
  const stage = STAGE[locale]
  const deal = {
    name: '校准服务三年合同 Calibration for three years',
    stage,
    amount: 20_000,
    probability: 50,
  }
  add(run, 'opportunities', second, { ...deal, 'stage-since': daysAgo(60), 'close-on': daysAgo(2) })
  const sale = { date: daysAgo(200), amount: 60_000, 'due-on': daysAgo(95), 'delivery-on': daysAgo(9) }
  add(run, 'transactions', second, sale)
  add(run, 'service', second, { type: COMPLAINT[locale], what: '送货晚了 Late', deadline: daysAgo(4) })
  const [type, kind] = SCORE[locale]
  add(run, 'service', second, { at: '2026-09-10 09:00', type, 'score-kind': kind, score: 3 })
  add(run, 'service', second, { at: '2026-11-10 09:00', type, 'score-kind': kind, score: 5 })
  run.google.clock.advance('1 minute')
  return run
}

const LABELS = {
  zh: { more: '更多', title: '业绩一览', reports: ['商机', '销售额', '未收款', '客户增长', '客户反馈'] },
  en: {
    more: 'More',
    title: 'How business goes',
    reports: ['Opportunities', 'Sales', 'Outstanding', 'Customer growth', 'Customer feedback'],
  },
}

/** Opens a report, or the list of them. */
async function openReport(page: Page, report?: string, language: 'zh' | 'en' = 'zh') {
  await page.getByRole('tab', { name: LABELS[language].more }).click()
  await inSight(page).getByRole('button', { name: LABELS[language].title }).click()
  if (report) await inSight(page).getByRole('button', { name: report }).click()
}

describe('the pipeline (K1 K3)', () => {
  it('lists the stuck one first, moves it on with one click, and undo brings it back', async () => {
    const run = register()
    const { page, count } = await sidebarOn(browser, run)
    await openReport(page, '商机')
    await inSight(page).getByRole('heading', { name: '停滞 1' }).waitFor()
    const first = inSight(page).locator('.plain-list > li').first()
    expect(await first.textContent()).toContain('35 天没有进展')
    await inSight(page).getByText('按可能性折算 23.8 万').waitFor()
    await first.getByRole('button', { name: '移到赢单' }).click()
    await page.locator('.toast').getByText('已移到“赢单”。').waitFor()
    await inSight(page).getByText('没有停滞的商机。').waitFor()
    await page.locator('.toast').getByRole('button', { name: '撤销' }).click()
    await inSight(page).getByRole('heading', { name: '停滞 1' }).waitFor()
    expect(count('card.edit')).toBe(1)
    await page.close()
  })

  it('moves to any other stage by keys, and opens the customer', async () => {
    const { page } = await sidebarOn(browser, register())
    await openReport(page, '商机')
    const first = inSight(page).locator('.plain-list > li').first()
    await first.locator('summary').focus()
    await page.keyboard.press('Enter')
    await first.getByRole('button', { name: '移到初步接触' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.toast').getByText('已移到“初步接触”。').waitFor()
    await inSight(page).getByRole('button', { name: '兰亭软件' }).first().click()
    await inSight(page).getByRole('article').waitFor()
    await page.close()
  })
})

describe('the other reports', () => {
  it('tell growth over days of one’s own, in words beside the bars (N3)', async () => {
    const { page } = await sidebarOn(browser, register())
    await openReport(page, '客户增长')
    await inSight(page).getByText('活跃客户：之前 0 位，现在 2 位。').waitFor()
    await inSight(page).getByLabel('自选').check()
    await inSight(page).getByLabel('从').fill('2026年10月1日')
    await inSight(page).getByLabel('到', { exact: true }).fill('2026-09-01')
    await page.keyboard.press('Enter')
    await inSight(page).getByText('结束日期早于开始日期').waitFor()
    await inSight(page).getByLabel('到', { exact: true }).fill('2026-11-21')
    await page.keyboard.press('Enter')
    await inSight(page).getByText('2026-10-01 至 2026-11-21').waitFor()
    await inSight(page).getByText('活跃客户：之前 2 位，现在 2 位。').waitFor()
    await page.close()
  })

  it('say what is wrong with a day that is none, and ask nothing', async () => {
    const { page, count } = await sidebarOn(browser, register())
    await openReport(page, '销售额')
    await inSight(page).getByText('162,000.00').waitFor()
    await inSight(page).getByLabel('自选').check()
    await inSight(page).getByLabel('从').fill('2026-02-30')
    await page.keyboard.press('Enter')
    await inSight(page).getByText('日历上没有这一天').waitFor()
    expect(count('overview.sales')).toBe(1)
    await page.close()
  })

  it('sum sales in four ways without asking again, and open a customer (I6)', async () => {
    const { page, count } = await sidebarOn(browser, register())
    await openReport(page, '销售额')
    await inSight(page).getByText('CNY 162,000.00').waitFor()
    for (const [way, line] of [
      ['产品', '传感器'],
      ['负责人', 'owner@example.com'],
      ['客户', '清禾仪器'],
    ] as const) {
      await inSight(page).getByRole('radio', { name: way }).check()
      await inSight(page).locator('.bar-line').getByText(line).first().waitFor()
    }
    expect(count('overview.sales')).toBe(1)
    await inSight(page).getByRole('button', { name: '清禾仪器' }).click()
    await inSight(page).getByRole('article').waitFor()
    await page.close()
  })

  it('list debts by age and who is over the credit limit (I2 I3 I4 G7)', async () => {
    const { page } = await sidebarOn(browser, register())
    await openReport(page, '未收款')
    await inSight(page).getByText('未收款 7.8 万').waitFor()
    const [first] = await inSight(page).locator('.list-item').allTextContents()
    expect(first).toContain('逾期 6 万')
    expect(first).toContain('超信用额度 1.6 万')
    await inSight(page).getByText('晚 9 天').waitFor()
    await inSight(page).locator('.list-item').first().click()
    await inSight(page).getByRole('article', { name: '100002' }).waitFor()
    await page.close()
  })

  it('settle a complaint with one press, which can be taken back (J1)', async () => {
    const { page } = await sidebarOn(browser, register())
    await openReport(page, '客户反馈')
    await inSight(page).getByRole('heading', { name: '待处理的投诉 2' }).waitFor()
    await inSight(page).getByText('超期 4 天').waitFor()
    await inSight(page).getByRole('button', { name: '已解决：送货晚了' }).click()
    await page.locator('.toast').getByText('投诉已解决。').waitFor()
    await inSight(page).getByRole('heading', { name: '待处理的投诉 1' }).waitFor()
    await page.locator('.toast').getByRole('button', { name: '撤销' }).click()
    await inSight(page).getByRole('heading', { name: '待处理的投诉 2' }).waitFor()
    await page.close()
  })

  it('say why nothing was changed when a colleague was quicker', async () => {
    const run = register()
    const { page } = await sidebarOn(browser, run, {
      between: (method, ask) => {
        if (method === 'card.edit') {
          const row = run.google.as('owner@example.com').values('商机!A1:E9')
          const place = row.findIndex((cells) => cells.includes('谈判'))
          run.google.as('owner@example.com').type(`商机!E${place + 1}`, '需求确认')
        }
        return ask()
      },
    })
    await openReport(page, '商机')
    await inSight(page).getByRole('button', { name: '移到赢单' }).first().click()
    await inSight(page).getByText('同事刚改过这里').waitFor()
    await page.close()
  })

  it('offer to try again when the answer does not come', async () => {
    let isDown = true
    const { page } = await sidebarOn(browser, register(), {
      between: (method, ask) =>
        method === 'overview.sales' && isDown ? { ok: false, error: { code: 'quota', message: '' } } : ask(),
    })
    await openReport(page, '销售额')
    await inSight(page).getByText('请过一分钟再试').waitFor()
    isDown = false
    await inSight(page).getByRole('button', { name: '再试一次' }).click()
    await inSight(page).getByText('162,000.00').waitFor()
    await page.close()
  })
})

describe('the card of a key account', () => {
  const form = (page: Page) => inSight(page).locator('.quick-form')
  const card = async (run: ScriptRun, options: Parameters<typeof sidebarOn>[2] = {}) => {
    const world = await sidebarOn(browser, run, options)
    await world.page.locator('#search').fill('兰亭')
    await inSight(world.page).getByText('兰亭软件').first().click()
    await inSight(world.page).locator('.timeline').waitFor()
    return world
  }
  const picture = (page: Page, name: string) =>
    process.env.PICTURES
      ? page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true })
      : undefined

  it('warns while a transaction is typed that exceeds the credit limit, and saves it all the same (I4)', async () => {
    const { page, count } = await card(aKeyAccount())
    await inSight(page).getByRole('button', { name: '新增交易' }).click()
    await form(page).getByLabel('金额').fill('44,000')
    expect(await form(page).getByText('超出信用额度').count()).toBe(0)
    await form(page).getByLabel('金额').fill('4.5万')
    await form(page)
      .getByText('加上这一笔，未收款将是 51,000.00，超出信用额度 50,000.00 共 1,000.00。')
      .waitFor()
    await picture(page, 'credit')
    const looks = new Looks(page)
    await looks.at('the warning')
    expect(looks.found).toEqual([])
    await page.keyboard.press('Control+Enter')
    await page.locator('.toast').getByText('已保存交易').waitFor()
    await inSight(page).getByText('超信用额度').first().waitFor()
    expect(count('card.add')).toBe(1)
    await page.close()
  })

  it('shows the rating by rule beside the one set by hand, and asks for its reason (I4)', async () => {
    const run = aKeyAccount()
    const [, second] = customersOf(run)
    run.google.clock.advance('1 minute')
    const rated = { base: { 'rating-override': '' }, mine: { 'rating-override': 'A' } }
    run.call('customers.save', { requestId: 'rate-by-hand', id: second!, ...rated })
    run.google.clock.advance('1 minute')
    const { page } = await card(run)
    await inSight(page)
      .getByText('信用评级 A（人工） · 没有写理由 · 按付款情况是 B · 信用额度 5 万')
      .waitFor()
    await inSight(page).getByText('“人工评级”是“A”，这一栏就不能空').first().waitFor()
    await picture(page, 'rating')
    await page.close()
  })

  it('takes a score in three fields (J2)', async () => {
    const run = aKeyAccount()
    const { page } = await card(run)
    await inSight(page).getByRole('button', { name: '新增服务' }).click()
    await form(page).getByRole('radio', { name: '满意度', exact: true }).check()
    await form(page).getByRole('radio', { name: '满意度 CSAT' }).check()
    await form(page).getByLabel('评分', { exact: true }).fill('4')
    await picture(page, 'score')
    await page.keyboard.press('Control+Enter')
    await page.locator('.toast').getByText('已保存服务').waitFor()
    run.google.clock.advance('1 minute')
    const { scores } = run.call('overview.feedback', { from: '2026-11-01', to: '2026-11-30' })
    expect(scores.csat).toMatchObject([{ count: 1, value: 4 }])
    await page.close()
  })

  it('takes a complaint, who has to settle it until when, and opens it again (J1)', async () => {
    const run = aKeyAccount()
    const { page } = await card(run)
    await inSight(page).getByRole('button', { name: '新增服务' }).click()
    await form(page).getByRole('radio', { name: '投诉' }).check()
    await form(page).getByLabel('内容').fill('送货晚了')
    await form(page).getByRole('radio', { name: '紧急' }).check()
    await page.keyboard.press('Control+Enter')
    await page.locator('.toast').getByText('已保存服务').waitFor()
    const entry = inSight(page).locator('.timeline .entry', { hasText: '送货晚了' })
    await entry.locator('summary').click()
    await entry.getByRole('button', { name: '修改' }).click()
    await form(page).getByRole('textbox', { name: '处理期限' }).fill('2026-11-19')
    await form(page).getByLabel('负责人', { exact: true }).first().fill('lina@example.com')
    await page.keyboard.press('Control+Enter')
    await inSight(page).getByText('超 2 天').waitFor()
    await inSight(page).getByRole('button', { name: '已解决：送货晚了' }).click()
    await page.locator('.toast').waitFor()
    run.google.clock.advance('1 minute')
    await entry.getByRole('button', { name: '重新打开' }).click()
    await inSight(page).getByRole('button', { name: '已解决：送货晚了' }).waitFor()
    run.google.clock.advance('1 minute')
    const { complaints } = run.call('overview.feedback', { from: '2026-11-01', to: '2026-11-30' })
    expect(complaints.shown[0]).toMatchObject({
      ...{ what: '送货晚了', severity: '紧急', owner: 'lina@example.com' },
      ...{ deadline: '2026-11-19', daysOverdue: 2, isReopened: true },
    })
    await page.close()
  })
})

describe.each(READERS)('the reports for $locale, $colorScheme, $viewport.width pixels', (reader) => {
  it('fit, and have no fault that axe finds', async () => {
    const language = reader.locale === 'zh-CN' ? 'zh' : 'en'
    const run = register(language === 'zh' ? 'zh_CN' : 'en_US')
    const { page } = await sidebarOn(browser, run, reader)
    const looks = new Looks(page)
    await openReport(page, undefined, language)
    await looks.at('the list')
    for (const report of LABELS[language].reports) {
      await inSight(page).getByRole('button', { name: report }).click()
      await inSight(page).locator('[role=status], .section').first().waitFor()
      await looks.at(report)
      const folder = process.env.PICTURES
      if (folder)
        await page.screenshot({
          path: `${folder}/${report}-${reader.viewport.width}-${language}.png`,
          fullPage: true,
        })
      await page.keyboard.press('Escape')
      await inSight(page).locator('.hub-name').first().waitFor()
    }
    expect(looks.found).toEqual([])
    await page.close()
  })
})
