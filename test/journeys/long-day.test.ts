import fc from 'fast-check'
import type { Change, ChangeSet } from '../../src/register/change'
import { KEEPER, RunningRegister } from '../support/running-register'

jest.setTimeout(240_000)

const SHEET = [
  ['姓名', '手机', '邮箱', '公司', '备注'],
  ['戊', '13977413962', 'a@qq.com', '五', ''],
  ['丙', '+86 150 9368 6061', 'B@163.com', '三', '=SUM(1)'],
  ['甲', '138123', 'c@qq.com', '一', '@'],
  ['丁', '138 1234 5678', 'D@qq.com', '四', '第一行\n第二行'],
  ['乙', '', 'e@qq.com', '二', '𠮷'],
]
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F']
const LAST_ROW = 14

/** One thing that happens in a day. */
type Act = (run: RunningRegister, today: Day) => void

/** What acts of one day share. */
interface Day {
  requests: number
}

const row = fc.integer({ min: 2, max: LAST_ROW })
const column = fc.constantFrom(...COLUMNS)
const text = fc.constantFrom(
  ...[
    '',
    '李雷',
    '韩梅梅',
    '139-0000-0001',
    '１３８００００００００',
    'X@QQ.COM',
    '100002',
    '甲',
    '2026-11-25',
    '=1+1',
  ],
)
const cell = fc.tuple(column, row).map(([letter, line]) => `客户!${letter}${line}`)
const isColleague = fc.boolean()

const person = (run: RunningRegister, colleague: boolean) => (colleague ? run.colleague : run.keeper)
const numbers = (run: RunningRegister): number[] => [...standing(run).keys()].map(Number)

const typing = fc
  .tuple(cell, text, isColleague)
  .map(([place, value, colleague]): [string, Act] => [
    `types ${JSON.stringify(value)} into ${place}`,
    (run) => void person(run, colleague).type(place, value),
  ])
const pasting = fc
  .tuple(cell, fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }))
  .map(([place, block]): [string, Act] => [
    `pastes ${JSON.stringify(block)} at ${place}`,
    (run) => void run.keeper.paste(place, block),
  ])
const clearing = fc
  .tuple(row, column)
  .map(([line, letter]): [string, Act] => [
    `clears ${letter}${line} and the cell below`,
    (run) => void run.keeper.clear(`客户!${letter}${line}:${letter}${line + 1}`),
  ])
const sorting = fc
  .tuple(column, fc.boolean())
  .map(([letter, up]): [string, Act] => [
    `sorts by ${letter}`,
    (run) => void run.colleague.sort(`客户!A2:G${LAST_ROW}`, letter, up),
  ])
const copying = fc
  .tuple(row, row)
  .map(([from, to]): [string, Act] => [
    `copies row ${from} to row ${to}`,
    (run) => void run.keeper.copyPaste(`客户!A${from}:F${from}`, `客户!A${to}`),
  ])
const inserting = row.map((line): [string, Act] => [
  `inserts a row before ${line}`,
  (run) => void run.colleague.insertRows('客户', line, 1),
])
const deleting = fc
  .tuple(row, fc.integer({ min: 1, max: 2 }))
  .map(([line, count]): [string, Act] => [
    `deletes ${count} rows from ${line}`,
    (run) => void run.keeper.deleteRows('客户', line, count),
  ])
const undoing = isColleague.map((colleague): [string, Act] => [
  'presses Ctrl+Z',
  (run) => void person(run, colleague).undo(),
])
const losing = fc
  .boolean()
  .map((lost): [string, Act] => [
    lost ? 'loses edit events' : 'gets edit events again',
    (run) => run.google.faults.loseEdits(lost),
  ])
const waiting = fc.constant<[string, Act]>([
  'waits for the sweep',
  (run) => run.google.clock.advance('6 minutes'),
])
const adding = text.map((name): [string, Act] => [
  `adds ${name} by the form`,
  (run, today) =>
    void run.ask('customers.save', {
      requestId: `request-${++today.requests}`,
      base: {},
      mine: { name: name || '空', company: '新' },
    }),
])
const changing = fc.tuple(fc.nat(20), text).map(([index, company]): [string, Act] => [
  `changes customer ${index} by the form to ${company}`,
  (run, today) => {
    const all = numbers(run).filter((each) => each > 0)
    const id = String(all[index % Math.max(1, all.length)] ?? 100001)
    const card = run.call('customers.open', { id }).card
    if (!card) return
    const base = { company: card.values.company ?? '' }
    run.ask('customers.save', { requestId: `request-${++today.requests}`, id, base, mine: { company } })
  },
])
const takingBack = fc.nat(5).map((back): [string, Act] => [
  `takes back operation ${back}`,
  (run, today) => {
    const operations = run.call('history.list', { latest: 20 }).operations.filter(({ canUndo }) => canUndo)
    const operation = operations[back % Math.max(1, operations.length)]
    if (operation)
      run.call('history.undo', { operation: operation.id, requestId: `request-${++today.requests}` })
  },
])
const tidying = fc.constant<[string, Act]>([
  'standardises',
  (run, today) => {
    const { fingerprint, groups } = run.call('standardise.preview', {})
    const rules = groups.map(({ rule }) => rule)
    if (rules.length > 0)
      run.call('standardise.apply', { fingerprint, rules, requestId: `request-${++today.requests}` })
  },
])

