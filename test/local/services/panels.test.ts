import { boundProject } from './support'

const code = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('客户档案')
      .addItem('Open', 'show')
      .addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Ask', 'ask'))
      .addToUi()
  }
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Panel')) }
  function ask() {
    const ui = SpreadsheetApp.getUi()
    const answer = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL)
    return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText(), ui.alert('T', 'sure?', ui.ButtonSet.YES_NO) == ui.Button.NO, String(ui.alert('done'))]
  }
  function echo(...args) { return args }
  function kinds(value) { return [value instanceof Object, Array.isArray(value.list)] }
  function answerDate() { return { at: new Date() } }
  function answerGaps() { return { a: undefined, list: [undefined, NaN, 1] } }
  function secret_() { return 1 }
  function whoAmI() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()] }
  function onOpenSidebar() { return SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }
`

function desk() {
  const bound = boundProject(code, undefined, { 'side.html': '<b>hi</b>' })
  const owner = bound.google.as('owner@example.com')
  owner.open(bound.spreadsheetId)
  return { ...bound, owner }
}

function withSidebar() {
  const all = desk()
  all.owner.clickMenu('客户档案', 'Open')
  return all
}

describe('menus', () => {
  it('come from the script’s own onOpen', () => {
    const { owner } = desk()
    expect(owner.menus()).toMatchObject([
      {
        caption: '客户档案',
        entries: [
          { kind: 'item', caption: 'Open', functionName: 'show' },
          { kind: 'separator' },
          { kind: 'menu', caption: 'More', entries: [{ caption: 'Ask' }] },
        ],
      },
    ])
    expect(() => owner.clickMenu('客户档案', 'Nothing')).toThrow('There is no menu item 客户档案 › Nothing')
  })

  it('open a sidebar', () => {
    const { owner, google } = withSidebar()
    expect(owner.sidebar()).toMatchObject({ kind: 'sidebar', title: 'Panel', html: '<b>hi</b>' })
    expect(google.executions.at(-1)).toMatchObject({ kind: 'menu', function: 'show', status: 'completed' })
  })

  it('and dialogs are refused where nobody looks', () => {
    const { google, project } = boundProject(
      `function make() { ScriptApp.newTrigger('run').timeBased().everyHours(1).create() }
       function run() { SpreadsheetApp.getUi() }
       function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')) }`,
    )
    project.run('make')
    google.clock.advance('1 hour')
    expect(google.executions.at(-1)!.error).toContain('Cannot call SpreadsheetApp.getUi() from this context.')
    google.as('owner@example.com').open(project.boundTo!)
    expect(google.executions.at(-1)!.error).toContain('You do not have permission to call Ui.showSidebar.')
  })

  it('ask with dialogs, answered in order', () => {
    const { owner, google } = desk()
    owner.alertsAnswer({ button: 'OK', text: '李四' }, 'NO')
    expect(owner.clickMenu('客户档案', 'More', 'Ask')).toEqual([true, '李四', true, 'OK'])
    expect(google.person('owner@example.com').asked.map((dialog) => dialog.message)).toEqual([
      'Name?',
      'sure?',
      'done',
    ])
  })
})

describe('google.script.run', () => {
  it('copies values as Google does', () => {
    const { owner } = withSidebar()
    expect(owner.run('echo', 1, 'a', null, undefined, [1, undefined], { a: undefined, b: [true] })).toEqual([
      1,
      'a',
      null,
      null,
      [1, null],
      { b: [true] },
    ])
    expect(owner.run('kinds', { list: [] })).toEqual([true, true])
    expect(owner.run('answerGaps')).toEqual({ list: [null, null, 1] })
  })

  it.each([
    ['a Date', { at: new Date() }, 'Failed due to illegal value in property: at'],
    ['a function', [() => 1], 'Failed due to illegal value in property: 0'],
    ['a Map', new Map(), 'Failed due to illegal value in property: 0'],
  ])('fails for %s anywhere', (_, value, message) => {
    const { owner, google } = withSidebar()
    const before = google.executions.length
    expect(() => owner.run('echo', value)).toThrow(message)
    expect(google.executions).toHaveLength(before)
  })

  it('answers null in place of what holds a Date', () => {
    const { owner, google } = withSidebar()
    expect(owner.run('answerDate')).toBeNull()
    expect(google.executions.at(-1)).toMatchObject({ function: 'answerDate', status: 'completed' })
  })

  it('refuses private functions, and calls without a panel', () => {
    const { owner, google, spreadsheetId } = withSidebar()
    expect(() => owner.run('secret_')).toThrow('google.script.run.secret_ is not a function')
    expect(() => owner.run('toString')).toThrow('Script function not found: toString')
    google.share(spreadsheetId, { editors: ['rep@example.com'] })
    expect(() => google.as('rep@example.com').run('echo', 1)).toThrow('no sidebar')
  })

  it('runs with the rights of the person at the keyboard', () => {
    const { google, spreadsheetId } = desk()
    google.share(spreadsheetId, { editors: ['rep@example.com'] })
    const rep = google.as('rep@example.com')
    rep.open(spreadsheetId)
    rep.clickMenu('客户档案', 'Open')
    expect(rep.run('whoAmI')).toEqual(['rep@example.com', 'rep@example.com'])
  })

  it('fails when several accounts are signed in', () => {
    const { owner, google } = withSidebar()
    google.faults.severalAccounts(true)
    expect(() => owner.run('echo')).toThrow('PERMISSION_DENIED')
  })
})
