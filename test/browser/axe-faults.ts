import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

async function faultsIn(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe)
  const results = await place.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } }
    return axe.run({ exclude: ['main.grid', 'iframe'] })
  })
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

/** What axe objects to on the page and in the add-on's panels, Univer's own part excepted. */
export async function axeFaults(page: Page): Promise<string[]> {
  const panels = await Promise.all(
    (await page.locator('.sidebar iframe, .panel-dialog iframe').all()).map(async (panel) =>
      (await panel.elementHandle())?.contentFrame(),
    ),
  )
  const found: string[] = []
  for (const place of [page, ...panels]) if (place) found.push(...(await faultsIn(place)))
  return found
}