const acts = fc.oneof(
  { arbitrary: typing, weight: 5 },
  ...[pasting, clearing, sorting, copying, inserting, deleting, undoing, losing, waiting].map(
    (arbitrary) => ({
      arbitrary,
      weight: 2,
    }),
  ),
  ...[adding, changing, takingBack, tidying].map((arbitrary) => ({ arbitrary, weight: 2 })),
)

type Records = Map<string, Record<string, unknown>>

/** Values of the records, blank ones left out. */
const plain = (records: Records): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    [...records]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, values]) => [
        id,
        Object.fromEntries(
          Object.entries(values)
            .filter(([, value]) => value !== '')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      ]),
  )

const KEYS: Record<string, string> = {
  姓名: 'name',
  手机: 'phone',
  邮箱: 'email',
  公司: 'company',
  备注: 'note',
}

/** The records as the grid shows them; a row that holds nothing but a text in the problems column is none. */
function standing(run: RunningRegister): Records {
  const records = run
    .customers()
    .map((customer): [string, Record<string, unknown>] => [
      String(customer.客户编号),
      Object.fromEntries(Object.entries(KEYS).map(([header, key]) => [key, customer[header] ?? ''])),
    ])
  return new Map(
    records.filter(([id, values]) => id !== '' || Object.values(values).some((value) => value !== '')),
  )
}

/** What a log makes of the records it started from. */
function replayed(start: Records, log: readonly ChangeSet[]): Records {
  const records: Records = new Map([...start].map(([id, values]) => [id, { ...values }]))
  for (const { changes } of log) {
    const gone = new Set<string>()
    for (const { recordId, field, before, after } of changes) {
      const values = field === 'number' ? {} : { [field]: after }
      if (after === null) gone.add(recordId)
      else if (before === null && !records.has(recordId)) records.set(recordId, values)
      else if (records.has(recordId)) records.set(recordId, { ...records.get(recordId), ...values })
    }
    for (const id of gone) records.delete(id)
  }
  return records
}

function live(steps: readonly [string, Act][]): { run: RunningRegister; start: Records } {
  const run = new RunningRegister(SHEET, { accounts: 'workspace' })
  const start = standing(run)
  const day: Day = { requests: 0 }
  for (const [, act] of steps) {
    run.google.clock.advance('20 seconds')
    act(run, day)
  }
  run.google.faults.loseEdits(false)
  run.google.clock.advance('6 minutes')
  run.sweep()
  run.sweep()
  return { run, start }
}

const days = fc
  .array(acts, { minLength: 1, maxLength: 25 })
  .map((steps) => Object.assign(steps, { [fc.toStringMethod]: () => steps.map(([name]) => name).join('; ') }))

/** A number that was typed over has been put back already. */
const isPutBack = ({ field, before, after }: Change): boolean =>
  field === 'number' && before !== null && after !== null

/** A formula that somebody typed is left alone, also by an undo. */
const withoutFormulas = days.filter((steps) => steps.every(([name]) => !name.includes('=1+1')))

/** A longer look: `DAYS=500 SEED=7 npx jest test/journeys/long-day`. */
const { DAYS = '12', SEED } = process.env
const options = { numRuns: Number(DAYS), ...(SEED === undefined ? {} : { seed: Number(SEED) }) }

describe('whatever people do in a day', () => {
  it('every customer has a number of its own, and the record agrees with the grid', () => {
    fc.assert(
      fc.property(days, (steps) => {
        const { run } = live(steps)
        const all = numbers(run)
        expect(all.every((each) => each > 100000)).toBe(true)
        expect(new Set(all).size).toBe(all.length)
        expect(plain(run.shadow() as Records)).toEqual(plain(standing(run)))
        expect(run.journal()).toEqual([])
      }),
      options,
    )
  })

  it('the log tells all of it: replayed from the beginning it ends at what stands in the grid', () => {
    fc.assert(
      fc.property(days, (steps) => {
        const { run, start } = live(steps)
        expect(plain(replayed(start, run.log()))).toEqual(plain(standing(run)))
      }),
      options,
    )
  })

  it('taking everything back, the latest first, ends where the day began', () => {
    fc.assert(
      fc.property(withoutFormulas, (steps) => {
        const { run, start } = live(steps)
        const log = run.log()
        for (const [index, { id, action, changes }] of [...log].reverse().entries()) {
          if (action === 'set-up' || changes.every(isPutBack)) continue
          run.google.clock.advance('20 seconds')
          const reply = run.call('history.undo', { operation: id, requestId: `back-${index}` }, KEEPER)
          expect(reply).toMatchObject({ state: 'undone', stands: 0 })
        }
        run.google.clock.advance('1 minute')
        run.sweep()
        expect(plain(standing(run))).toEqual(plain(start))
      }),
      options,
    )
  })
})
