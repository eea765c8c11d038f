import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import type { RpcReply } from '../../src/app/contract'
import { OWNER, type ScriptRun } from '../features/setup/script-run'
import { type Door, openSidebar, type SidebarOptions } from '../support/sidebar-page'

/** A sidebar on a register, and what it asked. */
export interface SidebarWorld {
  readonly page: Page
  readonly asked: string[]
  /** How often a call was made. */
  readonly count: (method: string) => number
}

/** What stands between the sidebar and the server: may change, delay or lose an answer. */
export type Between = (method: string, ask: () => RpcReply) => RpcReply | Promise<RpcReply>

const opened: SidebarWorld[] = []

/** A test that is through has closed its page: what still stands open tells what a failed test saw. */
afterEach(async () => {
  for (const { page, asked } of opened.splice(0)) {
    if (page.isClosed()) continue
    console.error('Left open, asked:', asked.join(' '), '\n', await page.locator('body').ariaSnapshot())
    await page.close()
  }
})

/** Opens the built sidebar on the product's own script. Time passes between calls, as it does for people. */
export async function sidebarOn(
  browser: Browser,
  run: Pick<ScriptRun, 'google' | 'ask'>,
  { between = (_, ask) => ask(), ...options }: SidebarOptions & { between?: Between } = {},
): Promise<SidebarWorld> {
  const asked: string[] = []
  run.google.person(OWNER).locale = options.locale?.startsWith('en') ? 'en_US' : 'zh_CN'
  const door: Door = (method, params) => {
    asked.push(method)
    run.google.clock.advance('5 seconds')
    return between(method, () => run.ask(method, params))
  }
  const page = await openSidebar(browser, door, options)
  const world = { page, asked, count: (method: string) => asked.filter((each) => each === method).length }
  opened.push(world)
  return world
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page as it stands, by rule and element. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}

/** How far the page reaches beyond its right edge, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const boxes = [
      ...document.querySelectorAll<HTMLElement>('.place:not([hidden]), .frame-head, .status-line'),
    ]
    return Math.max(
      document.documentElement.scrollWidth - width,
      ...boxes.map((box) => box.scrollWidth - box.clientWidth),
    )
  })

/** The place in sight. */
export const inSight = (page: Page) => page.locator('.tab-panel:not([hidden]) .place:not([hidden])')
