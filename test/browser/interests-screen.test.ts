import type { Browser } from 'playwright-core'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const WORDS = {
  'zh-CN': {
    ...{ more: /^更多/, hub: /^利益冲突检索/, opposing: '对方当事人', lookUp: '检索', own: '检索利益冲突' },
    ...{ typed: '云栖茶业股份有限公司，白偌琳，周周', matter: /上年度审计/, client: '白若琳' },
    ...{
      conflict: '有冲突（1）',
      check: /^需要核对/,
      clear: '没有发现',
      recorded: /^已记录/,
      record: '记到案件里',
    },
    ...{ none: '无冲突', parties: '对方当事人' },
  },
  'en-GB': {
    ...{ more: /^More/, hub: /^Conflicts of interest/, opposing: 'Opposing parties', lookUp: 'Look up' },
    ...{
      own: 'Look up conflicts',
      typed: 'Yunqi Tea Limited, Bai Rolin, Zhou Zhou',
      matter: /Audit of last year/,
    },
    ...{ client: 'Bai Ruolin', conflict: 'Conflict (1)', check: /^To check/, clear: 'Nothing found' },
    ...{
      recorded: /^Recorded/,
      record: 'Record in the matter',
      none: 'No conflict',
      parties: 'Opposing parties',
    },
  },
} as const

function firm(locale: 'zh-CN' | 'en-GB'): ScriptRun {
  const run = scriptRun([{ name: 'x', rows: [['x']] }], { locale: locale === 'zh-CN' ? 'zh_CN' : 'en_US' })
  run.call('setup.start', {
    requestId: 'firm-register',
    source: { kind: 'template', template: 'firm', samples: true },
  })
  run.google.as(OWNER).open(run.spreadsheetId)
  run.google.clock.advance('1 minute')
  return run
}

describe('looking up conflicts of interest', () => {
  test.each(READERS)('types names and reads what was found: $locale $colorScheme', async (reader) => {
    const text = WORDS[reader.locale]
    const { page } = await sidebarOn(browser, firm(reader.locale), reader)
    const looks = new Looks(page)
    await page.getByRole('tab', { name: text.more }).click()
    await inSight(page).getByRole('button', { name: text.hub }).click()
    const field = inSight(page).getByLabel(text.opposing)
    await field.waitFor()
    await looks.at('empty')
    await inSight(page).getByRole('button', { name: text.lookUp, exact: true }).press('Enter')
    await inSight(page).getByRole('alert').waitFor()
    await looks.at('nothing typed')
    await field.fill(text.typed)
    await inSight(page).getByRole('button', { name: text.lookUp, exact: true }).press('Enter')
    await inSight(page).getByRole('heading', { name: text.conflict }).waitFor()
    await inSight(page).getByRole('heading', { name: text.check }).waitFor()
    await inSight(page).getByText(text.clear, { exact: true }).waitFor()
    await looks.at('found')
    expect(looks.found).toEqual([])
    await page.close()
  })

  test.each(['zh-CN', 'en-GB'] as const)(
    'goes from a matter on the card to its record there: %s (A17)',
    async (locale) => {
      const text = WORDS[locale]
      const run = firm(locale)
      const { page } = await sidebarOn(browser, run, { locale, start: 'customer' })
      const looks = new Looks(page)
      const customer = run.call('customers.index', {}).rows[1]![0]
      run.google.as(OWNER).select(`${locale === 'zh-CN' ? '客户' : 'Customers'}!B3`)
      await page.mouse.move(100, 300)
      await inSight(page).getByText(String(customer)).first().waitFor()
      await inSight(page).locator('summary', { hasText: text.matter }).first().click()
      await inSight(page).getByRole('button', { name: text.own }).press('Enter')
      await inSight(page).getByText(text.clear, { exact: true }).waitFor()
      await looks.at('of a matter')
      await inSight(page).getByLabel(text.parties).fill(text.client)
      await inSight(page)
        .getByRole('button', { name: /^(再检索一次|Look up again)$/ })
        .press('Enter')
      await inSight(page).getByRole('heading', { name: text.conflict }).waitFor()
      await inSight(page).getByRole('button', { name: text.record }).press('Enter')
      await inSight(page).getByRole('alert').waitFor()
      await looks.at('no result chosen')
      await inSight(page).getByLabel(text.none).check()
      await inSight(page).getByRole('button', { name: text.record }).press('Enter')
      await page.getByText(text.recorded).first().waitFor()
      await looks.at('recorded')
      expect(looks.found).toEqual([])
      run.google.clock.advance('1 minute')
      const [latest] = run.call('history.list', { latest: 1 }).operations
      expect(latest).toMatchObject({ action: 'edit', canUndo: true })
      await page.close()
    },
  )
})
