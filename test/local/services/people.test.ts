import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'
import { boundProject } from './support'

const oneOf = (...values: string[]) => ({
  condition: { type: 'ONE_OF_LIST', values },
  strict: true,
  showDropdown: true,
})

function office(rows: (string | number | boolean)[][] = [['No', 'Name']]) {
  const google = createGoogle(CHINA)
  const id = google.createSpreadsheet({
    name: 'Book',
    editors: ['rep@example.com'],
    tabs: [
      { name: '客户', rows },
      { name: 'Log', rows: [] },
    ],
  })
  const owner = google.as('owner@example.com')
  owner.open(id)
  const rep = google.as('rep@example.com')
  rep.open(id)
  return { google, id, owner, rep, file: google.files.get(id)! }
}

describe('typing', () => {
  it.each([
    ['00123', 123],
    ["'00123", '00123'],
    ['1.5%', 0.015],
    ['TRUE', true],
    ['甲', '甲'],
    ['=1+1', 2],
    ['', ''],
  ])('%p comes to %p', (text, value) => {
    const { owner } = office()
    owner.type('A2', text)
    expect(owner.values('A2')).toEqual([[value]])
  })

  it('leaves text as it is in a text cell', () => {
    const { owner } = office()
    owner.format('A2', { numberFormat: '@' })
    owner.type('A2', '00123')
    expect(owner.values('A2')).toEqual([['00123']])
  })

  it('goes into the first cell of several, and into the tab in sight', () => {
    const { owner } = office()
    owner.type('客户!A2:B3', 'x')
    owner.select('Log!A1')
    owner.type('A1', 'y')
    expect([owner.values('客户!A2:B3'), owner.values('Log!A1')]).toEqual([
      [
        ['x', ''],
        ['', ''],
      ],
      [['y']],
    ])
  })

  it('is refused by a strict rule, and the old value stays', () => {
    const { owner } = office()
    owner.type('A2', 'yes')
    owner.validate('A2', oneOf('yes', 'no'))
    expect(owner.type('A2', 'maybe')).toMatchObject({
      ok: false,
      reason: 'invalid',
      message: expect.stringContaining('A2'),
    })
    expect(owner.type('A2', 'no')).toEqual({ ok: true })
    expect(owner.values('A2')).toEqual([['no']])
  })

  it('is refused outside of the tab, and in tabs that are not there', () => {
    const { owner } = office()
    expect(owner.type('ZZZ1', 'x')).toMatchObject({ ok: false, reason: 'argument' })
    expect(owner.type('Nowhere!A1', 'x')).toMatchObject({ ok: false, reason: 'missing' })
  })

  it('needs a spreadsheet in front', () => {
    expect(() => createGoogle(CHINA).as('a@example.com').type('A1', 'x')).toThrow(
      'a@example.com has no spreadsheet open',
    )
  })
})

