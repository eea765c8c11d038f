import type { FrameLocator, Page } from 'playwright-core'
import { choose, theBrowser } from '../local/page/page-harness'
import { openPage, type Served, servePage } from '../support/local-page'
import { RunningRegister } from '../support/running-register'

/** The product's menu on the page, in the language of these tests. */
const MENU = '客户档案 · Customers'

/** A register on the served page, with the grid in front of its owner. */
export interface RegisterPage {
  readonly run: RunningRegister
  readonly page: Page
  readonly sidebar: FrameLocator
  /** Does something to the register while the page looks on. */
  readonly meanwhile: (act: () => void) => void
  /** Chooses a line of the product's menu. */
  readonly menu: (...words: string[]) => Promise<void>
}

const opened: Served[] = []

/** Also after a test that failed: nothing is left running. */
afterAll(async () => {
  for (const each of opened.splice(0)) await each.stop()
})

/** Serves a register made of a sheet, header first, and opens its page, until the tests of the file are over. */
export async function registerPage(
  rows: ConstructorParameters<typeof RunningRegister>[0],
): Promise<RegisterPage> {
  const run = new RunningRegister(rows, { accounts: 'workspace' })
  const served = await servePage(run.google)
  opened.push(served)
  const page = await openPage(await theBrowser(), served.url, {
    as: run.keeper.email,
    file: run.spreadsheetId,
  })
  return {
    run,
    page,
    sidebar: page.frameLocator('.sidebar iframe'),
    meanwhile: (act) => served.server.meanwhile(act),
    menu: (...words) => choose(page, MENU, ...words),
  }
}
