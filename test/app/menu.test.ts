import { readFileSync } from 'node:fs'
import { type MenuEntry, menuEntries } from '../../src/app/menu'
import { referenceOf } from '../../src/app/reference'

const functions = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => ('run' in entry ? [entry.run] : functions(entry.entries)))
const main = readFileSync('src/main.ts', 'utf8')

describe('the menu', () => {
  it('has three items before set-up', () => {
    expect(menuEntries('zh-CN', false).map(({ text }) => text)).toEqual(['开始设置', '用示例试一试', '帮助'])
    expect(menuEntries('en', false)).toHaveLength(3)
  })

  it('has at most seven items afterwards', () => {
    expect(menuEntries('zh-CN', true).length).toBeLessThanOrEqual(7)
    expect(menuEntries('zh-CN', true)[0]?.text).toBe('打开侧边栏')
  })

  it.each([true, false])('calls only functions that Google can find (set up: %s)', (isSetUp) => {
    for (const name of functions(menuEntries('en', isSetUp)))
      expect(main).toContain(`export function ${name}(`)
  })

  it('is the same in both languages but for the words', () => {
    expect(functions(menuEntries('en', true))).toEqual(functions(menuEntries('zh-CN', true)))
  })
})

describe('referenceOf', () => {
  it('is four letters and digits that nobody mixes up, the same for the same id', () => {
    const reference = referenceOf('3f2504e0-4f89-11d3-9a0c-0305e82c3301')
    expect(reference).toMatch(/^[A-HJKMNP-Z2-9]{4}$/)
    expect(referenceOf('3f2504e0-4f89-11d3-9a0c-0305e82c3301')).toBe(reference)
  })

  it('tells ids apart', () => {
    const references = new Set(Array.from({ length: 200 }, (_, index) => referenceOf(`id-${index}`)))
    expect(references.size).toBeGreaterThan(150)
  })
})
