import type { Params } from '../../../src/app/contract'
import { cellsOf, fileOf } from './arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from './script-run'
import { workbookPicture } from './workbook-picture'

const LOCALES = ['zh_CN', 'en_US'] as const
const table = 'customers'
let asked = 0
const edit = (run: ScriptRun, wanted: Params<'fields.edit'>['edit']) => {
  run.google.clock.advance('1 minute')
  const outcome = run.call('fields.edit', { requestId: `edit-fields-${++asked}`, edit: wanted })
  expect(outcome).toMatchObject({ state: 'done' })
}
const later = (run: ScriptRun) => run.google.clock.advance('2 minutes')
const PICKED = '\u200dA\u200d🐶'

/** A shop's register with fields of its own, one renamed, one hidden, one retired, and a rule changed. */
function shop(locale: string = 'zh_CN') {
  const run = scriptRun([{ name: 'x', rows: [['x']] }], { locale })
  const source = { kind: 'template' as const, template: 'retail' as const, samples: true }
  run.call('setup.start', { requestId: 'a-shop', source })
  edit(run, { edit: 'add', table, header: '=1+1', kind: 'choice', choices: ['甲', PICKED], required: true })
  edit(run, { edit: 'add', table, header: 'Gone', kind: 'text' })
  edit(run, { edit: 'retire', table, key: 'own-2' })
  edit(run, { edit: 'rename', table, key: 'phone', header: 'Ring' })
  edit(run, { edit: 'hide', table, key: 'email' })
  later(run)
  return run
}

const saved = (run: ScriptRun, name = 'Mine') => {
  const reply = run.call('templates.save', { name })
  if (reply.state !== 'saved') throw new Error(reply.faults.join())
  return reply
}

/** Another spreadsheet of the same person, whose language may be another. */
function elsewhere(text: string, locale: string = 'zh_CN', sheetId?: number) {
  const run = scriptRun([{ name: 'y', rows: sheetId === undefined ? [['y']] : [] }], { locale })
  const before = workbookPicture(fileOf(run))
  const reply = run.call('setup.start', {
    requestId: 'from-my-own',
    source: { kind: 'own', text, ...(sheetId === undefined ? {} : { sheetId }) },
  })
  later(run)
  return { run, before, reply }
}

const fieldsIn = (run: ScriptRun) => run.call('fields.list', {}).tables

