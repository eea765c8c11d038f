import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/calendar-date'
import { fieldEditText } from '../../src/i18n/field-edit-messages'
import { valueAfter } from '../../src/register/choice-edits'
import { type Field, fieldOf, type TableSchema } from '../../src/register/field'
import type { EditGround, FieldEdit, FieldEditFault, OwnKind } from '../../src/register/field-edit'
import { editedFields, MOST_FIELDS, undoneEdit } from '../../src/register/field-edits'
import { templates } from '../../src/register/templates/template-catalogue'
import { templateTables } from '../../src/register/templates/template-tables'
import { randomTables } from '../support/random-tables'

const unused: EditGround = { inUse: () => 0 }
const usedBy = (count: number): EditGround => ({ inUse: () => count })
const schemasOf = (key: keyof typeof templates): TableSchema[] =>
  templateTables(templates[key], 'en', '2026-11-21' as CalendarDate).map(
    ({ samples: _, ...draft }, index) => ({
      ...draft,
      sheetId: index,
    }),
  )
const retail = schemasOf('retail')
const add = (header: string, more: Partial<Extract<FieldEdit, { edit: 'add' }>> = {}): FieldEdit => ({
  edit: 'add',
  table: 'customers',
  header,
  kind: 'text',
  ...more,
})
function done(tables: readonly TableSchema[], edit: FieldEdit, ground = unused) {
  const edited = editedFields(tables, edit, ground)
  if (!edited.ok) throw new Error(edited.error.reason)
  return edited.value
}
function refusal(
  tables: readonly TableSchema[],
  edit: FieldEdit,
  ground = unused,
): FieldEditFault | undefined {
  const edited = editedFields(tables, edit, ground)
  return edited.ok ? undefined : edited.error
}
const inCustomers = (tables: readonly TableSchema[], key: string): Field | undefined =>
  fieldOf(tables[0]!, key)
const last = (tables: readonly TableSchema[]): Field | undefined =>
  tables[0]!.fields[tables[0]!.fields.length - 1]

describe('a field of one’s own', () => {
  it('is added with its kind, list, description and name in the other language (A19)', () => {
    const edit = add('  Shoe   size ', {
      kind: 'choice',
      choices: ['36', '37'],
      required: true,
      sensitive: true,
      hint: 'For gifts.',
      translated: '鞋码',
    })
    expect(last(done(retail, edit).tables)).toEqual({
      key: 'own-1',
      kind: 'choice',
      header: 'Shoe size',
      block: 'other',
      own: true,
      choices: [{ label: '36' }, { label: '37' }],
      required: true,
      wanted: true,
      sensitive: true,
      hint: 'For gifts.',
      translated: '鞋码',
    })
  })

  it('may lead to another table', () => {
    expect(last(done(retail, add('Favourite', { kind: 'link', to: 'products' })).tables)).toMatchObject({
      kind: 'link',
      to: 'products',
    })
    expect(refusal(retail, add('Favourite', { kind: 'link', to: 'stays' }))).toEqual({
      reason: 'link-nowhere',
    })
    expect(refusal(retail, add('Favourite', { kind: 'link' }))).toEqual({ reason: 'link-nowhere' })
  })

  it('may be one of 200, and of no more than a tab has room for', () => {
    let tables: readonly TableSchema[] = retail
    for (let count = 1; count <= 200; count++) tables = done(tables, add(`Own ${count}`)).tables
    expect(new Set(tables[0]!.fields.map(({ key }) => key)).size).toBe(retail[0]!.fields.length + 200)
    const full = Array.from({ length: MOST_FIELDS }, (_, index) => ({
      ...last(tables)!,
      key: `x-${index}`,
      header: `x ${index}`,
    }))
    expect(refusal([{ ...tables[0]!, fields: full }], add('One more'))).toEqual({
      reason: 'too-many-fields',
      limit: MOST_FIELDS,
    })
  })

  it.each([
    [add(' \u200b '), { reason: 'header-empty' }],
    [add('x'.repeat(101)), { reason: 'header-long', limit: 100 }],
    [add('phone'), { reason: 'header-taken', header: 'phone', retired: false }],
    [add('List', { kind: 'choice' }), { reason: 'choices-missing' }],
    [add('List', { kind: 'choice', choices: ['a', ' '] }), { reason: 'choice-empty' }],
    [add('List', { kind: 'choice', choices: ['a', 'Ａ'] }), { reason: 'choice-taken', label: 'Ａ' }],
    [add('List', { kind: 'choices', choices: ['a, b'] }), { reason: 'choice-comma', label: 'a, b' }],
    [add('List', { kind: 'choices', choices: ['y'.repeat(101)] }), { reason: 'choice-long', limit: 100 }],
    [add('x', { table: 'gone' }), { reason: 'table-unknown' }],
  ] as const)('is refused with the reason: %j', (edit, reason) => {
    expect(refusal(retail, edit)).toEqual(reason)
  })

  it('is text, whatever is typed as its name: formulas and markup stay signs', () => {
    for (const header of ['=1+1', '<b>x</b>', '__proto__', 'constructor']) {
      const { tables } = done(retail, add(header))
      expect(last(tables)?.header).toBe(header)
      expect(last(tables)?.key).toBe('own-1')
    }
  })
})

