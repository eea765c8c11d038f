import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'
import { boundProject } from './support'

const seen = 'PropertiesService.getScriptProperties().setProperty(name, JSON.stringify(detail))'
const code = `
  function note(name, detail) { ${seen} }
  function onOpen(e) { note('open', [String(e.authMode), e.source.getId()]) }
  function onEdit(e) { note('simple', [String(e.authMode), e.value, e.oldValue, e.range.getA1Notation(), e.range.rowStart, 'value' in e]) }
  function onRegisterEdit(e) { note('edit', [e.triggerUid !== undefined, e.value, e.oldValue, e.range.getA1Notation(), e.user.getEmail(), Session.getEffectiveUser().getEmail()]) }
  function onRegisterChange(e) { note('change', e.changeType) }
  function install() {
    const id = SpreadsheetApp.getActive().getId()
    ScriptApp.newTrigger('onRegisterEdit').forSpreadsheet(id).onEdit().create()
    ScriptApp.newTrigger('onRegisterChange').forSpreadsheet(id).onChange().create()
  }
  function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('by script') }
  function noted(name) { return JSON.parse(PropertiesService.getScriptProperties().getProperty(name)) }
  function forget() { PropertiesService.getScriptProperties().deleteAllProperties() }
`

function office() {
  const bound = boundProject(code)
  const { google, spreadsheetId, project } = bound
  google.share(spreadsheetId, { editors: ['rep@example.com'], viewers: ['guest@example.com'] })
  project.run('install')
  const rep = google.as('rep@example.com')
  rep.open(spreadsheetId)
  return { ...bound, rep, noted: (name: string) => project.run('noted', [name]) }
}

describe('a person’s edit', () => {
  it('fires the simple trigger as the person and the installable one as its creator', () => {
    const { rep, noted } = office()
    expect(noted('open')).toEqual(['LIMITED', expect.any(String)])
    expect(rep.type('B2', '12')).toEqual({ ok: true })
    expect(noted('simple')).toEqual(['LIMITED', '12', null, 'B2', 2, true])
    expect(noted('edit')).toEqual([true, '12', null, 'B2', '', 'owner@example.com'])
    expect(noted('change')).toBe('EDIT')
    rep.type('B2', '13')
    expect(noted('simple')).toEqual(['LIMITED', '13', '12', 'B2', 2, true])
  })

  it('of several cells carries neither value nor old value', () => {
    const { rep, noted } = office()
    rep.paste('A1', [
      ['1', '2'],
      ['3', '4'],
    ])
    expect(noted('simple')).toEqual(['LIMITED', null, null, 'A1:B2', 1, false])
    rep.clear('A1')
    expect(noted('simple')).toEqual(['LIMITED', null, '1', 'A1', 1, false])
  })

  it('is known by name inside one Workspace domain', () => {
    const { rep, google, noted } = office()
    google.person('rep@example.com').account = 'workspace'
    google.person('owner@example.com').account = 'workspace'
    rep.type('A1', 'x')
    expect(noted('edit')).toContain('rep@example.com')
  })

  it('fires nothing when a script writes, a person sorts or undoes', () => {
    const { rep, google, project, noted } = office()
    rep.type('A1', '2')
    rep.type('A2', '1')
    project.run('forget')
    const before = google.executions.length
    project.run('write')
    rep.sort('A1:A2', 'A')
    expect(rep.undo()).toEqual({ ok: true })
    expect(google.executions.length - before).toBe(1)
    expect(noted('simple')).toBeNull()
  })

  it('can be lost, or come late', () => {
    const { rep, google, project, noted } = office()
    project.run('forget')
    google.faults.loseEdits(true)
    rep.type('A1', '1')
    google.faults.loseEdits(false)
    expect(noted('edit')).toBeNull()
    google.faults.delayEdits(true)
    rep.type('A1', '2')
    expect(noted('edit')).toBeNull()
    google.faults.deliverDelayed()
    expect(noted('edit')).toEqual([true, '2', '1', 'A1', '', 'owner@example.com'])
  })

  it.each([
    ['insertRows', 'INSERT_ROW'],
    ['deleteRows', 'REMOVE_ROW'],
    ['insertColumns', 'INSERT_COLUMN'],
    ['deleteColumns', 'REMOVE_COLUMN'],
  ] as const)('by %s fires a change and no edit', (act, changeType) => {
    const { rep, google, project, noted, spreadsheetId } = office()
    const tab = google.files.get(spreadsheetId)!.grids[0]!.name
    project.run('forget')
    expect(rep[act](tab, 2, 1)).toEqual({ ok: true })
    expect([noted('change'), noted('edit'), noted('simple')]).toEqual([changeType, null, null])
  })
})

