import { dayChangesAt } from '../../src/register/business-day'
import type { Cell } from '../../src/register/cell-codec'
import { fieldFrom } from '../../src/register/field-catalogue'
import { addressOf, COLLEAGUE_ROLE, mayEdit, NO_ROLE, roleOf } from '../../src/register/role'
import {
  ALL_FIELDS,
  BLOCK_NAMES,
  newSettingsCells,
  rolesFromCells,
  SETTING_NAMES,
  SETTINGS_LAYOUT,
  settingsFromCells,
} from '../../src/register/settings-sheet'

const LANGUAGES = ['en', 'zh-CN'] as const
const fields = (['number', 'name', 'phone', 'amount', 'problems'] as const).map((key) =>
  fieldFrom(key, 'zh-CN'),
)
/** Settings with one role that may edit what is written. */
const withRole = (may: Cell, manages: Cell = ''): Cell[][] => {
  const cells = newSettingsCells('zh-CN').map((row) => [...row])
  cells[SETTINGS_LAYOUT.firstRow]!.splice(SETTINGS_LAYOUT.roles, 3, '外勤', may, manages)
  return cells
}
const roleIn = (cells: Cell[][]) => rolesFromCells(cells, fields).roles.find(({ name }) => name === '外勤')!

describe.each(LANGUAGES)('the Settings a register begins with, in %s', (language) => {
  const cells = newSettingsCells(language, {}, ['arrivals'])

  it('has rows of one width, its head lines filled', () => {
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([SETTINGS_LAYOUT.width]))
    expect(cells[0]![SETTINGS_LAYOUT.people]).not.toBe('')
    expect(cells[2]!.filter((cell) => cell !== '')).toHaveLength(7)
  })

  it('is read as four or more roles, one of which manages, and nobody who has one', () => {
    const { roles, assignments } = rolesFromCells(cells, fields)
    expect(assignments).toEqual([])
    expect(roles.length).toBeGreaterThanOrEqual(3)
    expect(roles.filter(({ manages }) => manages)).toHaveLength(1)
    expect(new Set(roles.map(({ name }) => name)).size).toBe(roles.length)
  })

  it('holds every rule with its value', () => {
    const settings = settingsFromCells(cells)
    expect([...settings.keys()].sort()).toEqual(Object.keys(SETTING_NAMES).sort())
    for (const value of settings.values()) expect(value).not.toBe('')
  })

  it('asks for the change of the hotel’s day only where guests arrive', () => {
    const others = settingsFromCells(newSettingsCells(language, {}, ['stays', 'transactions']))
    expect([...settingsFromCells(cells).keys()].filter((key) => !others.has(key))).toEqual(['dayChangesAt'])
    expect(dayChangesAt(settingsFromCells(cells))).toBe(6)
  })

  it('is understood by a register in the other language', () => {
    expect(rolesFromCells(cells, fields).roles.find(({ manages }) => manages)!.mayEdit).toEqual(['*'])
  })
})

describe('what a role may edit', () => {
  it.each([
    ['全部', ['*']],
    ['all', ['*']],
    ['ALL', ['*']],
    ['无', []],
    ['None', []],
    ['', []],
    ['基本、联系方式', ['basic', 'contact']],
    ['Basic, Finance', ['basic', 'finance']],
    ['基本，业务；财务;其他', ['basic', 'business', 'finance', 'other']],
    ['手机\n姓名', ['phone', 'name']],
    [' 手机 , , 姓名 ', ['phone', 'name']],
    ['没有的字段', []],
    ['基本信息、财务信息', ['basic', 'finance']],
    ['FINANCE，ｂａｓｉｃ', ['finance', 'basic']],
    [' 全 部 ', ['*']],
    ['信息', []],
    ['基本与财务', []],
    ['客户编号、提示', []],
  ])('is read from %j', (text, may) => {
    const headers = fields.map(({ key, header }) => [key, header])
    expect(headers).toEqual(expect.arrayContaining([['phone', expect.any(String)]]))
    const phone = fields.find(({ key }) => key === 'phone')!.header
    const name = fields.find(({ key }) => key === 'name')!.header
    expect(roleIn(withRole(text.replace('手机', phone).replace('姓名', name))).mayEdit).toEqual(may)
  })

  it.each([
    ['是', true],
    ['Yes', true],
    ['yes', true],
    [true, true],
    ['否', false],
    ['No', false],
    ['', false],
    ['maybe', false],
    [false, false],
  ])('“manages” written as %j is %s', (written, manages) => {
    expect(roleIn(withRole('', written)).manages).toBe(manages)
  })

  it('has a name in both languages for every block and for "all"', () => {
    for (const label of [...Object.values(BLOCK_NAMES), ALL_FIELDS]) expect(label.en).not.toBe(label['zh-CN'])
  })
})

