import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

const SOURCE_FOLDERS = ['src', 'sidebar', 'files', 'local']
const sources = SOURCE_FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => `${folder}/${path}`),
)
const text = (path: string) => readFileSync(path, 'utf8')
const lines = (path: string) => text(path).split('\n').length
const features = readdirSync('src/features')

describe('the code', () => {
  it('is in short files: half under 80 lines, nine in ten under 300', () => {
    const lengths = sources.map(lines).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThan(80)
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(300)
  })

  it('names no file after a heap of things', () => {
    const heaps = /^(utils?|helpers?|common|misc|managers?|types)\.tsx?$/
    expect(sources.filter((path) => heaps.test(basename(path)))).toEqual([])
  })

  it('reads no day or hour from a Date in the machine’s own zone', () => {
    const getters = /\.(get|set)(Date|Day|Month|FullYear|Year|Hours|Minutes|TimezoneOffset)\(/
    const touched = sources.filter(
      (path) => path.startsWith('src/') && !path.endsWith('-library.ts') && getters.test(text(path)),
    )
    expect(touched).toEqual([])
  })

  it('names Google’s services in src/google and main.ts only', () => {
    const services =
      /\b(SpreadsheetApp|MailApp|GmailApp|DriveApp|PropertiesService|CacheService|LockService|ScriptApp|HtmlService|UrlFetchApp|Utilities|Session|Sheets)\.\w/
    const product = sources.filter((path) => path.startsWith('src/') && !path.startsWith('src/google/'))
    const code = (path: string) => text(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(product.filter((path) => services.test(code(path)))).toEqual([])
  })

  it('leaves no test out and no check silenced', () => {
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `test/${path}`)
    const silenced =
      /\b(it|test|describe)\.(only|todo)\b|\bx(it|describe)\(|@ts-(ignore|nocheck)|\bas any\b|: any[,;)\]>]|: any =/
    const own = 'test/architecture.test.ts'
    expect([...sources, ...tests].filter((path) => path !== own && silenced.test(text(path)))).toEqual([])
  })
})

describe('a feature', () => {
  it.each(features)('%s has an index that others import, and its texts in both languages', (feature) => {
    const index = `src/features/${feature}/index.ts`
    expect(existsSync(index)).toBe(true)
    expect(text(index)).toContain('satisfies Feature')
    const messages = `src/features/${feature}/messages.ts`
    if (existsSync(messages)) {
      expect(text(messages)).toMatch(/Translation<typeof en>/)
      expect(text(messages)).toMatch(/'zh-CN'/)
    }
  })

  it.each(features)('%s is assembled in features.ts', (feature) => {
    expect(text('src/app/features.ts')).toContain(`'../features/${feature}'`)
  })
})

describe('the manifest', () => {
  it('asks for a scope only where a port uses it', () => {
    const google = readdirSync('src/google')
      .filter((path) => path.endsWith('.ts'))
      .map((path) => text(`src/google/${path}`))
      .join('\n')
    const uses: Record<string, RegExp> = {
      spreadsheets: /Sheets/,
      'script.container.ui': /getUi\(\)/,
      'script.scriptapp': /ScriptApp\.newTrigger/,
      'script.send_mail': /MailApp\./,
      'userinfo.email': /getActiveUser\(\)/,
    }
    const { oauthScopes } = JSON.parse(text('appsscript.json')) as { oauthScopes: string[] }
    const asked = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))
    expect(asked.sort()).toEqual(Object.keys(uses).sort())
    for (const scope of asked) expect(google).toMatch(uses[scope]!)
  })
})
