import { accepted, cellsOf } from './arranged-sheets'
import { keptRun, OWNER, scriptRun } from './script-run'

const ROWS = [
  ['姓名', '手机', '公司'],
  ['丙', '13977413962', '三'],
  ['甲', '1771418572', '一'],
  ['', '', ''],
  ['乙', '13977413964', '二'],
  ['丁', '123', '四'],
]
type Person = ReturnType<ReturnType<typeof scriptRun>['google']['as']>

const ACTS: Record<string, (person: Person) => void> = {
  'sorts the list': (person) => person.sort('名单!A2:F30', 1, true),
  'inserts a row': (person) => person.insertRows('名单', 2, 1),
  'deletes a row': (person) => person.deleteRows('名单', 2, 1),
  'types a name': (person) => person.type('名单!A3', '新来的'),
}

/** What each customer of the table says of itself, by number. */
function customers(run: ReturnType<typeof scriptRun>): Map<unknown, unknown[]> {
  const [, ...rows] = cellsOf(run, '名单')
  return new Map(
    rows
      .filter(([number]) => number)
      .map(([number, ...rest]) => [number, [0, 1, 2].map((column) => rest[column] ?? '')]),
  )
}

function recorded(run: ReturnType<typeof scriptRun>) {
  const [, ...rows] = cellsOf(run, '_shadow')
  return new Map(
    rows
      .filter(([id]) => id)
      .map(([id, json]) => {
        const { v } = JSON.parse(String(json)) as { v: Record<string, string> }
        return [Number(id) as unknown, [v.name ?? '', v.phone ?? '', v.company ?? '']]
      }),
  )
}

/** Sets up while somebody acts before its first call, its second and so on; looks at each register after the sweep. */
function everyMoment(
  rows: (string | number | boolean)[][],
  act: string,
  look: (run: ReturnType<typeof scriptRun>, hasActed: boolean) => void,
): void {
  let calls = 0
  for (let when = 1; when === 1 || when <= calls; when++) {
    const { run, rest: request } = keptRun('accepted', rows, () => {
      const list = scriptRun([{ name: '名单', rows }])
      return { run: list, rest: accepted(list) }
    })
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    let hasActed = false
    const stop = run.google.between(({ index }) => {
      calls = Math.max(calls, index)
      if (index !== when) return
      ACTS[act]!(owner)
      hasActed = true
    })
    const { outcome } = run.call('setup.start', request)
    stop()
    if (outcome === 'changed') continue
    expect(outcome).toBe('done')
    // What was done after the last look is for the sweep.
    run.sweep()
    look(run, hasActed)
  }
  expect(calls).toBeGreaterThan(15)
}

describe('set-up while somebody works in the sheet', () => {
  it.each(Object.keys(ACTS))(
    'gives every customer one number of its own when a person %s between any two calls',
    (act) => {
      everyMoment(ROWS, act, (run, hasActed) => {
        const table = customers(run)
        expect(table.size).toBe(act === 'deletes a row' && hasActed ? 3 : 4)
        expect(new Set([...table.values()].map(([name]) => name)).size).toBe(table.size)
        expect(recorded(run)).toEqual(table)
      })
    },
  )

  it.each(Object.keys(ACTS))(
    'leaves every customer the number the firm gave it when a person %s between any two calls',
    (act) => {
      const given = { 丙: 7, 甲: 2_000, 戊: 15 } as Record<string, number>
      const rows = [
        ['客户编号', '姓名', '手机'],
        ...['丙', '甲', '乙', '丁', '戊'].map((name, index) => [
          given[name] ?? '',
          name,
          `1397741396${index}`,
        ]),
      ]
      everyMoment(rows, act, (run) => {
        const table = customers(run)
        const numberOf = new Map([...table].map(([number, [name]]) => [name, number]))
        expect(numberOf.size).toBe(table.size)
        for (const [name, number] of Object.entries(given))
          if (numberOf.has(name)) expect([name, numberOf.get(name)]).toEqual([name, number])
        expect([...table.keys()].every(Number.isInteger)).toBe(true)
      })
    },
  )

  it.each(Object.keys(ACTS))(
    'leaves every customer its tick when a person %s between any two calls',
    (act) => {
      const names = ['丙', '甲', '乙', '丁']
      const ticked = new Set(['丙', '丁'])
      const rows = [
        ['姓名', '手机', '已回访'],
        ...names.map((name, index) => [name, `1397741396${index}`, ticked.has(name)]),
        ...Array.from({ length: 12 }, () => ['', '', false]),
      ]
      everyMoment(rows, act, (run) => {
        for (const [, [name, , tick]] of customers(run))
          if (names.includes(String(name))) expect([name, tick]).toEqual([name, ticked.has(String(name))])
      })
    },
  )
})
