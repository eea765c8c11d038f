import { columnLetters } from '../../src/google/range-name'
import type { TemplateKey } from '../../src/register/templates/template-names'
import type { Value } from '../../src/register/value'
import { fileOf } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { workbookPicture } from '../features/setup/workbook-picture'

const TEMPLATES: readonly TemplateKey[] = ['basic', 'firm', 'retail', 'hotel', 'key-account']
const LOCALES = ['zh_CN', 'en_US'] as const
const ALL = TEMPLATES.flatMap((template) => LOCALES.map((locale) => [template, locale] as const))

/** A register from a template, with its samples, on an emulated Google. */
function made(template: TemplateKey, locale: string) {
  const run = scriptRun([{ name: 'x', rows: [['x']] }], { locale })
  const before = workbookPicture(fileOf(run))
  const reply = run.call('setup.start', {
    requestId: `from-${template}`,
    source: { kind: 'template', template, samples: true },
  })
  expect(reply).toMatchObject({ outcome: 'done' })
  run.google.clock.advance('1 minute')
  return { run, before }
}

/** What the executions since wrote to the administrator's log, and how they ended. */
const faults = (run: ScriptRun) =>
  run.google.executions.flatMap(({ function: name, status, log, error }) =>
    status === 'completed' && log.length === 0 ? [] : [[name, status, error, ...log]],
  )
const facts = (run: ScriptRun) => run.call('customers.start', {}).register!
const customers = (run: ScriptRun) => run.call('customers.index', {}).rows.map(([id]) => String(id))
const later = (run: ScriptRun) => run.google.clock.advance('2 minutes')

/** A value that a field of a quick form takes. */
function valueFor(kind: string, choices: readonly { label: string }[] = []): Value {
  if (kind === 'date') return '2026-12-01'
  if (kind === 'date-time') return '2026-11-20 10:00'
  if (kind === 'money' || kind === 'number') return 120
  if (kind === 'yes-no') return true
  if (kind === 'phone') return '+86 139 1234 5678'
  if (kind === 'email') return 'lina@example.com'
  return choices[0]?.label ?? '要点 note'
}

describe.each(ALL)('a register from the template %s (%s)', (template, locale) => {
  it('shows every sample customer on a card with what belongs to it (A1 A2 A3 A14 A15 A16 A18 A22 D8)', () => {
    const { run } = made(template, locale)
    const ids = customers(run)
    expect(ids.length).toBeGreaterThanOrEqual(2)
    for (const id of ids) {
      later(run)
      const card = run.call('card.open', { id })
      expect(card.card).toMatchObject({ id })
    }
    expect(faults(run)).toEqual([])
  })

  it('takes one more record of every linked tab from the card, in at most three fields (H1 I1 I3 J1 K1)', () => {
    const { run } = made(template, locale)
    const [id] = customers(run)
    for (const table of facts(run).tables) {
      later(run)
      const quick = table.card.quick.map((key) => table.fields.find((field) => field.key === key)!)
      expect(quick.length).toBeLessThanOrEqual(3)
      const typed = quick.filter(({ kind }) => !['link', 'person'].includes(kind))
      const mine = Object.fromEntries(typed.map(({ key, kind, choices }) => [key, valueFor(kind, choices)]))
      const required = table.fields.filter((field) => field.required && !(field.key in mine))
      const rest = required.filter(({ kind }) => kind !== 'link')
      const all = {
        ...mine,
        ...Object.fromEntries(rest.map(({ key, kind, choices }) => [key, valueFor(kind, choices)])),
      }
      const reply = run.call('card.add', {
        requestId: `add-${table.key}`,
        table: table.key,
        customer: id!,
        mine: all,
      })
      expect([table.key, reply]).toEqual([table.key, expect.objectContaining({ state: 'saved' })])
    }
    later(run)
    run.sweep()
    later(run)
    expect(run.call('card.open', { id: id! }).card).toMatchObject({ id })
    expect(faults(run)).toEqual([])
  })

  it('finds by what is computed of customers whoever a purchase made big (D4 L4)', () => {
    const { run } = made(template, locale)
    const [id] = customers(run)
    const added = run.call('card.add', {
      requestId: 'big-purchase',
      table: 'transactions',
      customer: id!,
      mine: { date: '2026-11-20', amount: 7_654_321 },
    })
    expect(added).toMatchObject({ state: 'saved' })
    for (const _ of ['sealed', 'computed', 'at rest']) {
      run.google.clock.advance('1 hour')
      run.sweep()
    }
    later(run)
    const condition = JSON.stringify({ field: 'spending', test: 'more', than: 7_000_000 })
    expect(run.call('search.run', { condition })).toMatchObject({ state: 'found', ids: [id] })
    expect(faults(run)).toEqual([])
  })

  it('puts a figure back at once that somebody types over, clears or pastes over with others (B11)', () => {
    const { run } = made(template, locale)
    run.sweep()
    const { fields } = facts(run)
    const tab = locale === 'zh_CN' ? '客户' : 'Customers'
    run.google.as(OWNER).open(run.spreadsheetId)
    const headers = new Set(fields.flatMap(({ computation, header }) => (computation ? [header] : [])))
    const cells = () => run.google.as(OWNER).values(`${tab}!A1:CZ3`)
    const before = cells()
    const first = before[0]!.findIndex((header) => headers.has(String(header)))
    const behind = [...before[0]!, ''].findIndex(
      (header, place) => place > first && !headers.has(String(header)),
    )
    const places = before[0]!.flatMap((_, place) => (place >= first && place < behind ? [place] : []))
    expect(places.length).toBeGreaterThan(0)
    const a1 = (place: number) => `${tab}!${columnLetters(place)}2`
    later(run)
    run.google.as(OWNER).type(a1(places[0]!), '999999')
    expect(cells()).toEqual(before)
    later(run)
    run.google.as(OWNER).paste(a1(places[0]!), [places.map(() => '=1+1')])
    expect(cells()).toEqual(before)
    later(run)
    run.google.as(OWNER).clear(`${a1(places[0]!)}:${columnLetters(places.at(-1)!)}3`)
    expect(cells()).toEqual(before)
    expect(faults(run)).toEqual([])
  })

  it('comes to rest: a sweep with nothing to do follows the hourly run (F5)', () => {
    const { run } = made(template, locale)
    run.sweep()
    run.google.clock.advance('3 hours')
    run.sweep()
    later(run)
    run.sweep()
    expect(faults(run)).toEqual([])
    expect(run.google.executions.at(-1)!.calls).toBeLessThanOrEqual(4)
  })

  it('is found by search, and goes back to the sheet as it was when nothing was entered', () => {
    const { run, before } = made(template, locale)
    expect(run.call('setup.removeSamples', { requestId: 'remove-samples' })).toMatchObject({ kept: 0 })
    later(run)
    run.sweep()
    expect(customers(run)).toEqual([])
    later(run)
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })
})
