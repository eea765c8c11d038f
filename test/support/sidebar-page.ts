import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { RpcReply } from '../../src/app/contract'
import { productFiles } from './product'

/** Where the sidebar opens, and how. */
export interface SidebarOptions extends BrowserContextOptions {
  readonly start?: string
  readonly kind?: 'sidebar' | 'dialog'
}

/** What answers the sidebar: the server's door, which may wait, or throw what Google's page would report. */
export type Door = (method: string, params: unknown) => RpcReply | Promise<RpcReply>

/** Google's page around the sidebar: passes calls on to the door and answers on another turn, as Google does. */
const bridge = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handle) => runner(handle, failure),
    withFailureHandler: (handle) => runner(success, handle),
    rpc: (method, params) => { window.ask(method, params).then(success, failure) },
  })
  window.google = { script: {
    run: runner(() => {}, () => {}),
    host: { close: () => {}, editor: { focus: () => { window.gridFocused = true } } },
  } }
`

/** The built sidebar in a browser, 300 px wide, whose calls go through the door. Nothing else can be reached. */
export async function openSidebar(
  browser: Browser,
  door: Door,
  { start = 'today', kind = 'sidebar', ...context }: SidebarOptions = {},
): Promise<Page> {
  const served = productFiles()['sidebar.html']!.replace(
    '<body',
    () => `<body data-kind="${kind}" data-start="${start}"`,
  )
  const page = await browser.newPage({
    viewport: { width: 300, height: 720 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    ...context,
  })
  await page.route('**', (route) =>
    route.request().url() === 'http://127.0.0.1/sidebar'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: served })
      : route.abort(),
  )
  await page.exposeFunction('ask', async (method: string, params: string) =>
    JSON.stringify(await door(method, JSON.parse(params))),
  )
  await page.addInitScript(bridge)
  await page.goto('http://127.0.0.1/sidebar')
  return page
}
