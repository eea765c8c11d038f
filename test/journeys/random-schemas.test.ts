import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/calendar-date'
import type { Field } from '../../src/register/field'
import { OWN_KINDS } from '../../src/register/own-kinds'
import { ownTemplate, readTemplate, templateText } from '../../src/register/templates/own-template'
import { templates } from '../../src/register/templates/template-catalogue'
import type { TemplateKey } from '../../src/register/templates/template-names'
import { templateTables } from '../../src/register/templates/template-tables'
import type { Value } from '../../src/register/value'
import { fileOf } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'

const HEADERS = [
  ...['=1+1', '+86', '-1', '@SUM(A1)', "'quoted'", '"x"', '<b onclick=x>', '&amp;', '100%', '#REF!', '$&'],
  ...[
    '客户编号：',
    '提示 2',
    '𠮷🎉',
    'مرحبا',
    'a,b;c',
    '{{name}}',
    '__proto__',
    'constructor',
    'x'.repeat(100),
  ],
]
const VALUES: readonly Value[] = [
  ...[
    '=IMPORTXML("x")',
    '<img src=x>',
    '2026-02-30',
    '１２，３４５',
    '-',
    ' ',
    '0',
    'true',
    '999999',
    '13977413962',
  ],
  ...[
    'a@b',
    'http://x.cn',
    '11010519491231002X',
    '2026-11-20 10:00',
    '2026-11-20',
    'A, B',
    12.5,
    true,
    'x'.repeat(3000),
  ],
]

/** Fields of the firm's own: of every kind, in any state, with names that mean something to some program. */
const ownFields = (tables: readonly string[]): fc.Arbitrary<readonly Field[]> =>
  fc
    .uniqueArray(
      fc.record({
        header: fc.constantFrom(...HEADERS),
        kind: fc.constantFrom(...OWN_KINDS),
        state: fc.constantFrom('required', 'hidden', 'sensitive', 'wanted', 'plain'),
        choices: fc.uniqueArray(fc.constantFrom('A', 'B', '=A', '是', '𠮷'), { minLength: 1 }),
        to: fc.constantFrom(...tables),
      }),
      { selector: ({ header }) => header.toLowerCase(), minLength: 6, maxLength: 14 },
    )
    .map((parts) =>
      parts.map(
        ({ header, kind, state, choices, to }, index): Field => ({
          ...{ key: `own-${index + 1}`, kind, header, block: 'other', own: true },
          ...(state === 'plain' || (state === 'required' && kind === 'link') ? {} : { [state]: true }),
          ...(kind === 'choice' || kind === 'choices'
            ? { choices: choices.map((label) => ({ label })) }
            : {}),
          ...(kind === 'link' ? { to } : {}),
        }),
      ),
    )

interface Schema {
  readonly text: string
  readonly values: readonly Value[]
}

/** A template of the product with such fields in each of its tabs, as a text somebody could have saved. */
function schemas(key: TemplateKey, locale: 'en' | 'zh-CN'): fc.Arbitrary<Schema> {
  const tables = templateTables(templates[key], locale, '2026-11-21' as CalendarDate)
  const keys = tables.map((table) => table.key)
  return fc
    .tuple(
      fc.tuple(...tables.map(() => ownFields(keys))),
      fc.array(fc.constantFrom(...VALUES), { minLength: 30, maxLength: 30 }),
    )
    .map(([own, values]) => {
      const all = tables.map(({ samples: _, ...table }, index) => ({
        ...table,
        sheetId: index,
        fields: [...table.fields, ...own[index]!],
      }))
      return { text: templateText(ownTemplate('x', locale, all)), values }
    })
}

/** What went wrong in any execution. */
const faults = (run: ScriptRun) =>
  run.google.executions.flatMap(({ function: name, status, log, error }) =>
    status === 'completed' && log.length === 0 ? [] : [[name, status, error, ...log]],
  )

