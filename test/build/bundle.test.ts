import { readdirSync, readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { parse } from 'acorn'
import { productFiles } from '../support/product'

const code = productFiles()['Code.js'] ?? ''
const page = productFiles()['sidebar.html'] ?? ''
const entryPoints = [...readFileSync('src/main.ts', 'utf8').matchAll(/^export function (\w+)/gm)].map(
  ([, name]) => name ?? '',
)

/** Loads a script into a context with nothing but ECMAScript and answers that context. */
function loadBare(text: string): Record<string, unknown> {
  const context: Record<string, unknown> = createContext({})
  runInContext(text, context)
  return context
}

describe('Code.js', () => {
  it('is ECMAScript 2019, which is what Google reads', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow()
  })

  it('has no globals but the functions of main.ts and one namespace', () => {
    expect(Object.keys(loadBare(code)).sort()).toEqual([...entryPoints, 'Register'].sort())
    expect(entryPoints).toEqual(
      expect.arrayContaining(['onOpen', 'rpc', 'onRegisterEdit', 'runHourly', 'runSweep']),
    )
  })

  it('has no function named onEdit, which Google would also run as a simple trigger', () => {
    expect(entryPoints).not.toContain('onEdit')
  })

  it('loads where no service is present', () => {
    expect(() => loadBare(code)).not.toThrow()
  })

  it('runs no heavy module at load: their bodies wait for their first use', () => {
    const heavy = /var init_\w+=__esm\(\{"[^"]*libphonenumber-js[^"]*"\(\)\{/g
    expect([...code.matchAll(heavy)].length).toBeGreaterThan(2)
    const probed = code.replace(heavy, (start) => `${start}globalThis.loadedHeavy = true;`)
    expect('loadedHeavy' in loadBare(probed)).toBe(false)
  })

  it('asks for the scopes it needs and no other', () => {
    const manifest = JSON.parse(productFiles()['appsscript.json'] ?? '')
    expect(
      manifest.oauthScopes
        .map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''))
        .sort(),
    ).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets',
      'userinfo.email',
    ])
  })

  it('declares a shortcut only for functions that exist', () => {
    const { macros } = JSON.parse(productFiles()['appsscript.json'] ?? '').sheets
    for (const { functionName, defaultShortcut } of macros) {
      expect(entryPoints).toContain(functionName)
      expect(defaultShortcut).toMatch(/^Ctrl\+Alt\+Shift\+\d$/)
    }
  })
})

describe('sidebar.html', () => {
  it('asks no other host for anything', () => {
    const outside = [...page.matchAll(/\b(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}/gi)].map(
      ([address]) => address,
    )
    expect(outside.filter((address) => !address.includes('www.w3.org'))).toEqual([])
    expect(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i.test(page)).toBe(false)
    expect(/@import|\burl\((?!['"]?data:)/.test(page)).toBe(false)
  })

  it('holds nothing that HtmlService or the HTML parser would cut', () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''
    expect(script.length).toBeGreaterThan(1000)
    expect(script.includes('<!--') || script.includes('</script')).toBe(false)
    expect(script.includes('`')).toBe(false)
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow()
  })

  it('never puts text in as HTML', () => {
    const sources = readdirSync('sidebar', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    )
    expect(sources.length).toBeGreaterThan(20)
    const offending = sources.filter((path) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write/i.test(readFileSync(`sidebar/${path}`, 'utf8')),
    )
    expect(offending).toEqual([])
  })
})