describe('a field', () => {
  it('is renamed, but not to a name another one has, also of a retired one', () => {
    const rename = (header: string): FieldEdit => ({
      edit: 'rename',
      table: 'customers',
      key: 'wechat',
      header,
    })
    expect(inCustomers(done(retail, rename('Weixin')).tables, 'wechat')?.header).toBe('Weixin')
    expect(inCustomers(done(retail, rename('wechat')).tables, 'wechat')?.header).toBe('wechat')
    expect(refusal(retail, rename('PHONE'))).toMatchObject({ reason: 'header-taken', retired: false })
    const { tables } = done(retail, { edit: 'retire', table: 'customers', key: 'likes' })
    expect(refusal(tables, rename('Likes'))).toMatchObject({ reason: 'header-taken', retired: true })
  })

  it('is hidden and shown, unless it is required (A23)', () => {
    const hide = (key: string): FieldEdit => ({ edit: 'hide', table: 'customers', key })
    const { tables } = done(retail, hide('wechat'))
    expect(inCustomers(tables, 'wechat')?.hidden).toBe(true)
    expect(done(tables, { edit: 'show', table: 'customers', key: 'wechat' }).tables).toEqual(retail)
    expect(refusal(retail, hide('name'))).toEqual({ reason: 'required-hidden' })
    const ask: FieldEdit = { edit: 'describe', table: 'customers', key: 'wechat', required: true }
    expect(refusal(tables, ask)).toEqual({ reason: 'required-hidden' })
  })

  it('is retired and brought back with all it was; meanwhile nothing about it changes (A23)', () => {
    const { tables } = done(retail, { edit: 'retire', table: 'customers', key: 'likes' })
    expect(inCustomers(tables, 'likes')).toEqual({ ...inCustomers(retail, 'likes'), retired: true })
    expect(refusal(tables, { edit: 'hide', table: 'customers', key: 'likes' })).toEqual({
      reason: 'field-retired',
    })
    expect(done(tables, { edit: 'bring-back', table: 'customers', key: 'likes' }).tables).toEqual(retail)
    expect(refusal(retail, { edit: 'retire', table: 'customers', key: 'name' })).toEqual({
      reason: 'required-retired',
    })
  })

  it.each([
    [
      'customers',
      'birthday',
      [
        { table: 'customers', field: 'age' },
        { table: 'customers', field: 'next-birthday' },
      ],
    ],
    [
      'transactions',
      'product',
      [{ table: 'transactions', field: 'product-name' }, { table: 'transactions' }],
    ],
    ['transactions', 'quantity', [{ table: 'transactions' }]],
    ['follow-ups', 'next-on', [{ table: 'follow-ups' }]],
    [
      'transactions',
      'currency',
      [
        { table: 'transactions', field: 'unit-price' },
        { table: 'transactions', field: 'amount' },
      ],
    ],
  ] as const)('of %s called %s stays while something needs it', (table, key, needs) => {
    const by = (refusal(retail, { edit: 'retire', table, key }) as Extract<FieldEditFault, { by: unknown }>)
      .by
    expect(by).toEqual(expect.arrayContaining([...needs]))
  })

  it('may go once what needed it has gone', () => {
    const gone = ['age', 'next-birthday', 'birthday'].reduce<readonly TableSchema[]>(
      (tables, key) => done(tables, { edit: 'retire', table: 'customers', key }).tables,
      retail,
    )
    expect(inCustomers(gone, 'birthday')?.retired).toBe(true)
  })

  it('of the register itself can be renamed and no more', () => {
    for (const key of ['number', 'problems']) {
      for (const edit of ['hide', 'retire'] as const)
        expect(refusal(retail, { edit, table: 'customers', key })).toEqual({ reason: 'field-given' })
      expect(done(retail, { edit: 'rename', table: 'customers', key, header: 'New' }).tables).not.toEqual(
        retail,
      )
    }
  })

  it('that is computed is never asked for', () => {
    const ask: FieldEdit = { edit: 'describe', table: 'customers', key: 'age', required: true }
    expect(refusal(retail, ask)).toEqual({ reason: 'field-computed' })
    expect(done(retail, { ...ask, required: false, hint: 'Whole years.' }).tables).not.toEqual(retail)
  })

  it('moves only with all the others', () => {
    const keys = retail[0]!.fields.map(({ key }) => key)
    const { tables } = done(retail, { edit: 'reorder', table: 'customers', keys: [...keys].reverse() })
    expect(tables[0]!.fields.map(({ key }) => key)).toEqual([...keys].reverse())
    const wrong = [keys.slice(1), [...keys, 'x'], [keys[1]!, ...keys.slice(1)]]
    for (const list of wrong)
      expect(refusal(retail, { edit: 'reorder', table: 'customers', keys: list })).toEqual({
        reason: 'order-incomplete',
      })
  })
})

