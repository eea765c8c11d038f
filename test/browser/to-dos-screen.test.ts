import type { Browser, Page } from 'playwright-core'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(240_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

type Template = 'key-account' | 'hotel' | 'firm'
type Locale = 'zh-CN' | 'en-GB'

/** Where set-up from a template shows its samples, with something due on each of the coming days. */
function register(template: Template, locale: Locale): ScriptRun {
  const run = scriptRun([{ name: 'Sheet1', rows: [] }], { locale: locale === 'zh-CN' ? 'zh_CN' : 'en_US' })
  run.call('setup.start', {
    requestId: 'set-up-request',
    source: { kind: 'template', template, samples: true, sheetId: 0 },
  })
  run.google.as(OWNER).open(run.spreadsheetId)
  run.google.clock.advance('2 minutes')
  const add = (mine: Record<string, string>, index: number) =>
    run.call('card.add', { requestId: `to-do-request-${index}`, table: 'to-dos', customer: '100001', mine })
  const what = locale === 'zh-CN' ? ['寄合同', '回访', '报价'] : ['Send the contract', 'Call back', 'Quote']
  for (const [index, day] of ['2026-11-18', '2026-11-21', '2026-11-23'].entries())
    add({ what: what[index]!, 'due-on': day }, index)
  run.google.clock.advance('1 minute')
  return run
}

const lines = (page: Page) => inSight(page).locator('.due-item')
const pictures = process.env.PICTURES

describe('Today', () => {
  it.each(
    READERS.flatMap((reader) =>
      (['key-account', 'hotel', 'firm'] as const).map((template) => ({ ...reader, template })),
    ),
  )(
    'with to-dos has no fault and fits: $template, $locale, $viewport.width px',
    async ({ template, ...reader }) => {
      const { page } = await sidebarOn(browser, register(template, reader.locale), reader)
      await lines(page).first().waitFor()
      const looks = new Looks(page)
      await looks.at('mine')
      if (pictures)
        await page.screenshot({
          path: `${pictures}/today-${template}-${reader.locale}-${reader.viewport.width}.png`,
        })
      await lines(page).first().locator('[aria-expanded]').click()
      await looks.at('put off')
      await inSight(page).locator('.scope-switch button').last().click()
      await inSight(page).locator('.plain-list li:not(.due-item)').first().waitFor()
      await looks.at('team')
      if (pictures) {
        await page.setViewportSize({ width: reader.viewport.width, height: 1400 })
        await page.screenshot({
          path: `${pictures}/team-${template}-${reader.locale}-${reader.viewport.width}.png`,
        })
      }
      expect(looks.found).toEqual([])
      await page.close()
    },
  )

  it('G4: ticks, puts off and takes back with the keys alone, the focused one or the first', async () => {
    const run = register('key-account', 'zh-CN')
    const { page } = await sidebarOn(browser, run)
    await lines(page).first().waitFor()
    const before = await lines(page).count()
    await page.keyboard.press('d')
    await page.locator('.toast').getByText('已完成：回访').waitFor()
    await inSight(page).getByText('回访', { exact: true }).waitFor({ state: 'detached' })
    await lines(page).filter({ hasText: '寄合同' }).getByRole('button', { name: '打开' }).focus()
    await page.keyboard.press('d')
    await page.locator('.toast').getByText('已完成：寄合同').waitFor()
    await inSight(page).getByText('寄合同').waitFor({ state: 'detached' })
    expect(await lines(page).count()).toBe(before - 2)
    await page.keyboard.press('u')
    await inSight(page).getByText('寄合同').waitFor()
    await page.close()
  })

  it('G4: puts off to a day of one’s own, which the tab and the list show, and undoing puts it back', async () => {
    const run = register('key-account', 'zh-CN')
    const { page } = await sidebarOn(browser, run)
    const line = lines(page).filter({ hasText: '寄合同' })
    await line.getByRole('button', { name: '改天' }).click()
    await line.getByRole('button', { name: '选日期' }).click()
    await line.getByLabel('新的日期').fill('2026-11-24')
    await line.getByRole('button', { name: '保存' }).click()
    await page.locator('.toast').getByText('寄合同：改到 11月24日 周二').waitFor()
    await line.getByText('还有 3 天').waitFor()
    await page.locator('.toast').getByRole('button', { name: '撤销' }).click()
    await line.getByText('超 3 天').waitFor()
    await page.close()
  })

  it('G4: says that somebody has settled it meanwhile, in the line itself, and shows how it stands', async () => {
    const run = register('key-account', 'zh-CN')
    let isFirst = true
    const { page } = await sidebarOn(browser, run, {
      between: (method, ask) => {
        if (method !== 'toDos.act' || !isFirst) return ask()
        isFirst = false
        return { ok: true, value: { state: 'settled' } }
      },
    })
    await lines(page).first().getByRole('button', { name: '完成' }).click()
    await lines(page).first().getByText('刚才已有人处理过了。').waitFor()
    await page.close()
  })

  it('copies a greeting for a birthday, and keeps a birthday that is ticked among the to-dos', async () => {
    const run = register('hotel', 'zh-CN')
    const { birthday = '' } = run.call('card.open', { id: '100001' }).card!.values
    const edit = { table: 'customers', id: '100001', base: { birthday }, mine: { birthday: '1990-11-21' } }
    run.call('card.edit', { requestId: 'birthday-request', ...edit })
    run.google.clock.advance('1 minute')
    const { page } = await sidebarOn(browser, run)
    const line = lines(page).filter({ hasText: '生日' })
    await line.getByRole('button', { name: '复制祝福' }).click()
    await line.getByText(/已复制|请按 Ctrl\+C/).waitFor()
    await line.getByRole('button', { name: '完成' }).click()
    await line.waitFor({ state: 'detached' })
    expect(run.google.as(OWNER).values('待办!A1:J9').flat()).toContain('生日 2026-11-21')
    await page.close()
  })

  it('says why the list cannot be read, and reads it when asked again', async () => {
    let isDown = true
    const { page } = await sidebarOn(browser, register('firm', 'zh-CN'), {
      between: (method, ask) => {
        if (method === 'toDos.list' && isDown) throw new Error('NetworkError: HTTP 0')
        return ask()
      },
    })
    await inSight(page).getByText('网络没有连上').waitFor()
    isDown = false
    await inSight(page).getByRole('button', { name: '再试一次' }).click()
    await lines(page).first().waitFor()
    await page.close()
  })

  it('H3: shows a manager what is open with each colleague and customer, and opens the customer', async () => {
    const { page } = await sidebarOn(browser, register('key-account', 'zh-CN'))
    await inSight(page).getByRole('button', { name: '团队' }).click()
    await inSight(page).getByRole('heading', { name: '没做完的事' }).waitFor()
    await inSight(page).getByText(OWNER, { exact: true }).first().waitFor()
    await inSight(page).locator('summary', { hasText: '按客户' }).click()
    await inSight(page).locator('.list-item', { hasText: '清禾仪器' }).click()
    await inSight(page).getByRole('heading', { name: '100001' }).waitFor()
    await page.close()
  })
})
