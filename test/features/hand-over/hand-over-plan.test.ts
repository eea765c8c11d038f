import fc from 'fast-check'
import {
  fingerprintOf,
  type HeldRecords,
  handOverChanges,
  holdersOf,
} from '../../../src/features/hand-over/hand-over-plan'
import type { TableSchema } from '../../../src/register/field'
import type { RoleTable } from '../../../src/register/role'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'
import type { RecordValues } from '../../../src/register/value'

const roles: RoleTable = {
  roles: [],
  assignments: [{ person: 'wang@example.com', name: '王敏', role: '' }],
}

function schemaOf(key: string, locale: 'en' | 'zh-CN' = 'zh-CN'): TableSchema {
  const declared = tableDeclaration(key)!
  const keys = declared.fields.map((field) => field.key)
  return { key, sheetId: 1, tab: key, fields: schemaFields(declared, keys, locale) }
}

const one = (key: string, values: RecordValues, locale?: 'en' | 'zh-CN'): HeldRecords => ({
  schema: schemaOf(key, locale),
  rows: [{ id: '1', values }],
})
const goes = (held: HeldRecords) => handOverChanges([held], roles, { from: '王敏', to: '李娜' }).length === 1

describe('what goes with a colleague who leaves', () => {
  test.each<[string, RecordValues, boolean]>([
    ['customers', { owner: '王敏' }, true],
    ['customers', { owner: 'WANG@example.com' }, true],
    ['customers', { owner: '王敏敏' }, false],
    ['customers', { owner: '' }, false],
    ['to-dos', { owner: '王敏', done: false }, true],
    ['to-dos', { owner: '王敏', done: true }, false],
    ['to-dos', { owner: '王敏', 'done-on': '2026-01-01' }, false],
    ['follow-ups', { by: '王敏', 'next-on': '2026-12-01' }, true],
    ['follow-ups', { by: '王敏', 'next-on': '2026-12-01', done: true }, false],
    ['follow-ups', { by: '王敏' }, false],
    ['service', { owner: '王敏', type: '投诉' }, true],
    ['service', { owner: '王敏', type: '表扬' }, false],
    ['service', { owner: '王敏', type: '表扬', deadline: '2026-12-01' }, true],
    ['service', { owner: '王敏', type: '投诉', state: '重新打开' }, true],
    ['service', { owner: '王敏', type: '投诉', state: '已解决' }, false],
    ['service', { owner: '王敏', type: '投诉', 'resolved-on': '2026-01-01' }, false],
    ['opportunities', { owner: '王敏', stage: '谈判' }, true],
    ['opportunities', { owner: '王敏', stage: '赢单' }, false],
    ['opportunities', { owner: '王敏', stage: '输单' }, false],
    ['opportunities', { owner: '王敏' }, true],
    ['matters', { lawyer: '王敏', stage: '办理中' }, true],
    ['matters', { lawyer: '王敏', stage: '已结' }, false],
    ['matters', { lawyer: '王敏', 'closed-on': '2026-01-01' }, false],
    ['transactions', { owner: '王敏' }, false],
    ['contacts', { name: '王敏' }, false],
  ])('of %s %j: %s', (table, values, expected) => {
    expect(goes(one(table, values))).toBe(expected)
  })

  test.each<[string, RecordValues, boolean]>([
    ['service', { owner: '王敏', type: 'Complaint', state: 'Open' }, true],
    ['service', { owner: '王敏', type: 'Complaint', state: 'Resolved' }, false],
    ['opportunities', { owner: '王敏', stage: 'Won' }, false],
    ['matters', { lawyer: '王敏', stage: 'Declined' }, false],
  ])('of %s %j in English: %s', (table, values, expected) => {
    expect(goes(one(table, values, 'en'))).toBe(expected)
  })

  test('goes to nobody where both are the same, however they are written', () => {
    const held = [one('customers', { owner: '王敏' })]
    expect(handOverChanges(held, roles, { from: '王敏', to: 'wang@example.com' })).toEqual([])
    expect(handOverChanges(held, roles, { from: '', to: '李娜' })).toEqual([])
  })

  test('is told by who has most, in the writing met most', () => {
    const rows = ['李娜', '王敏', 'wang@example.com', '王敏'].map((owner, index) => ({
      id: String(index + 1),
      values: { owner },
    }))
    expect(holdersOf([{ schema: schemaOf('customers'), rows }], roles)).toEqual([
      { person: '王敏', records: 3 },
      { person: '李娜', records: 1 },
    ])
  })
})

describe('laws of handing over', () => {
  const owner = fc.constantFrom('王敏', 'wang@example.com', '李娜', '赵刚', '')
  const records = fc.array(owner, { maxLength: 20 }).map((owners): HeldRecords[] => [
    {
      schema: schemaOf('customers'),
      rows: owners.map((each, index) => ({ id: String(index + 1), values: { owner: each } })),
    },
  ])
  const after = (tables: readonly HeldRecords[], fromTo: { from: string; to: string }): HeldRecords[] => {
    const changes = new Map(handOverChanges(tables, roles, fromTo).map((each) => [each.recordId, each.after]))
    return tables.map(({ schema, rows }) => ({
      schema,
      rows: rows.map(({ id, values }) => ({
        id,
        values: { owner: String(changes.get(id) ?? values.owner) },
      })),
    }))
  }
  const holding = (tables: readonly HeldRecords[], person: string) =>
    holdersOf(tables, roles).find((each) => each.person === person)?.records ?? 0

  test('whoever leaves has nothing left, and nothing is lost', () => {
    fc.assert(
      fc.property(records, (tables) => {
        const done = after(tables, { from: '王敏', to: '李娜' })
        expect(holding(done, '王敏') + holding(done, 'wang@example.com')).toBe(0)
        expect(holding(done, '赵刚')).toBe(holding(tables, '赵刚'))
        const all = (of: readonly HeldRecords[]) =>
          holdersOf(of, roles).reduce((sum, each) => sum + each.records, 0)
        expect(all(done)).toBe(all(tables))
      }),
    )
  })

  test('a preview holds exactly as long as the same would change', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const changes = (of: HeldRecords[]) => handOverChanges(of, roles, { from: '王敏', to: '李娜' })
        const isSame = JSON.stringify(changes(one)) === JSON.stringify(changes(other))
        expect(fingerprintOf(changes(one)) === fingerprintOf(changes(other))).toBe(isSame)
      }),
    )
  })
})
