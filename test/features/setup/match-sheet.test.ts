import { fieldCatalogue } from '../../../src/register/field-catalogue'
import { cellsOf } from './arranged-sheets'
import { OWNER, scriptRun } from './script-run'

const LIST = [
  ['姓名', '手机', '年龄', '统一社会信用代码', '省份', '网址', '喜好'],
  ['张三', '13977413962', 42, '', '江苏省', '', '白茶'],
]
const matchIn = (locale: string) => {
  const run = scriptRun([{ name: '名单', rows: LIST }])
  run.google.person(OWNER).locale = locale
  const match = run.call('setup.match', { sheetId: 0 })
  if (!match.ok) throw new Error(match.error)
  return match.value
}

describe('what a column can become', () => {
  it.each([
    ['zh_CN', 'zh-CN'],
    ['en_US', 'en'],
  ] as const)('is every field people fill in, called as the reader calls it (%s)', (locale, language) => {
    const typed = fieldCatalogue.filter(({ kind }) => kind !== 'computed')
    expect(matchIn(locale).fields).toEqual(typed.map(({ key, label }) => ({ key, label: label[language] })))
  })

  it('is never what the register works out: a typed age stays the firm’s own column', () => {
    const { columns, fields } = matchIn('zh_CN')
    expect(columns.map(({ field }) => field)).toEqual([
      ...['name', 'phone', 'own', 'credit-code', 'province', 'website', 'likes'],
    ])
    expect(fields.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['age']))
  })

  it('keeps its typed values when a caller asks for a computed field', () => {
    const run = scriptRun([{ name: '名单', rows: LIST }])
    const preview = run.call('setup.preview', {
      sheetId: 0,
      country: 'CN',
      columns: [{ column: 2, field: 'age' }],
    })
    expect(preview.ok).toBe(true)
    const outcome = run.call('setup.start', {
      requestId: 'r',
      source: {
        ...{ kind: 'sheet', sheetId: 0, country: 'CN', columns: [{ column: 2, field: 'age' }] },
        seen: preview.ok ? preview.value.seen : '',
      },
    })
    expect(outcome).toMatchObject({ outcome: 'done', customers: 1 })
    const [header = [], first = []] = cellsOf(run, '名单')
    expect(first[header.indexOf('年龄')]).toBe(42)
  })
})
