import { editor, owner, semanticsWorld } from './semantics-world'

const code = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers')
const id = () => SpreadsheetApp.getActiveSpreadsheet().getId()
const viaApi = () => Sheets.Spreadsheets.Values.get(id(), 'Customers!B2').values[0][0]
function protect() { const p = sheet().getRange('B2').protect(); p.removeEditors(p.getEditors()) }
function whereRefused() {
  const seen = []
  const attempt = (name, act) => { try { act(); seen.push(name + ' passed') } catch (e) { seen.push(name + ': ' + e.message) } }
  attempt('call', () => sheet().getRange('B2').setValue('x'))
  attempt('flush', () => SpreadsheetApp.flush())
  return seen
}
function refusedAtRead() { sheet().getRange('B2').setValue('x'); return sheet().getRange('A1').getValue() }
function refusedAtEnd() { sheet().getRange('B2').setValue('x') }
function writeThenRead() { sheet().getRange('B2').setValue('new'); return sheet().getRange('B2').getValue() }
function writeThenDie() {
  sheet().getRange('B2').setValue('flushed'); SpreadsheetApp.flush()
  sheet().getRange('B3').setValue('buffered')
  PropertiesService.getScriptProperties().setProperty('reached', 'yes')
}
function failAfterWrite() { sheet().getRange('B2').setValue('kept'); throw new Error('late') }
function neverFinally() { try { sheet().getRange('B2').setValue('x'); PropertiesService.getScriptProperties().getProperty('a') } finally { PropertiesService.getScriptProperties().setProperty('finally', 'ran') } }
function property(key) { return PropertiesService.getScriptProperties().getProperty(key) }
function apiBesideBuffer() {
  sheet().getRange('B2').setValue('buffered')
  const seen = [viaApi()]
  Sheets.Spreadsheets.Values.update({ values: [['by API']] }, id(), 'Customers!B2', { valueInputOption: 'RAW' })
  seen.push(viaApi())
  SpreadsheetApp.flush()
  seen.push(viaApi())
  return seen
}
function propertyBesideBuffer() { sheet().getRange('B2').setValue('x'); property('a'); return null }
function inOrder() {
  sheet().getRange('B2').setValue('1'); sheet().getRange('B2:B3').setValues([['2'], ['2']]); sheet().getRange('B3').setValue('3')
  return sheet().getRange('B2:B3').getValues()
}
function wrongArgument() { sheet().getRange('B2').setValues([['a', 'b']]) }
`

const world = () => semanticsWorld(code)
const names = (made: ReturnType<typeof world>) => made.at(owner).values('Customers!B2:B3').flat()

describe('writes through SpreadsheetApp', () => {
  // D, SpreadsheetApp.flush: operations are bundled, and forced by a read that needs them
  it('are seen by the reads that follow', () => {
    expect(world().run('writeThenRead')).toBe('new')
  })

  // D: in the order in which they were called
  it('are applied in order', () => {
    expect(world().run('inOrder')).toEqual([[2], [3]])
  })

  // D: nobody sees them before the flush
  it('are not seen by others before they are flushed', () => {
    const made = world()
    const seen: unknown[] = []
    made.google.between((call) => {
      if (call.method === 'Properties.getProperty') seen.push(...made.at(editor).values('Customers!B2'))
    })
    made.run('propertyBesideBuffer')
    expect(seen).toEqual([['Wang']])
    expect(names(made)).toEqual(['x', 'Li'])
  })

  // K: a refusal surfaces at the flush, at the next read, or at the end
  it('are refused when they are flushed, not when they are called', () => {
    const made = world()
    made.run('protect')
    const [call, flush] = made.run('whereRefused', [], editor) as string[]
    expect(call).toBe('call passed')
    expect(flush).toContain('flush: You are trying to edit a protected cell or object.')
    expect(() => made.run('refusedAtRead', [], editor)).toThrow('protected cell or object')
    expect(() => made.run('refusedAtEnd', [], editor)).toThrow('protected cell or object')
  })

  // K: a wrong argument throws at the call
  it('throw at the call where the arguments are wrong', () => {
    expect(() => world().run('wrongArgument')).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    )
  })

  // D, K: an execution that dies abruptly loses what was not flushed; properties are written at once
  it('are lost when the execution dies before they are flushed', () => {
    const made = world()
    made.google.faults.dieAtCall(5)
    expect(() => made.run('writeThenDie')).toThrow()
    expect(made.google.executions.at(-1)?.status).toBe('died')
    expect(names(made)).toEqual(['flushed', 'Li'])
  })

  // K: an error of the script itself is no abrupt death
  it('are kept when the script throws', () => {
    const made = world()
    expect(() => made.run('failAfterWrite')).toThrow('late')
    expect(names(made)).toEqual(['kept', 'Li'])
  })

  // K: nothing of a dead execution reaches a service any more
  it('are not made good by a finally block', () => {
    const made = world()
    made.google.between((call) => {
      if (call.method === 'Properties.getProperty' && call.execution.function === 'neverFinally')
        expect(names(made)).toEqual(['Wang', 'Li'])
    })
    const calls = made.google.executions.length
    made.google.faults.dieAtCall(3)
    expect(() => made.run('neverFinally')).toThrow()
    expect(made.google.executions).toHaveLength(calls + 1)
    expect(made.run('property', ['finally'])).toBeNull()
  })

  // D (the text of flush speaks of Spreadsheet operations) and not settled, checklist A3: the API goes past the buffer
  it('are not flushed by the advanced service, and win when they are', () => {
    expect(world().run('apiBesideBuffer')).toEqual(['Wang', 'by API', 'buffered'])
  })
})
