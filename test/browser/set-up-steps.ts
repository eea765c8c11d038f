import type { Browser, Page } from 'playwright-core'
import { type ScriptRun, scriptRun } from '../features/setup/script-run'
import { type Between, sidebarOn } from './sidebar-world'

const LONG = [
  'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
  '一个特别长又没有任何空格的栏目名称也要能换行显示出来',
]
const MORE = Array.from({ length: 26 }, (_, index) => `Extra ${index + 1}`)
/** A list as firms keep it, with long headers and a name that is no markup. */
export const LIST = [
  ['姓名', '手机', '电子邮件', '公司', ...LONG, ...MORE],
  ['张三', '13977413962', 'zhang@alpur.cn', '甲', 'a'.repeat(90), ''],
  ['李四', '1771418572', 'li@', '', '', ''],
  ['', '', '', '', '', ''],
  ['<img src=x onerror=document.title="hacked">', '139774139', 'wang@qq.com', '乙', '', ''],
]

/** A list of three customers in 32 columns, and a tab that is no list. */
export const aList = (): ScriptRun =>
  scriptRun([
    { name: '客户名单', rows: LIST },
    { name: '备忘', rows: [['买茶'], ['还书']] },
  ])

/** Set-up in the sidebar. */
export const setUpOn = (browser: Browser, run: ScriptRun, options: Parameters<typeof sidebarOn>[2] = {}) =>
  sidebarOn(browser, run, { start: 'set-up', ...options })

/** The button that goes on. */
export const forward = (page: Page) => page.locator('.setup-foot .primary')
/** The button that goes back. */
export const back = (page: Page) => page.locator('.setup-foot .button').first()
/** The ways to choose from. */
export const cards = (page: Page) => page.locator('.choice-card')
/** The title of a step. */
export const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Goes on to a step of the way from a sheet. */
export async function goTo(page: Page, step: 'goal' | 'match' | 'preview'): Promise<void> {
  await cards(page).first().click()
  if (step === 'goal') return
  await forward(page).click()
  await page.locator('.match-table').waitFor()
  if (step === 'match') return
  await forward(page).click()
  await page.locator('.setup-sum').waitFor()
}

/** Lets a call of the sidebar wait until it is told to go on. */
export function heldBack(held: string): { between: Between; goOn: () => void } {
  let goOn = () => {}
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const between: Between = async (method, ask) => {
    if (method === held) await waiting
    return ask()
  }
  return { between, goOn: () => goOn() }
}

/** Fails every call of one kind. */
export const failing =
  (failed: string, code: 'busy' | 'unexpected' = 'busy'): Between =>
  (method, ask) =>
    method === failed ? { ok: false, error: { code, message: '', reference: 'K3F9' } } : ask()
