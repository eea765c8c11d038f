import type { FrameLocator, Page } from 'playwright-core'
import { choose, theBrowser } from '../local/page/page-harness'
import { openPage, type Served, servePage } from '../support/local-page'
import { RunningRegister } from '../support/running-register'

/** The product's menu on the page, in the language of these tests. */
const MENU = '客户档案 · Customers'

/** A register on the served page, with the grid in front of its owner. */
export interface RegisterPage extends Served {
  readonly run: RunningRegister
  readonly page: Page
  readonly sidebar: FrameLocator
  /** Does something to the register while the page looks on. */
  readonly meanwhile: (act: () => void) => void
  /** Chooses a line of the product's menu. */
  readonly menu: (...words: string[]) => Promise<void>
}

/** Serves a register made of a sheet, header first, and opens its page. Stop it when done. */
export async function registerPage(
  rows: ConstructorParameters<typeof RunningRegister>[0],
): Promise<RegisterPage> {
  const run = new RunningRegister(rows, { accounts: 'workspace' })
  const served = await servePage(run.google)
  const page = await openPage(await theBrowser(), served.url, {
    as: run.keeper.email,
    file: run.spreadsheetId,
  })
  return {
    ...served,
    run,
    page,
    sidebar: page.frameLocator('.sidebar iframe'),
    meanwhile: (act) => served.server.meanwhile(act),
    menu: (...words) => choose(page, MENU, ...words),
    async stop() {
      await page.context().close()
      await served.stop()
    },
  }
}
