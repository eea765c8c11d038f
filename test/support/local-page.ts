import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { PageServer } from '../../local/page/server/page-server'
import { samplePeople } from '../../local/sample/people'
import type { Google } from '../../local/services'

const dist = resolve(__dirname, '../../dist/local')

function built(name: string): string {
  const path = join(dist, name)
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first`)
  return path
}

/** A served page; `url` ends with a slash. */
export interface Served {
  readonly url: string
  stop(): Promise<void>
}

/** Serves the built page over a Google of the test's own, in this process. */
export async function servePage(google: Google): Promise<Served & { readonly server: PageServer }> {
  built('page/client.js')
  const assets = join(dist, 'page')
  const server = new PageServer({ google, people: samplePeople, save: () => {}, assets, port: 0 })
  const url = await server.listen()
  return { url, server, stop: () => server.close() }
}

/** How `startLocal` differs from `npm start`. */
export interface LocalOptions {
  /** An existing data folder, which is kept; a temporary one without. */
  readonly dataFolder?: string
  /** A free one unless told. */
  readonly port?: number
}

/** Starts what `npm start` starts, as a program of its own, on a free port; stopped as with Ctrl+C. */
export async function startLocal({
  dataFolder,
  port = 0,
}: LocalOptions = {}): Promise<Served & { readonly dataFolder: string }> {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'customer-register-'))
  const env = { ...process.env, PORT: String(port), REGISTER_DATA: folder }
  const program = spawn(process.execPath, [built('start.mjs')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((done) => program.once('exit', () => done()))
  const url = await new Promise<string>((found, failed) => {
    let said = ''
    const listen = (part: Buffer) => {
      said += part.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)
      if (address) found(address[0])
    }
    program.stdout.on('data', listen)
    program.stderr.on('data', listen)
    program.once('exit', (code) => failed(new Error(`The local page ended with ${code}: ${said}`)))
  })
  const stop = async () => {
    program.kill('SIGINT')
    await ended
    if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true })
  }
  return { url, dataFolder: folder, stop }
}

/** A browser tab on the page, once the grid is drawn. Without `as` the owner is signed in. */
export async function openPage(
  browser: Browser,
  url: string,
  place: { as?: string; file?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const query = new URLSearchParams(Object.entries(place).filter(([, value]) => value !== undefined))
  await page.goto(`${url}?${query}`)
  await gridIsDrawn(page)
  return page
}

/** Waits until the cells are on the screen and have the keyboard. */
async function gridIsDrawn(page: Page): Promise<void> {
  await page.locator('main.grid canvas').first().waitFor({ timeout: 30_000 })
  await page.locator('.file-name').waitFor()
  const ready = page.waitForFunction(
    () => document.getElementById('active-cell')?.textContent && document.activeElement?.closest('main.grid'),
    null,
    { timeout: 20_000 },
  )
  await ready.catch(async (error: Error) => {
    const state = await page.evaluate(() => [
      document.getElementById('active-cell')?.textContent,
      document.activeElement?.outerHTML.slice(0, 200),
    ])
    throw new Error(`The grid does not have the keyboard: ${state.join(' | ')}`, { cause: error })
  })
}
