import { editor, owner, semanticsWorld, viewer } from './semantics-world'

const code = `
const file = () => SpreadsheetApp.getActiveSpreadsheet()
const sheet = () => file().getSheetByName('Customers')
const onlyOwner = (protection) => { protection.removeEditors(protection.getEditors()); return protection }
function protectRange(a1) { onlyOwner(sheet().getRange(a1).protect()) }
function protectSheet(holes) {
  const protection = onlyOwner(sheet().protect())
  protection.setUnprotectedRanges(holes.map((a1) => sheet().getRange(a1)))
}
function plain(a1) { return sheet().getRange(a1).protect().setDescription('plain').getEditors().map(String) }
function plainSheet() { sheet().protect() }
function addToPlain(email) { return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor(email).getEditors().map(String) }
function warn(a1) { sheet().getRange(a1).protect().setWarningOnly(true) }
function write(a1, value) { sheet().getRange(a1).setValue(value) }
function read(a1) { return sheet().getRange(a1).getValue() }
function sort() { sheet().getRange('A2:B3').sort(1) }
function removeOwner() { const p = sheet().getRange('A1').protect(); p.removeEditor('${owner}'); return p.getEditors().map(String) }
function editors() { return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map((user) => user.getEmail()) }
function canDomain() { return sheet().getRange('A1').protect().canDomainEdit() }
function setDomain() { sheet().getRange('A1').protect().setDomainEdit(false) }
function domainMay(may) { const p = onlyOwner(sheet().getRange('B2').protect()); p.setDomainEdit(may) }
function holesOfRange() { sheet().getRange('A1:B2').protect().setUnprotectedRanges([sheet().getRange('A1')]) }
function holesElsewhere() { sheet().protect().setUnprotectedRanges([file().getSheetByName('Log').getRange('A1')]) }
function holesOff() { const p = sheet().protect(); p.setUnprotectedRanges([sheet().getRange('A1')]); p.setUnprotectedRanges([]); return p.getUnprotectedRanges().length }
function addStranger() { sheet().getRange('A1').protect().addEditor('stranger@example.com') }
function hideAll() { file().getSheetByName('Log').hideSheet(); sheet().hideSheet() }
function unhideAll() { file().getSheets().forEach((each) => each.showSheet()); return file().getSheets().map((each) => each.isSheetHidden()) }
function insertRow() { sheet().insertRowBefore(2) }
`

const world = (accounts: 'consumer' | 'workspace' = 'consumer') => semanticsWorld(code, { accounts })

