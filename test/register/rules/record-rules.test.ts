import fc from 'fast-check'
import { checkRecord } from '../../../src/register/rules/field-rules'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'
import type { RecordValues } from '../../../src/register/value'

const LOCALES = ['zh-CN', 'en'] as const
function matterFields(locale: (typeof LOCALES)[number]) {
  const declared = tableDeclaration('matters')!
  return schemaFields(
    declared,
    declared.fields.map(({ key }) => key),
    locale,
  )
}
const BASE: RecordValues = { customer: '100001', name: '离婚后财产纠纷' }
const issues = (values: RecordValues, locale: (typeof LOCALES)[number] = 'zh-CN') =>
  checkRecord(matterFields(locale), { ...BASE, ...values })

describe('a matter and its conflict check (A17)', () => {
  test.each<[RecordValues, boolean]>([
    [{}, false],
    [{ stage: '接洽' }, false],
    [{ stage: '利益冲突检索' }, false],
    [{ stage: '不接' }, false],
    [{ stage: '办理中' }, true],
    [{ stage: '审理中' }, true],
    [{ stage: '已结' }, true],
    [{ stage: 'In progress' }, true],
    [{ stage: '办理中', 'conflict-checked-on': '2026-11-20' }, false],
    [{ stage: '办理中', 'conflict-checked-on': '  ' }, true],
    [{ stage: '什么阶段' }, false],
  ])('is flagged where it goes on without one: %j %s', (values, flagged) => {
    const found = issues(values).filter(({ reason }) => reason === 'needed-when')
    expect(found.map(({ field }) => field)).toEqual(flagged ? ['conflict-checked-on'] : [])
  })

  it('names the stage by its header and label, in the language of the register', () => {
    expect(issues({ stage: 'In progress' })).toContainEqual({
      ...{ field: 'conflict-checked-on', reason: 'needed-when', because: '阶段', value: '办理中' },
    })
    expect(issues({ stage: '办理中' }, 'en')).toContainEqual({
      ...{ field: 'conflict-checked-on', reason: 'needed-when', because: 'Stage', value: 'In progress' },
    })
  })

  it('is flagged with the parties that were named after it', () => {
    const checked = { 'conflict-checked-on': '2026-11-20', 'conflict-names': '白若琳、韩志远' }
    expect(issues({ ...checked, 'opposing-party': '韩志远' })).toEqual([])
    expect(issues({ ...checked, 'opposing-party': '韩志远，单雨', 'related-parties': '云栖贸易' })).toEqual([
      { field: 'conflict-names', reason: 'names-missing', names: ['单雨', '云栖贸易'] },
    ])
    expect(issues({ 'conflict-checked-on': '2026-11-20', 'opposing-party': '单雨' })).toEqual([])
  })

  it('is complete as soon as every party stands among the names looked up', () => {
    const names = fc.array(fc.constantFrom('韩志远', '单雨', 'Yunqi Tea Co., Ltd.', '云栖（杭州）公司'))
    fc.assert(
      fc.property(names, names, (opposing, related) => {
        const values = {
          'opposing-party': opposing.join('，'),
          'related-parties': related.join('、'),
          'conflict-names': [...related, ...opposing].join('、'),
        }
        expect(issues(values)).toEqual([])
      }),
    )
  })
})
