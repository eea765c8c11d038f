import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as services from '../../../local/services'

describe('the example of the services’ page', () => {
  it('runs and prints what it says', () => {
    const page = readFileSync(join(__dirname, '../../../local/services/README.md'), 'utf8')
    const example = /```js\n([\s\S]*?)```/.exec(page)![1]!.replace(/^import .*\n/, '')
    const printed: unknown[][] = []
    const run = new Function('createGoogle', 'console', `${example}\nreturn google`)
    const google = run(services.createGoogle, {
      log: (...values: unknown[]) => printed.push(values),
    }) as services.Google
    expect(printed).toEqual([[['Li']], [expect.any(Number), expect.any(Number)]])
    expect(google.files.all()[0]!.grids[0]!.notes.get(1, 1)).toBe('was Wang')
  })

  it('names only what there is', () => {
    const page = readFileSync(join(__dirname, '../../../local/services/README.md'), 'utf8')
    const google = services.createGoogle()
    const named = [...page.matchAll(/`google\.(\w+)/g)].map((match) => match[1]!)
    expect(named.length).toBeGreaterThan(9)
    expect(named.filter((name) => !(name in google))).toEqual([])
  })
})
