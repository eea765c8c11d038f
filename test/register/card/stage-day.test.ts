import type { CalendarDate } from '../../../src/base/calendar-date'
import { stageDay } from '../../../src/register/card/stage-day'
import { KEEPER_ROLE, NO_ROLE } from '../../../src/register/role'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'

const tableOf = (key: string) => {
  const declaration = tableDeclaration(key)!
  const fields = schemaFields(
    declaration,
    declaration.fields.map((field) => field.key),
    'zh-CN',
  )
  return { key, sheetId: 1, tab: key, fields }
}
const today = '2026-11-21' as CalendarDate
const opportunities = tableOf('opportunities')
const ground = { role: KEEPER_ROLE, today }

describe('the day an opportunity entered its stage (K3)', () => {
  it('is today, when the stage becomes another one', () => {
    expect(stageDay(opportunities, { stage: '谈判' }, { stage: '赢单' }, ground)).toEqual({
      'stage-since': today,
    })
    expect(stageDay(opportunities, {}, { stage: '初步接触' }, ground)).toEqual({ 'stage-since': today })
  })

  it('stays where the stage stays, is cleared, or was not looked at', () => {
    expect(stageDay(opportunities, { stage: '谈判' }, { stage: '谈判' }, ground)).toEqual({})
    expect(stageDay(opportunities, { stage: '谈判' }, { stage: '' }, ground)).toEqual({})
    expect(stageDay(opportunities, { stage: '谈判' }, { amount: 5 }, ground)).toEqual({})
  })

  it('is the one somebody says', () => {
    const said = { stage: '赢单', 'stage-since': '2026-11-01' }
    expect(stageDay(opportunities, { stage: '谈判' }, said, ground)).toEqual({})
  })

  it('is not written by who may not change it, nor where the field is retired or the table has none', () => {
    expect(stageDay(opportunities, {}, { stage: '谈判' }, { role: NO_ROLE, today })).toEqual({})
    expect(stageDay(tableOf('service'), {}, { stage: '谈判' }, ground)).toEqual({})
    const fields = opportunities.fields.map((field) =>
      field.key === 'stage-since' ? { ...field, retired: true } : field,
    )
    expect(stageDay({ ...opportunities, fields }, {}, { stage: '谈判' }, ground)).toEqual({})
  })
})
