import { accepted, cellsOf } from './arranged-sheets'
import { OWNER, scriptRun } from './script-run'

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

describe('set-up while somebody works in the sheet', () => {
  it.each(Object.keys(ACTS))(
    'gives every customer one number of its own when a person %s between any two calls',
    (act) => {
      let calls = 0
      for (let when = 1; when === 1 || when <= calls; when++) {
        const run = scriptRun([{ name: '名单', rows: ROWS }])
        const request = accepted(run)
        const owner = run.google.as(OWNER)
        owner.open(run.spreadsheetId)
        let hasActed = false
        const stop = run.google.between(({ index }) => {
          calls = Math.max(calls, index)
          if (index !== when) return
          ACTS[act]!(owner)
          hasActed = true
        })
        const outcome = run.call('setup.start', request)
        stop()
        if (outcome.outcome === 'changed') continue
        expect(outcome.outcome).toBe('done')
        // What was done after the last look is for the sweep.
        run.sweep()
        const table = customers(run)
        expect(table.size).toBe(act === 'deletes a row' && hasActed ? 3 : 4)
        expect(new Set([...table.values()].map(([name]) => name)).size).toBe(table.size)
        expect(recorded(run)).toEqual(table)
      }
      expect(calls).toBeGreaterThan(15)
    },
  )
})
