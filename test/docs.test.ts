import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'local/services/README.md',
]
const links = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^https?:/.test(target))

describe('the documents', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const missing = links(page).filter((target) => !existsSync(join(dirname(page), target)))
    expect(missing).toEqual([])
  })

  it('number the decisions without a gap', () => {
    const numbers = readdirSync('docs/decisions').map((name) => Number(name.slice(0, 4)))
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
  })

  it('name every command of the README in package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const page of ['README.md', 'README.zh-CN.md']) {
      const commands = [...readFileSync(page, 'utf8').matchAll(/`npm (?:run )?(\w+)`/g)].map(
        ([, name]) => name ?? '',
      )
      expect(commands.length).toBeGreaterThan(3)
      for (const command of commands) expect(Object.keys(scripts)).toContain(command)
    }
  })
})