describe('pasting', () => {
  it('replaces looks and rules and is not checked against them', () => {
    const { owner, file } = office()
    owner.validate('A2:A3', oneOf('yes'))
    owner.format('A2:A3', { numberFormat: '@', bold: true })
    expect(owner.paste('A2', [['007'], ['perhaps']])).toEqual({ ok: true })
    expect(owner.values('A2:A3')).toEqual([[7], ['perhaps']])
    expect([file.grids[0]!.validations.get(1, 0), file.grids[0]!.formats.get(1, 0)]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('of values only keeps both, and is not checked either', () => {
    const { owner, file } = office()
    owner.validate('A2', oneOf('yes'))
    owner.format('A2', { numberFormat: '@' })
    owner.paste('A2', [['007']], { valuesOnly: true })
    expect(owner.values('A2')).toEqual([['007']])
    expect(file.grids[0]!.validations.get(1, 0)).toMatchObject({ strict: true })
  })

  it('brings looks and rules along', () => {
    const { owner, file } = office()
    owner.paste('A2', [['007']], { formats: { numberFormat: '@' }, validations: oneOf('007') })
    expect(owner.values('A2')).toEqual([['007']])
    expect(owner.type('A2', 'x')).toMatchObject({ ok: false })
    expect(file.grids[0]!.formats.get(1, 0)).toEqual({ numberFormat: '@' })
  })

  it('makes room where it runs over the end', () => {
    const { owner, file } = office()
    const rows = Array.from({ length: 1200 }, (_, index) => [index, 'x'])
    owner.paste('Z2', rows)
    expect([file.grids[0]!.rowCount, file.grids[0]!.columnCount]).toEqual([1201, 27])
    expect(owner.values('Z1201:AA1201')).toEqual([[1199, 'x']])
  })

  it('from the same spreadsheet moves references along, and repeats itself', () => {
    const { owner } = office([[1], [2], [3]])
    owner.type('B1', '=A1*10')
    owner.copyPaste('B1', 'B2:B3')
    owner.fill('A1:B1', 'A4:B5')
    expect(owner.values('A1:B5')).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
      [1, 10],
      [1, 10],
    ])
  })
})

describe('a protected range', () => {
  const protectedOffice = () => {
    const bound = boundProject(`function protect() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0]
      sheet.getRange('B1:B5').protect().removeEditors(['rep@example.com'])
    }`)
    bound.google.share(bound.spreadsheetId, { editors: ['rep@example.com'] })
    bound.project.run('protect')
    const rep = bound.google.as('rep@example.com')
    rep.open(bound.spreadsheetId)
    return { ...bound, rep }
  }

  it.each([
    ['typing', 'type', ['B2', 'x']],
    ['pasting over it', 'paste', ['A2', [['x', 'y']]]],
    ['clearing', 'clear', ['B1']],
    ['sorting through it', 'sort', ['A1:C5', 'A']],
    ['filling', 'fill', ['A1', 'B1:B3']],
    ['deleting its column', 'deleteColumns', ['工作表1', 2, 1]],
    ['deleting its rows', 'deleteRows', ['工作表1', 2, 1]],
    ['formatting', 'format', ['B2', { bold: true }]],
  ] as const)('refuses %s, with the reason', (_, act, args) => {
    const { rep } = protectedOffice()
    const hands = rep as unknown as Record<string, (...values: readonly unknown[]) => unknown>
    expect(hands[act]!(...args)).toMatchObject({
      ok: false,
      reason: 'protected',
      message: expect.stringContaining('protected'),
    })
  })

  it('lets its owner and its neighbours through', () => {
    const { rep, google, spreadsheetId } = protectedOffice()
    expect(rep.type('A2', 'x')).toEqual({ ok: true })
    const owner = google.as('owner@example.com')
    owner.open(spreadsheetId)
    expect(owner.type('B2', 'x')).toEqual({ ok: true })
  })
})

describe('tabs', () => {
  it('are added, renamed, hidden, moved, duplicated and deleted', () => {
    const { owner, file } = office()
    owner.addTab('New')
    owner.renameTab('New', 'Newer')
    owner.moveTab('Newer', 1)
    owner.duplicateTab('客户', 'Copy')
    owner.hideTab('Log')
    owner.deleteTab('Copy')
    expect(file.grids.map((grid) => [grid.name, grid.hidden])).toEqual([
      ['Newer', false],
      ['客户', false],
      ['Log', true],
    ])
    expect(owner.renameTab('Newer', 'Log')).toMatchObject({ ok: false })
    expect(owner.hideTab('客户')).toEqual({ ok: true })
    expect(owner.deleteTab('Newer')).toMatchObject({ ok: false, reason: 'not-allowed' })
  })
})

describe('a Table', () => {
  it('refuses rules and number formats in its typed columns', () => {
    const { owner } = office([
      ['No', 'Name'],
      [1, 'a'],
    ])
    owner.makeTable('A1:B2', 'Customers', [1])
    expect(owner.validate('A2', oneOf('x'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('typed columns'),
    })
    expect(owner.format('A2', { numberFormat: '0.00' })).toMatchObject({ ok: false })
    expect(owner.validate('B2', oneOf('a'))).toEqual({ ok: true })
  })
})

describe('sharing', () => {
  it('decides who may open and edit, at once', () => {
    const { google, id, rep } = office()
    google.share(id, { editors: [], viewers: ['rep@example.com'] })
    expect(rep.type('A1', 'x')).toMatchObject({ ok: false, reason: 'read-only' })
    google.share(id, { viewers: [] })
    expect(() => rep.values('A1')).toThrow()
    google.share(id, { anyoneCanEdit: true })
    expect(google.as('anyone@example.org').open(id)).toEqual({ menus: [] })
    expect(rep.type('A1', 'x')).toEqual({ ok: true })
  })
})
