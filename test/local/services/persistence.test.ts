import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'

const code = `
  function setUp() {
    PropertiesService.getScriptProperties().setProperty('k', 'v')
    ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create()
    MailApp.sendEmail('a@example.com', '主题', 'b')
  }
  function get() { return PropertiesService.getScriptProperties().getProperty('k') }
  function hourly() { MailApp.sendEmail('a@example.com', 'hour', 'b') }`

describe('a folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'google-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function firstDay() {
    const google = createGoogle({ ...CHINA, folder, seed: 7 })
    const id = google.createSpreadsheet({
      name: '总表',
      editors: ['rep@example.com'],
      tabs: [{ name: '客户', rows: [['甲', 1.5, true]] }],
    })
    const project = google.createProject({ name: 'p', files: { 'Code.js': code }, boundTo: id })
    project.run('setUp')
    google.person('rep@example.com').locale = 'en'
    const rep = google.as('rep@example.com')
    rep.open(id)
    rep.type('A2', '=B1*2')
    rep.format('B1', { numberFormat: '0.00' })
    google.save()
    return { google, id, project }
  }

  it('brings back spreadsheets, people, scripts, properties, triggers, mails and the time', () => {
    const { google, id, project } = firstDay()
    const again = createGoogle({ ...CHINA, folder })
    expect(again.clock.iso()).toBe(google.clock.iso())
    expect(again.outbox).toEqual(google.outbox)
    expect(again.executions).toEqual(google.executions)
    expect(again.triggers).toEqual(google.triggers)
    expect(again.person('rep@example.com')).toMatchObject({ locale: 'en', activeFile: id })
    const rep = again.as('rep@example.com')
    expect([rep.values('A1:C2'), rep.texts('B1')]).toEqual([
      [
        ['甲', 1.5, true],
        [3, '', ''],
      ],
      [['1.50']],
    ])
    const loaded = again.projects.find((candidate) => candidate.id === project.id)!
    expect(loaded.run('get')).toBe('v')
    again.clock.advance('2 hours')
    expect(again.outbox.map((mail) => mail.subject)).toEqual(['主题', 'hour', 'hour'])
  })

  it('goes on with the same chance, so that no id is given twice', () => {
    const { id } = firstDay()
    const again = createGoogle({ ...CHINA, folder, seed: 7 })
    expect(again.createSpreadsheet({ name: 'new' })).not.toBe(id)
  })

  it('writes only spreadsheets that have changed', () => {
    const { google, id } = firstDay()
    const path = join(folder, 'spreadsheets', `${id}.json`)
    const other = google.createSpreadsheet({ name: 'other' })
    const before = statSync(path).mtimeMs
    google.save()
    expect(statSync(path).mtimeMs).toBe(before)
    expect(readdirSync(join(folder, 'spreadsheets')).sort()).toEqual([`${id}.json`, `${other}.json`].sort())
  })

  it('survives a write that was cut off', () => {
    const { id } = firstDay()
    writeFileSync(join(folder, 'google.json.tmp'), '{"half')
    writeFileSync(join(folder, 'spreadsheets', `${id}.json.tmp`), '{"half')
    expect(createGoogle({ ...CHINA, folder }).files.get(id)?.name).toBe('总表')
  })
})

describe('a Google that is kept', () => {
  function aDay() {
    const google = createGoogle({ ...CHINA, seed: 7 })
    const id = google.createSpreadsheet({ name: '总表', tabs: [{ name: '客户', rows: [['甲', 1.5, true]] }] })
    google.createProject({ name: 'p', files: { 'Code.js': code }, boundTo: id }).run('setUp')
    const owner = google.as('owner@example.com')
    owner.open(id)
    owner.type('A2', '=B1*2')
    return { google, id, owner }
  }

  it('goes on as often as wanted from the moment at which it was kept', () => {
    const { google, owner } = aDay()
    const again = google.keep()
    owner.type('A1', '乙')
    google.clock.advance('2 hours')
    for (const copy of [again(), again()]) {
      expect(copy.clock.nowMs()).toBe(google.clock.nowMs() - 2 * 3_600_000)
      expect(copy.as('owner@example.com').values('A1:C2')).toEqual([
        ['甲', 1.5, true],
        [3, '', ''],
      ])
      expect(copy.projects[0]!.run('get')).toBe('v')
      expect([copy.executions.length, copy.outbox.length]).toEqual([2, 1])
      copy.clock.advance('1 hour')
      expect(copy.outbox.map((mail) => mail.subject)).toEqual(['主题', 'hour'])
    }
  })

  it('keeps apart what happens in each', () => {
    const { google, id, owner } = aDay()
    const again = google.keep()
    const [one, other] = [again(), again()]
    one.as('owner@example.com').type('A1', '丙')
    one.share(id, { editors: ['rep@example.com'] })
    one.projects[0]!.run('setUp')
    expect([owner.values('A1'), other.as('owner@example.com').values('A1')]).toEqual([[['甲']], [['甲']]])
    expect(other.files.get(id)!.editors.size).toBe(0)
    expect([other.triggers.length, google.triggers.length, one.triggers.length]).toEqual([1, 1, 2])
  })

  it('remembers how many requests the minute has seen', () => {
    const { google, id } = aDay()
    const read = ({ globals }: typeof google) =>
      (globals as { Sheets: GoogleAppsScript.Sheets }).Sheets.Spreadsheets!.Values!.get(id, 'A1')
    for (let count = 0; count < 60; count++) read(google)
    expect(() => read(google.keep()())).toThrow(/Quota exceeded/)
  })
})