describe('a list of choices', () => {
  const of = { table: 'customers', key: 'source' } as const
  const labels = (tables: readonly TableSchema[]) =>
    inCustomers(tables, 'source')?.choices?.map(({ label }) => label)

  it('gets another choice, once', () => {
    expect(labels(done(retail, { ...of, edit: 'add-choice', label: 'Radio' }).tables)).toContain('Radio')
    expect(refusal(retail, { ...of, edit: 'add-choice', label: 'website' })).toMatchObject({
      reason: 'choice-taken',
    })
  })

  it('takes a word from the synonyms of another when it becomes a choice itself', () => {
    const { tables } = done(retail, { ...of, edit: 'add-choice', label: 'Exhibition' })
    const fair = inCustomers(tables, 'source')?.choices?.find(({ label }) => label === 'Trade fair')
    expect(fair?.synonyms).not.toContain('Exhibition')
  })

  it('has a choice renamed: records follow, the former word is still understood', () => {
    const { tables, valueChanges } = done(retail, {
      ...of,
      edit: 'rename-choice',
      from: 'Other',
      label: 'Else',
    })
    expect(valueChanges).toEqual([{ table: 'customers', field: 'source', from: 'Other', to: 'Else' }])
    const choice = inCustomers(tables, 'source')?.choices?.find(({ label }) => label === 'Else')
    expect(choice?.synonyms).toEqual(expect.arrayContaining(['Other', '其他']))
    expect(refusal(retail, { ...of, edit: 'rename-choice', from: 'Other', label: 'Website' })).toMatchObject({
      reason: 'choice-taken',
    })
  })

  it('lets a choice go at once that nobody uses, otherwise asks what takes its place', () => {
    const remove: FieldEdit = { ...of, edit: 'remove-choice', label: 'Other' }
    expect(done(retail, remove)).toMatchObject({ valueChanges: [] })
    expect(labels(done(retail, remove).tables)).not.toContain('Other')
    expect(refusal(retail, remove, usedBy(3))).toEqual({ reason: 'choice-in-use', label: 'Other', count: 3 })
    const mapped = done(retail, { ...remove, instead: 'Website' } as FieldEdit, usedBy(3))
    expect(mapped.valueChanges).toEqual([
      { ...{ table: 'customers', field: 'source' }, from: 'Other', to: 'Website' },
    ])
    expect(done(retail, { ...remove, instead: '' } as FieldEdit, usedBy(3)).valueChanges[0]?.to).toBe('')
    expect(refusal(retail, { ...remove, instead: 'Other' } as FieldEdit, usedBy(3))).toEqual({
      reason: 'choice-unknown',
    })
  })

  it('is put in another order, as a whole', () => {
    const all = labels(retail) ?? []
    const { tables } = done(retail, { ...of, edit: 'reorder-choices', labels: [...all].reverse() })
    expect(labels(tables)).toEqual([...all].reverse())
    expect(refusal(retail, { ...of, edit: 'reorder-choices', labels: all.slice(1) })).toEqual({
      reason: 'order-incomplete',
    })
  })

  it('is nothing a text has', () => {
    expect(refusal(retail, { table: 'customers', key: 'phone', edit: 'add-choice', label: 'x' })).toEqual({
      reason: 'no-choices',
    })
  })
})

