import type { TemplateKey } from '../../../src/register/templates/template-names'
import { cellsOf, fileOf, setUp } from './arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from './script-run'
import { workbookPicture } from './workbook-picture'

const fromTemplate = (
  run: ScriptRun,
  template: TemplateKey,
  options: { samples?: boolean; sheetId?: number } = {},
) =>
  run.call('setup.start', {
    requestId: `from-${template}`,
    source: { kind: 'template', template, samples: options.samples ?? false, ...options },
  })

const HEADERS = ['客户编号', '客户姓名', '联系方式', '电子邮件', '地址', '交易日期', '交易金额', '提示']

/** The headers whose columns are not hidden. */
const shown = (run: ScriptRun, tab: string, header: readonly unknown[] = []) => {
  const grid = fileOf(run).grids.find(({ name }) => name === tab)!
  return header.filter((_, column) => !grid.columnLooks[column]?.hidden)
}

describe('a register from a template', () => {
  it('has the six columns of Basic and its two sample rows, flagged because they break the rules', () => {
    const run = scriptRun([{ name: '空', rows: [] }])
    expect(fromTemplate(run, 'basic', { samples: true, sheetId: 0 })).toEqual({
      outcome: 'done',
      tab: '空',
      customers: 2,
      flagged: 2,
    })
    const [header, first, second] = cellsOf(run, '空')
    expect(shown(run, '空', header)).toEqual(HEADERS)
    expect(first?.slice(0, 7)).toEqual([100_001, '张三', '123456789', 'zhangsan@', '北京市', 44_927, 1000])
    expect(second?.slice(0, 3)).toEqual([100_002, '李四', '987654321'])
    expect(first?.[7]).toMatch(/^联系方式：.+\n电子邮件：/)
    expect(fileOf(run).grids[0]!.formats.get(1, 5)?.numberFormat).toBe('yyyy-mm-dd')
  })

  it('has the ten fields of Firm, its customer ID being the number', () => {
    const run = scriptRun([{ name: '别的', rows: [['x']] }])
    expect(fromTemplate(run, 'firm')).toMatchObject({ outcome: 'done', tab: '客户', customers: 0 })
    expect(cellsOf(run, '客户')).toHaveLength(1)
    expect(shown(run, '客户', cellsOf(run, '客户')[0])).toEqual([
      ...['客户ID', '姓名', '电子邮件地址', '联系电话', '公司名称', '交易日期', '交易金额'],
      ...['产品/服务类型', '客户偏好', '备注', '提示'],
    ])
    expect(cellsOf(run, '别的')).toEqual([['x']])
  })

  it.each([
    ['firm', 2],
    ['retail', 3],
    ['hotel', 2],
    ['key-account', 2],
  ] as const)(
    'is made for %s with %i sample customers that break no rule, and back (A22)',
    (template, count) => {
      const run = scriptRun([{ name: '别的', rows: [['x']] }])
      const before = workbookPicture(fileOf(run))
      expect(fromTemplate(run, template, { samples: true })).toMatchObject({ customers: count, flagged: 0 })
      expect(run.call('setup.look', {})).toMatchObject({ state: 'ready', samples: count })
      expect(run.call('setup.removeSamples', { requestId: 'remove' })).toEqual({ removed: count, kept: 0 })
      expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
      expect(workbookPicture(fileOf(run))).toEqual(before)
    },
  )

  it('refuses a sheet that has something in it', () => {
    const run = scriptRun([{ name: '别的', rows: [['x']] }])
    const before = workbookPicture(fileOf(run))
    expect(fromTemplate(run, 'basic', { sheetId: 0 })).toEqual({ outcome: 'refused', reason: 'not-empty' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('takes the samples away with one click, and the first customer stands where they stood', () => {
    const run = scriptRun([{ name: '空', rows: [] }])
    fromTemplate(run, 'basic', { samples: true, sheetId: 0 })
    expect(run.call('setup.look', {})).toMatchObject({ state: 'ready', samples: 2 })
    expect(run.call('setup.removeSamples', { requestId: 'remove' })).toEqual({ removed: 2, kept: 0 })
    expect(cellsOf(run, '空')).toHaveLength(1)
    expect(run.call('setup.look', {})).toMatchObject({ samples: 0 })
    expect(run.call('setup.removeSamples', { requestId: 'remove' })).toEqual({ removed: 0, kept: 0 })
  })

  it.each([0, undefined])('is undone without a trace (sheet %s)', (sheetId) => {
    const run = scriptRun([
      { name: '空', rows: [] },
      { name: '别的', rows: [['x']] },
    ])
    const before = workbookPicture(fileOf(run))
    fromTemplate(run, 'basic', { samples: true, ...(sheetId === undefined ? {} : { sheetId }) })
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('leaves what was entered behind as a plain list when it is undone', () => {
    const run = scriptRun([{ name: '别的', rows: [['x']] }])
    fromTemplate(run, 'basic')
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    owner.type('客户!B2', '王五')
    expect(run.call('setup.undo', {})).toEqual({
      outcome: 'undone',
      kept: { tab: '客户档案 2026-11-21', rows: 1 },
    })
    expect(cellsOf(run, '客户档案 2026-11-21')[1]?.[1]).toBe('王五')
    expect(
      fileOf(run)
        .grids.map(({ name }) => name)
        .sort(),
    ).toEqual(['别的', '客户档案 2026-11-21'].sort())
  })
})

describe('a register that was copied', () => {
  const COLLEAGUE = 'rep@example.com'
  const copied = () => {
    const run = scriptRun([
      {
        name: '名单',
        rows: [
          ['姓名', '手机'],
          ['张三', '13977413962'],
        ],
      },
    ])
    setUp(run)
    run.google.share(run.spreadsheetId, { editors: [COLLEAGUE] })
    return run
  }
  const inCopy = (run: ScriptRun, by: string) => {
    const id = run.google.as(by).makeCopy(run.spreadsheetId)
    return run.inCopy(id, by)
  }

  it('asks what it shall be, sends nothing until then, and becomes a register of its own', () => {
    const copy = inCopy(copied(), COLLEAGUE)
    expect(copy.call('setup.look', {})).toMatchObject({ state: 'copy', canUndo: false })
    expect(copy.call('setup.copyChoice', { choice: 'own' })).toEqual({ outcome: 'own' })
    expect(copy.call('setup.look', {})).toMatchObject({ state: 'ready', canUndo: true })
    expect(copy.call('setup.copyChoice', { choice: 'own' })).toEqual({ outcome: 'not-a-copy' })
  })

  it('stays a copy for ever when it is for practice, and does not ask again', () => {
    const copy = inCopy(copied(), COLLEAGUE)
    expect(copy.call('setup.copyChoice', { choice: 'practice' })).toEqual({ outcome: 'practice' })
    expect(copy.call('setup.look', {})).toMatchObject({ state: 'practice' })
    expect(copy.call('customers.start', {})).toMatchObject({ state: 'copy' })
  })
})