/** A value that a field takes, whatever else is wrong. */
function rightValue({ kind, choices }: Field): Value {
  const first = choices?.[0]?.label ?? ''
  const right: Partial<Record<Field['kind'], Value>> = {
    ...{ number: 1, money: 1, date: '2026-11-20', 'date-time': '2026-11-20 10:00', birthday: '1990-01-01' },
    ...{
      phone: '+86 139 7741 3962',
      email: 'a@b.cn',
      wechat: 'wechat_88',
      web: 'http://x.cn',
      'yes-no': true,
    },
    ...{ identity: '11010519491231002X', 'credit-code': '91330100799655058B', choice: first, choices: first },
    link: '',
  }
  return right[kind] ?? 'A'
}

type Reply = { readonly state: string; readonly issues?: readonly { readonly field: string }[] }

/** Adds a record with what a form takes of some values: what is refused is put right. */
function added(
  ask: (mine: Record<string, Value>) => Reply,
  mine: Record<string, Value>,
  fields: readonly Field[],
): Reply {
  const first = ask(mine)
  if (first.state !== 'refused') return first
  const put = (first.issues ?? []).map(({ field }) => fields.find(({ key }) => key === field)!)
  return ask({ ...mine, ...Object.fromEntries(put.map((field) => [field.key, rightValue(field)])) })
}

function lived(run: ScriptRun, { values }: Schema): string {
  let asked = 0
  const call: ScriptRun['call'] = (...args) => {
    run.google.clock.advance('1 minute')
    return run.call(...args)
  }
  const request = () => `random-${++asked}-schema`
  const { fields, tables } = call('customers.start', {}).register!
  const valuesOf = (all: readonly Field[]) =>
    Object.fromEntries(
      all.filter(({ own }) => own).map(({ key }, index) => [key, values[(index + asked) % values.length]!]),
    )
  const reply = added(
    (mine) => call('customers.save', { requestId: request(), base: {}, mine }) as never,
    { name: '王五', phone: '+86 139 7741 3962', ...valuesOf(fields) },
    fields,
  )
  for (const { key, fields: its } of tables)
    added(
      (mine) => call('card.add', { requestId: request(), table: key, customer: '100001', mine }) as never,
      valuesOf(its),
      its,
    )
  for (const table of ['customers', tables[0]!.key])
    call('fields.edit', { requestId: request(), edit: { edit: 'retire', table, key: 'own-2' } })
  const { name } = fileOf(run).grids[0]!
  const owner = run.google.as(OWNER)
  owner.open(run.spreadsheetId)
  owner.paste(`${name}!B3`, [values.map((value) => value)])
  for (const job of ['runSweep', 'runHourly', 'runSweep']) {
    run.google.clock.advance('3 minutes')
    run.google.projects[0]!.run(job, [], { as: OWNER })
  }
  expect(call('card.open', { id: '100001' }).card).toMatchObject({ id: '100001' })
  expect(reply).toMatchObject({ state: 'saved' })
  expect(call('customers.index', {}).rows.length).toBe(2)
  const condition = JSON.stringify({
    any: fields.slice(-6).map(({ key }) => ({ field: key, test: 'blank' })),
  })
  expect(call('search.run', { condition })).toMatchObject({
    state: expect.stringMatching(/found|refused|unreadable/),
  })
  const saved = call('templates.save', { name: 'again' })
  expect(saved.state === 'saved' && readTemplate(saved.text).ok).toBe(true)
  return reply.state
}

const RUNS_EACH = 1
const ALL = (Object.keys(templates) as TemplateKey[]).map(
  (key, index) => [key, index % 2 ? 'en' : 'zh-CN'] as const,
)

describe('a register of random fields', () => {
  it.each(ALL)(
    'in the template %s (%s) breaks no card, no search, no nightly run (A19 A22)',
    (key, locale) => {
      fc.assert(
        fc.property(schemas(key, locale), (schema) => {
          const run = scriptRun([{ name: 'x', rows: [] }], { locale: locale === 'en' ? 'en_US' : 'zh_CN' })
          const source = { kind: 'own' as const, text: schema.text, sheetId: 0 }
          expect(run.call('setup.start', { requestId: 'random-schema', source })).toMatchObject({
            outcome: 'done',
          })
          expect(lived(run, schema)).toBe('saved')
          expect(faults(run)).toEqual([])
        }),
        { numRuns: RUNS_EACH, endOnFailure: true },
      )
    },
  )
})
