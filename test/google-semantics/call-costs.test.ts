import { semanticsWorld } from './semantics-world'

const code = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers')
function nothing() {}
function read(a1) { sheet().getRange(a1).getValues() }
function writeMany(n) { for (let i = 0; i < n; i++) sheet().getRange(1 + i, 4).setValue(i) }
function writeBlock(n) { sheet().getRange(1, 4, n, 1).setValues(Array.from({ length: n }, (_, i) => [i])) }
function alternate(n) { for (let i = 0; i < n; i++) { sheet().getRange(1 + i, 4).setValue(i); sheet().getRange(1 + i, 4).getValue() } }
function properties() { const p = PropertiesService.getScriptProperties(); p.getProperty('a'); p.setProperty('a', '1') }
function cache() { const c = CacheService.getScriptCache(); c.get('a'); c.put('a', '1') }
function lock() { LockService.getScriptLock().tryLock(0) }
function mail() { MailApp.sendEmail('a@example.com', 's', 'b') }
function trigger() { ScriptApp.newTrigger('nothing').timeBased().everyHours(1).create() }
function names(n) { for (let i = 0; i < n; i++) sheet().getSheetName() }
function ids(n) { const s = sheet(); for (let i = 0; i < n; i++) s.getSheetId() }
`

const cost = (name: string, ...args: unknown[]) => {
  const { run, google } = semanticsWorld(code)
  run(name, args)
  return google.meter
}

// What the cost table stands on (B: tanaikech 2018-10-12, 2022-04-25, 2022-08-31, 2023-08-13; jpoehnelt 2026-01).
describe('the modelled cost of calls', () => {
  it('is 700 ms for starting an execution', () => {
    expect(cost('nothing')).toMatchObject({ calls: 0, modelMs: 700 })
  })

  it('of a read grows with its cells, slowly', () => {
    const [one, many] = [cost('read', 'A1'), cost('read', 'A1:J1000')]
    expect(many.cellsRead - one.cellsRead).toBe(9_999)
    expect(many.modelMs - one.modelMs).toBeCloseTo(9_999 * 0.01, 0)
    expect(one.modelMs).toBeGreaterThan(700 + 300 + 100 - 1)
  })

  it('of many writes is paid at one flush', () => {
    const [hundred, block] = [cost('writeMany', 100), cost('writeBlock', 100)]
    expect(hundred.cellsWritten).toBe(100)
    expect(block.cellsWritten).toBe(100)
    expect(block.modelMs).toBeLessThan(hundred.modelMs)
    expect(hundred.modelMs).toBeLessThan(2_500)
  })

  it('of reading after each write is the dearest', () => {
    expect(cost('alternate', 100).modelMs).toBeGreaterThan(100 * 150)
  })

  it('of a property is 30 ms to read and 60 ms to write', () => {
    expect(cost('properties').modelMs).toBeCloseTo(700 + 30 + 60)
  })

  it.each([
    ['cache', 30 + 90],
    ['lock', 50],
    ['mail', 300],
    ['trigger', 500],
  ])('of a %s is %i ms', (name, ms) => {
    expect(cost(name).modelMs).toBeCloseTo(700 + ms)
  })

  it('of a sheet’s name is far dearer than of its id', () => {
    expect(cost('names', 10).modelMs - cost('ids', 10).modelMs).toBeGreaterThan(10 * 100)
  })
})