describe('a register saved as a template', () => {
  it.each(LOCALES)(
    'makes the same tabs, fields, lists and rules elsewhere, and no row (A22, %s)',
    (locale) => {
      const first = shop(locale)
      const { text, content } = saved(first)
      expect(content).toMatchObject({ name: 'Mine', rules: 0 })
      expect(content.tabs[0]!.headers).toContain('Ring')
      const { run, reply } = elsewhere(text, locale)
      expect(reply).toMatchObject({ outcome: 'done', customers: 0, flagged: 0 })
      const kept = fieldsIn(first).map((each) => ({
        ...each,
        fields: new Set(each.fields.filter(({ retired }) => !retired)),
      }))
      expect(fieldsIn(run).map((each) => ({ ...each, fields: new Set(each.fields) }))).toEqual(kept)
      expect(text).not.toMatch(/张|李|Zhang|Mary/)
      expect(run.google.executions.flatMap(({ log }) => log)).toEqual([])
    },
  )

  it('takes customers there as its fields say, with headers that are text and not formulas (A22)', () => {
    const { run } = elsewhere(saved(shop()).text)
    expect(run.call('customers.start', {}).register!.fields.find(({ key }) => key === 'own-1')).toMatchObject(
      {
        header: '=1+1',
        required: true,
      },
    )
    const reply = run.call('customers.save', {
      requestId: 'a-customer',
      base: {},
      mine: { name: '王五', 'own-1': PICKED },
    })
    expect(reply).toMatchObject({ state: 'saved' })
    expect(cellsOf(run, '客户', 'FORMULA')[0]).toContain('=1+1')
    later(run)
    run.sweep()
    expect(run.google.executions.flatMap(({ log }) => log)).toEqual([])
  })

  it.each([undefined, 0])(
    'is undone without a trace, in a sheet of its own or in an empty one (%s)',
    (sheetId) => {
      const { run, before } = elsewhere(saved(shop()).text, 'zh_CN', sheetId)
      run.sweep()
      later(run)
      expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
      expect(workbookPicture(fileOf(run))).toEqual(before)
    },
  )

  it('leaves what was entered behind as a plain list when it is undone', () => {
    const { run } = elsewhere(saved(shop()).text)
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    owner.type('客户!B2', '王五')
    later(run)
    expect(run.call('setup.undo', {})).toMatchObject({ outcome: 'undone', kept: { rows: 1 } })
  })

  it('keeps its own language where the spreadsheet speaks another one', () => {
    const { run } = elsewhere(saved(shop('zh_CN')).text, 'en_US')
    const [header] = cellsOf(run, '客户')
    expect(header).toContain('提示')
    expect(cellsOf(run, '设置')[0]?.[0]).toBe('人员')
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    owner.type(`客户!${'ABCDEFGHIJKLMNOP'[header!.indexOf('Ring')]}2`, '123')
    run.sweep()
    expect(String(cellsOf(run, '客户')[1]?.[header!.indexOf('提示')])).toMatch(
      /^客户姓名：这一栏必填.*\nRing：3 位数字不是/,
    )
  })

  it('brings the rules of Settings along, and undo does not take them for somebody’s work', () => {
    const first = shop()
    const rules = cellsOf(first, '设置')
    const row = rules.findIndex((cells) => String(cells[7]).startsWith('近一年消费满'))
    const owner = first.google.as(OWNER)
    owner.open(first.spreadsheetId)
    owner.type(`设置!I${row + 1}`, '7777')
    later(first)
    const { text, content } = saved(first)
    expect(content.rules).toBe(1)
    const { run, before } = elsewhere(text)
    expect(cellsOf(run, '设置')[row]?.[8]).toBe(7777)
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('is a register whose lost tabs come back and whose copy asks what it shall be', () => {
    const { run } = elsewhere(saved(shop()).text)
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    owner.type('客户!B2', '王五')
    run.sweep()
    owner.deleteTab('客户')
    later(run)
    expect(run.call('tabs.bringBack', {})).toMatchObject({ state: 'back' })
    expect(cellsOf(run, '客户')[1]?.[1]).toBe('王五')
    const copy = run.google.as(OWNER).makeCopy(run.spreadsheetId)
    expect(run.inCopy(copy, OWNER).call('setup.look', {})).toMatchObject({ state: 'copy' })
  })

  it('is for those who manage the register', () => {
    const run = shop()
    run.google.share(run.spreadsheetId, { editors: ['rep@example.com'] })
    expect(run.ask('templates.save', { name: 'x' }, 'rep@example.com')).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
  })

  it('reads no row, however many there are: two calls', () => {
    const run = shop()
    const calls = () => {
      saved(run)
      return run.google.executions.at(-1)!.calls
    }
    const few = calls()
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    owner.paste(
      '客户!B10',
      Array.from({ length: 300 }, (_, index) => [`客户${index}`]),
    )
    later(run)
    expect(calls()).toBe(few)
    expect(few).toBeLessThanOrEqual(4)
  })
})

describe('a template that is applied', () => {
  const read = (run: ScriptRun, text: string) => run.call('setup.readTemplate', { text })
  const run = () => scriptRun([{ name: 'y', rows: [['y']] }])

  it('says first what it brings along (A22)', () => {
    const { text } = saved(shop())
    expect(read(run(), text)).toMatchObject({
      ok: true,
      value: {
        name: 'Mine',
        locale: 'zh-CN',
        tabs: expect.arrayContaining([expect.objectContaining({ tab: '交易' })]),
      },
    })
  })

  it('says every fault in words, and sets nothing up', () => {
    const document = JSON.parse(saved(shop()).text)
    const [name, phone] = document.tables[0].fields.filter(({ key }: { key: string }) =>
      /name|phone/.test(key),
    )
    phone.header = name.header
    phone.kind = 'choices'
    phone.choices = [{ label: '甲，乙' }]
    document.tables[1].tab = document.tables[0].tab
    const text = JSON.stringify(document)
    const here = run()
    const before = workbookPicture(fileOf(here))
    expect(read(here, text)).toEqual({
      ok: false,
      error: [
        '“客户”里有两个字段都叫“客户姓名”。请给一个改名。',
        '“客户姓名”（客户）的选项里有逗号、顿号或分号，这些符号用来分开选项。请去掉。',
        '“客户姓名”（客户）是系统已有的字段，这里的类型却不同。请从客户档案重新存一份。',
        '有两张工作表都叫“客户”。请给一张改名。',
      ],
    })
    const source = { kind: 'own' as const, text }
    expect(here.call('setup.start', { requestId: 'damaged-one', source })).toEqual({
      outcome: 'refused',
      reason: 'template-damaged',
    })
    expect(workbookPicture(fileOf(here))).toEqual(before)
  })

  it('may have a thousand fields of odd names; one more is too many', () => {
    const document = JSON.parse(saved(shop()).text)
    const { fields } = document.tables[0]
    const odd = ['=SUM(A1)', '<b>x</b>', '+86', "'quoted", '-1', '@x', '𠮷 🎉', 'a'.repeat(100)]
    const own = (index: number) => ({
      ...{ key: `own-${index}`, kind: 'text', block: 'other', own: true },
      header: odd[index - 10] ?? `字段 ${index}`,
    })
    for (let index = 10; fields.length < 1000; index++) fields.push(own(index))
    const { run: made, reply } = elsewhere(JSON.stringify(document))
    expect(reply).toMatchObject({ outcome: 'done' })
    expect(cellsOf(made, '客户', 'FORMULA')[0]).toEqual(expect.arrayContaining(odd))
    fields.push(own(5000))
    expect(read(run(), JSON.stringify(document))).toEqual({
      ok: false,
      error: ['工作表“客户”的字段太多，放不下。请去掉一些。'],
    })
  })

  it('gives tables of the firm’s own their numbers, apart from all others', () => {
    const document = JSON.parse(saved(shop()).text)
    const given = document.tables[1].fields.filter(({ key }: { key: string }) =>
      /^(number|problems|customer)$/.test(key),
    )
    for (const key of ['pets', 'visits']) document.tables.push({ key, tab: key, fields: given })
    const { run: made } = elsewhere(JSON.stringify(document))
    const numbers = ['pets', 'visits'].map((tab) => {
      const owner = made.google.as(OWNER)
      owner.open(made.spreadsheetId)
      owner.type(`${tab}!B2`, '100001')
      made.sweep()
      return Number(cellsOf(made, tab)[1]?.[0])
    })
    expect(numbers).toEqual([1_000_000_001, 1_010_000_001])
  })
})
