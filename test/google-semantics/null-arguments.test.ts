import { editor, semanticsWorld } from './semantics-world'

const code = `
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }
function refusal(source) {
  const ui = SpreadsheetApp.getUi(), nothing = null, missing = {}.missing
  try { eval(source) } catch (error) { return error.name + ': ' + error.message }
  return 'no refusal'
}
`

describe('null for a text or a constant', () => {
  const { project, at } = semanticsWorld(code)
  const actor = at(editor)
  project.run('show', [], { as: editor })

  // B: logs of scripts that quote the messages for buttons, mode, a1Notation and value
  it.each([
    ["ui.prompt('Name', 'Please type it', missing)", 'buttons'],
    ["ui.alert('Sure?', nothing)", 'buttons'],
    ['ui.alert(nothing)', 'prompt'],
    ["HtmlService.createHtmlOutput('x').setXFrameOptionsMode(missing)", 'mode'],
    ['SpreadsheetApp.getActiveSheet().getRange(missing)', 'a1Notation'],
    ['SpreadsheetApp.getActive().getRange(nothing)', 'a1Notation'],
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, nothing)', 'value'],
    ["Utilities.computeHmacSha256Signature('text', nothing)", 'key'],
  ])('%s names the argument %s', (source, parameter) => {
    expect(actor.run('refusal', source)).toBe(`Exception: Argument cannot be null: ${parameter}`)
  })
})

describe('a rule', () => {
  const { run } = semanticsWorld(code.replace('const ui = SpreadsheetApp.getUi(), ', 'const '))

  // B: a public suite that ran at Google, case by case
  it.each([
    ['newDataValidation', 'DataValidationBuilder', 'BooleanCriteria'],
    ['newConditionalFormatRule', 'ConditionalFormatRuleBuilder', 'DataValidationCriteria'],
    ['newFilterCriteria', 'FilterCriteriaBuilder', 'DataValidationCriteria'],
  ])('made by %s does not take the conditions of another kind of rule', (maker, builder, criteria) => {
    const source = `SpreadsheetApp.${maker}().withCriteria(SpreadsheetApp.${criteria}.TEXT_CONTAINS, ['a'])`
    expect(run('refusal', [source])).toMatch(
      new RegExp(
        `^Exception: The parameters \\(.+\\) don't match the method signature for .*${builder}.withCriteria.$`,
      ),
    )
  })

  it('of colours says so where it has no range', () => {
    const source = 'SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()'
    expect(run('refusal', [source])).toBe('Exception: Ranges must have at least one range.')
  })
})