describe('people and their roles', () => {
  const people = (...rows: [Cell, Cell][]) => {
    const cells = newSettingsCells('zh-CN').map((row) => [...row])
    for (const [index, row] of rows.entries())
      cells[SETTINGS_LAYOUT.firstRow + index]!.splice(SETTINGS_LAYOUT.people, 2, ...row)
    return rolesFromCells(cells, fields)
  }
  const manager = rolesFromCells(newSettingsCells('zh-CN'), fields).roles.find(({ manages }) => manages)!.name

  it('are everybody with every field as long as nobody is named', () => {
    expect(roleOf(people(), 'a@example.com')).toBe(COLLEAGUE_ROLE)
  })

  it('are those named, whatever the case; others have none from then on', () => {
    const table = people(['Boss@Example.com', manager])
    expect(roleOf(table, 'bOSS@example.COM').manages).toBe(true)
    expect(roleOf(table, 'a@example.com')).toBe(NO_ROLE)
    expect(roleOf(table, '')).toBe(NO_ROLE)
  })

  it('have none where the role named does not exist', () => {
    expect(roleOf(people(['a@example.com', '不存在']), 'a@example.com')).toBe(NO_ROLE)
    expect(roleOf(people(['a@example.com', '']), 'a@example.com')).toBe(NO_ROLE)
  })

  it('have the role that is written a little otherwise, the very name first', () => {
    const table = {
      roles: ['sales', 'Sales', 'Front desk', '—'].map((name) => ({ name, mayEdit: [name], manages: false })),
      assignments: [
        { person: 'a@example.com', name: '', role: 'Sales' },
        { person: 'b@example.com', name: '', role: 'FRONT  DESK' },
        { person: 'c@example.com', name: '', role: '' },
      ],
    }
    const rights = ['a@example.com', 'b@example.com', 'c@example.com'].map(
      (email) => roleOf(table, email).mayEdit,
    )
    expect(rights).toEqual([['Sales'], ['Front desk'], []])
  })

  it('have the first role where they are named twice', () => {
    const table = people(['a@example.com', manager], ['A@example.com', '不存在'])
    expect(roleOf(table, 'a@example.com').manages).toBe(true)
  })

  it('are found by the name customers are assigned by', () => {
    const table = people(['王敏 <Wang@example.com>', manager], ['li@example.com', manager])
    expect(addressOf(table, ' 王敏 ')).toBe('wang@example.com')
    expect(addressOf(table, 'LI@example.com')).toBe('li@example.com')
    expect(addressOf(people(['王 敏 <w@example.com>', manager]), '王　敏')).toBe('w@example.com')
    expect(addressOf(table, '李娜')).toBeUndefined()
    expect(addressOf(table, '  ')).toBeUndefined()
  })

  it('who may edit everything still may not edit numbers, problems or formulas', () => {
    const role = { name: '', mayEdit: ['*'], manages: true }
    const editable = fields.filter((field) => mayEdit(role, field)).map(({ key }) => key)
    expect(editable).toEqual(['name', 'phone', 'amount'])
    expect(mayEdit(role, { ...fields[1]!, formula: true })).toBe(false)
  })
})

describe('rules', () => {
  it('are known by their words in either language, in any row, without spaces around', () => {
    const cells: Cell[][] = [
      [],
      [],
      [],
      [],
      ['', '', '', '', '', '', '', ' SEND the daily mail from this hour on ', ' 9 '],
    ]
    expect(Object.fromEntries(settingsFromCells(cells))).toEqual({ digestHour: '9' })
  })

  it('are none in an empty tab, and the last of two counts', () => {
    expect(settingsFromCells([]).size).toBe(0)
    const row = (value: Cell): Cell[] => [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      SETTING_NAMES.digestHour['zh-CN'],
      value,
    ]
    expect(settingsFromCells([[], [], [], row(7), row(9)]).get('digestHour')).toBe('9')
  })
})