describe('a protection', () => {
  // K: refuses people and the scripts they run, never the owner
  it('refuses whoever is not on its list, and never the owner', () => {
    const { run, at } = world()
    run('protectRange', ['B2'])
    expect(at(editor).type('Customers!B2', 'x')).toMatchObject({ ok: false, reason: 'protected' })
    expect(() => run('write', ['B2', 'x'], editor)).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    )
    expect(at(owner).type('Customers!B2', 'Zhao')).toEqual({ ok: true })
  })

  // D, Range.protect, Sheet.protect: until the list of editors is changed, the permissions are those of the spreadsheet
  it('refuses nobody until its list of editors is changed', () => {
    const { run, at, google, id } = world()
    expect(run('plain', ['B2'])).toEqual([owner, editor])
    run('plainSheet')
    expect(at(editor).type('Customers!B2', 'x')).toEqual({ ok: true })
    google.share(id, { editors: [editor, 'later@example.com'] })
    expect(at('later@example.com').type('Customers!B2', 'y')).toEqual({ ok: true })
    expect(run('addToPlain', ['later@example.com'])).toEqual([owner, editor, 'later@example.com'])
    google.share(id, { editors: [editor, 'later@example.com', 'last@example.com'] })
    expect(at('last@example.com').type('Customers!B2', 'z')).toMatchObject({ ok: false, reason: 'protected' })
  })

  // D, guides: protection is about editing, never about seeing
  it('hides nothing', () => {
    const { run, at } = world()
    run('protectSheet', [[]])
    expect(run('read', ['B2'], editor)).toBe('Wang')
    expect(at(viewer).values('Customers!B2')).toEqual([['Wang']])
  })

  // D, Protection.removeEditor: neither the owner nor the current user can be removed
  it('keeps the owner and whoever makes it', () => {
    expect(world().run('removeOwner')).toContain(owner)
    const { run } = world()
    run('protectRange', ['B2'], editor)
    expect(run('editors')).toEqual(expect.arrayContaining([owner, editor]))
  })

  // D, Protection.setWarningOnly: everyone may edit
  it('that only warns refuses nobody', () => {
    const { run, at } = world()
    run('warn', ['B2'])
    expect(at(editor).type('Customers!B2', 'Zhao')).toEqual({ ok: true })
  })

  // D, Protection.setUnprotectedRanges
  it('of a sheet leaves its holes open', () => {
    const { run, at } = world()
    run('protectSheet', [['B2:B3']])
    expect(at(editor).type('Customers!B2', 'Zhao')).toEqual({ ok: true })
    expect(at(editor).type('Customers!A2', '1')).toMatchObject({ ok: false })
  })

  // D, Protection.setUnprotectedRanges: sheet protections only, same sheet only, [] clears
  it('has holes in its own sheet only', () => {
    const { run } = world()
    expect(() => run('holesOfRange')).toThrow()
    expect(() => run('holesElsewhere')).toThrow()
    expect(run('holesOff')).toBe(0)
  })

  // D, Protection.getEditors: throws when the caller has no permission
  it('tells its editors only to those who may edit', () => {
    const { run } = world()
    run('protectRange', ['B2'])
    expect(run('editors')).toEqual([owner])
    expect(() => run('editors', [], editor)).toThrow()
  })

  // D, Protection.setDomainEdit: throws for files owned by consumer accounts
  it('knows a domain on Workspace only', () => {
    expect(world().run('canDomain')).toBe(false)
    expect(() => world().run('setDomain')).toThrow()
    expect(() => world('workspace').run('setDomain')).not.toThrow()
  })

  // D, Protection.setDomainEdit: whoever edits through the domain keeps access although not on the list
  it.each([
    [true, true],
    [false, false],
  ])('open to the domain %s lets its people edit: %s', (may, ok) => {
    const { run, at } = world('workspace')
    run('domainMay', [may])
    expect(at(editor).type('Customers!B2', 'Zhao').ok).toBe(ok)
  })

  // D, Protection.addEditor: does not share the file
  it('does not share the file', () => {
    const { run, google, id } = world()
    run('addStranger')
    expect(() => google.as('stranger@example.com').open(id)).toThrow()
  })

  // K: whoever lacks a cell of a range cannot sort it
  it('of one cell stops the sorting of all', () => {
    const { run, at } = world()
    run('protectRange', ['B3'])
    expect(at(editor).sort('Customers!A2:B3', 1, false)).toMatchObject({
      ok: false,
      reason: 'protected',
    })
    expect(() => run('sort', [], editor)).toThrow('protected cell or object')
    expect(() => run('sort')).not.toThrow()
  })

  // B: editors who lack the right to a protected column cannot insert rows through it; K: nor delete them
  it('of a column stops the inserting and deleting of rows', () => {
    const { run, at } = world()
    run('protectRange', ['B:B'])
    expect(at(editor).insertRows('Customers', 2, 1)).toMatchObject({ ok: false })
    expect(at(editor).deleteRows('Customers', 2, 1)).toMatchObject({ ok: false })
    expect(() => run('insertRow', [], editor)).toThrow('protected cell or object')
  })
})

describe('hidden sheets', () => {
  // D, Sheet.hideSheet: throws on the only visible sheet; B: editors can unhide
  it('leave one visible, and every editor may show them again', () => {
    const { run } = world()
    expect(() => run('hideAll')).toThrow()
    expect(run('unhideAll', [], editor)).toEqual([false, false])
  })
})

describe('access to a file', () => {
  // D: viewers read; nobody else opens it
  it('lets viewers read and refuses strangers', () => {
    const { run, at, google, id } = world()
    expect(at(viewer).type('Customers!B2', 'x')).toMatchObject({ ok: false, reason: 'read-only' })
    expect(() => run('write', ['B2', 'x'], viewer)).toThrow()
    expect(run('read', ['B2'], viewer)).toBe('Wang')
    expect(() => google.as('stranger@example.com').open(id)).toThrow()
  })

  // K: a link that lets anyone edit makes editors of strangers
  it('opens to anyone with the link where it is shared so', () => {
    const { at, google, id } = world()
    google.share(id, { anyoneCanEdit: true })
    expect(at('stranger@example.com').type('Customers!B2', 'x')).toEqual({ ok: true })
  })
})