describe('a value after its list has changed', () => {
  it.each([
    ['choice', 'A', 'B'],
    ['choice', 'AA', 'AA'],
    ['choices', 'A', 'B'],
    ['choices', 'C, A, D', 'C, B, D'],
    ['choices', 'B, A', 'B'],
    ['choices', 'AA, C', 'AA, C'],
    ['choice', 7, 7],
  ] as const)('of kind %s: %j becomes %j', (kind, before, after) => {
    expect(valueAfter(kind, before, { from: 'A', to: 'B' })).toBe(after)
  })

  it('is cleared without a trace', () => {
    expect(valueAfter('choices', 'C, A', { from: 'A', to: '' })).toBe('C')
    expect(valueAfter('choices', 'A', { from: 'A', to: '' })).toBe('')
    expect(valueAfter('choice', 'A', { from: 'A', to: '' })).toBe('')
  })
})

describe('whatever somebody does to the fields of whatever register', () => {
  const KINDS: readonly OwnKind[] = ['text', 'choice', 'choices', 'money', 'yes-no', 'link', 'date-time']
  /** An edit of a field that is there, or not quite. */
  const someEdit = (tables: readonly TableSchema[]): fc.Arbitrary<FieldEdit> =>
    fc.nat(tables.length - 1).chain((at) => {
      const table = tables[at]!
      const field = fc.constantFrom(...table.fields)
      const text = fc.constantFrom('New', 'name', '新字段', '', 'x, y', '=1', table.fields[1]!.header)
      const label = (of: Field) =>
        fc.constantFrom(...(of.choices ?? [{ label: 'none' }]).map((each) => each.label))
      return fc.oneof(
        fc.record({ header: text, kind: fc.constantFrom(...KINDS), required: fc.boolean() }).map(
          (parts): FieldEdit => ({
            edit: 'add',
            table: table.key,
            choices: ['a', 'b'],
            to: table.key,
            ...parts,
          }),
        ),
        fc
          .tuple(field, text)
          .map(([{ key }, header]): FieldEdit => ({ edit: 'rename', table: table.key, key, header })),
        fc
          .tuple(
            field,
            fc.constantFrom('hide' as const, 'show' as const, 'retire' as const, 'bring-back' as const),
          )
          .map(([{ key }, edit]): FieldEdit => ({ edit, table: table.key, key })),
        fc.tuple(field, fc.boolean(), fc.boolean()).map(
          ([{ key }, required, sensitive]): FieldEdit => ({
            ...{ edit: 'describe', table: table.key, key, required, sensitive },
          }),
        ),
        fc
          .shuffledSubarray(
            table.fields.map(({ key }) => key),
            { minLength: table.fields.length },
          )
          .map((keys): FieldEdit => ({ edit: 'reorder', table: table.key, keys })),
        field.chain((of) =>
          fc.tuple(label(of), text, fc.constantFrom(undefined, '')).map(([from, to, instead]): FieldEdit => {
            if (to === 'New') return { edit: 'add-choice', table: table.key, key: of.key, label: to }
            if (to === '=1')
              return {
                ...{ edit: 'remove-choice', table: table.key, key: of.key, label: from },
                ...(instead === undefined ? {} : { instead }),
              }
            return { edit: 'rename-choice', table: table.key, key: of.key, from, label: to }
          }),
        ),
      )
    })
  /** A register and what happened to it: every edit made on what the last one left. */
  const story = randomTables.chain((tables) =>
    fc.tuple(fc.constant(tables), fc.array(someEdit(tables), { maxLength: 12 }), fc.nat(2)),
  )
  const shapeOf = (tables: readonly TableSchema[]) =>
    tables.map((table) => ({ ...table, fields: table.fields.filter(({ retired }) => !retired) }))

  it('no field is lost, no key given twice, no two are called alike', () => {
    fc.assert(
      fc.property(story, ([first, edits, uses]) => {
        let tables = first
        for (const edit of edits) {
          const edited = editedFields(tables, edit, usedBy(uses))
          if (!edited.ok) continue
          const after = edited.value.tables
          tables.forEach((table, at) => {
            const keys = after[at]!.fields.map(({ key }) => key)
            expect(keys).toEqual(expect.arrayContaining(table.fields.map(({ key }) => key)))
            expect(new Set(keys).size).toBe(keys.length)
            const headers = after[at]!.fields.map(({ header }) => header.toLowerCase())
            expect(new Set(headers).size).toBe(headers.length)
          })
          tables = after
        }
      }),
    )
  })

  it('every edit can be taken back, a new field by retiring it', () => {
    fc.assert(
      fc.property(story, ([first, edits, uses]) => {
        let tables = first
        for (const edit of edits) {
          const edited = editedFields(tables, edit, usedBy(uses))
          if (!edited.ok) continue
          const undone = undoneEdit(edited.value.tables, edited.value.changed)
          if (edit.edit === 'add') expect(shapeOf(undone!)).toEqual(shapeOf(tables))
          else expect(undone).toEqual(tables)
          tables = edited.value.tables
        }
      }),
    )
  })

  it('an edit is not taken back over a later one', () => {
    const hidden = done(retail, { edit: 'hide', table: 'customers', key: 'wechat' })
    const later = done(hidden.tables, { edit: 'rename', table: 'customers', key: 'wechat', header: 'Weixin' })
    expect(undoneEdit(later.tables, hidden.changed)).toBeUndefined()
    const keys = retail[0]!.fields.map(({ key }) => key)
    const moved = done(retail, { edit: 'reorder', table: 'customers', keys: [...keys].reverse() })
    const more = done(moved.tables, add('New'))
    expect(undoneEdit(more.tables, moved.changed)).toBeUndefined()
    expect(undoneEdit([], moved.changed)).toBeUndefined()
  })

  it('what is required is seen and asked for, and every refusal says why in both languages', () => {
    fc.assert(
      fc.property(story, ([first, edits, uses]) => {
        let tables = first
        for (const edit of edits) {
          const edited = editedFields(tables, edit, usedBy(uses))
          if (edited.ok) tables = edited.value.tables
          else {
            expect(fieldEditText(edited.error, tables, 'en')).toMatch(/^[A-Z“\d].*\.$/)
            expect(fieldEditText(edited.error, tables, 'zh-CN')).toMatch(/\p{Script=Han}.*。$/u)
          }
        }
        for (const field of tables.flatMap(({ fields }) => fields)) {
          if (field.required)
            expect([field.hidden, field.retired, field.wanted]).toEqual([undefined, undefined, true])
        }
      }),
    )
  })
})

describe('what still needs a field', () => {
  it('is named in the reader’s words', () => {
    const fault = refusal(retail, { edit: 'retire', table: 'transactions', key: 'product' })!
    expect(fieldEditText(fault, retail, 'en')).toBe(
      'It is still needed by “Product” (Transactions), the customer card (Transactions). Hide it instead, or retire those first.',
    )
    expect(fieldEditText(fault, retail, 'zh-CN')).toContain(
      '“Product”（Transactions）、档案卡（Transactions）',
    )
  })
})