describe('undo', () => {
  it('takes back a person’s own acts, last first, whatever others did elsewhere', () => {
    const google = createGoogle(CHINA)
    const id = google.createSpreadsheet({
      name: 'Book',
      tabs: [
        {
          name: 'T',
          rows: [
            ['a', 1],
            ['b', 2],
            ['c', 3],
          ],
        },
      ],
    })
    const owner = google.as('owner@example.com')
    owner.open(id)
    const state = () => owner.values('A1:B3')
    const start = state()
    const acts = [
      () => owner.type('A1', 'z'),
      () => owner.deleteRows('T', 2, 1),
      () => owner.insertRows('T', 1, 2),
      () => owner.moveRows('T', 1, 1, 3),
      () => owner.sort('A1:B3', 'A', false),
      () => owner.renameTab('T', 'U'),
      () => owner.renameTab('U', 'T'),
      () =>
        owner.paste('A1', [
          ['p', 'q'],
          ['r', 's'],
        ]),
      () => owner.insertColumns('T', 1, 1),
      () => owner.deleteColumns('T', 1, 2),
    ]
    const states = acts.map((act) => {
      const before = state()
      expect(act()).toEqual({ ok: true })
      return before
    })
    for (const before of states.reverse()) {
      expect(owner.undo()).toEqual({ ok: true })
      expect(state()).toEqual(before)
    }
    expect(state()).toEqual(start)
    expect(owner.undo()).toEqual({ ok: true })
  })
})

describe('rights', () => {
  it('let viewers look and nothing more, and strangers not even that', () => {
    const { google, spreadsheetId } = office()
    const guest = google.as('guest@example.com')
    expect(guest.open(spreadsheetId).menus).toEqual([])
    expect(guest.type('A1', 'x')).toMatchObject({ ok: false, reason: 'read-only' })
    expect(() => google.as('stranger@example.com').open(spreadsheetId)).toThrow(/permission/)
  })
})

describe('Make a copy', () => {
  it('brings cells and script under new ids; properties and triggers stay', () => {
    const { google, spreadsheetId, rep } = office()
    rep.type('A1', spreadsheetId)
    const copyId = rep.makeCopy(spreadsheetId)
    expect(copyId).not.toBe(spreadsheetId)
    const copy = google.files.get(copyId)!
    expect([copy.name, copy.owner, [...copy.editors]]).toEqual(['Book的副本', 'rep@example.com', []])
    const executions = google.executions.length
    rep.open(copyId)
    expect(rep.values('A1')).toEqual([[spreadsheetId]])
    expect(google.executions.slice(executions).map((execution) => execution.function)).toEqual(['onOpen'])
    rep.type('A2', 'x')
    expect(google.executions.at(-1)!.function).toBe('onEdit')
    expect(google.triggers).toHaveLength(2)
  })

  it('by a script brings the script along too', () => {
    const { google, project } = boundProject(
      `function copy() { return SpreadsheetApp.getActive().copy('Second').getId() }
       function whereAmI() { return SpreadsheetApp.getActive().getId() }`,
    )
    const copyId = project.run('copy')
    const copied = google.projects.find((candidate) => candidate.boundTo === copyId)!
    expect(copied.run('whereAmI')).toBe(copyId)
    expect(copied.id).not.toBe(project.id)
  })
})
