import fc from 'fast-check'
import type { CellBlock, ShownValue, Step, Update } from '../../../local/page/protocol'
import { UpdateFeed } from '../../../local/page/server/update-feed'
import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'

const owner = 'owner@example.com'

function desk() {
  const google = createGoogle(CHINA)
  const id = google.createSpreadsheet({
    name: 'x',
    tabs: [
      {
        name: 'T',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
        ],
      },
    ],
  })
  const file = google.files.get(id)!
  const actor = google.as(owner)
  actor.open(id)
  return { google, file, actor, feed: new UpdateFeed(file), tab: file.grids[0]!.id }
}

const kinds = (update: Update | undefined) => update?.steps.map((step) => step.kind)

/** A page that knows nothing but snapshots and updates, with cells as plain rows. */
class PlainPage {
  rows: ShownValue[][] = []

  constructor(block: CellBlock) {
    this.put(block)
  }

  take(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.kind === 'cells') this.put(step.block)
      else if (step.kind === 'reshape' && step.change.axis === 'rows') this.reshape(step.change)
    }
  }

  private reshape(change: Extract<Step, { kind: 'reshape' }>['change']): void {
    while (this.rows.length < change.at + change.count) this.rows.push([])
    if (change.kind === 'insert')
      this.rows.splice(change.at, 0, ...Array.from({ length: change.count }, () => []))
    else if (change.kind === 'delete') this.rows.splice(change.at, change.count)
    else {
      const block = this.rows.splice(change.at, change.count)
      this.rows.splice(change.to > change.at ? change.to - change.count : change.to, 0, ...block)
    }
  }

  private put({ area, values }: CellBlock): void {
    for (let row = 0; row < area.rows; row++) {
      while (this.rows.length <= area.row + row) this.rows.push([])
      for (let column = 0; column < area.columns; column++)
        this.rows[area.row + row]![area.column + column] = values[row]?.[column] ?? null
    }
  }

  /** Without empty cells at the ends, as two pages may differ in these. */
  get content(): ShownValue[][] {
    const lines = this.rows.map((line) => {
      const full = Array.from(line, (value) => value ?? null)
      while (full.at(-1) === null) full.pop()
      return full
    })
    while (lines.at(-1)?.length === 0) lines.pop()
    return lines
  }
}

describe('what pages are told', () => {
  it('is nothing where nothing changed', () => {
    const { feed } = desk()
    expect(feed.take()).toBeUndefined()
  })

  it('is the cells that changed, once, at the next version', () => {
    const { feed, actor } = desk()
    actor.type('A1', 'new')
    actor.type('B1', 'too')
    const update = feed.take()
    expect(update).toMatchObject({
      version: 1,
      steps: [
        {
          kind: 'cells',
          block: { area: { row: 0, column: 0, rows: 1, columns: 2 }, values: [['new', 'too']] },
        },
      ],
    })
    expect(feed.take()).toBeUndefined()
  })

  it('includes cells whose formulas come to something else', () => {
    const { feed, actor } = desk()
    actor.type('C1', '=A1&"!"')
    feed.take()
    actor.type('A1', 'z')
    const blocks = feed.take()?.steps.flatMap((step) => (step.kind === 'cells' ? [step.block] : []))
    expect(blocks?.find((block) => block.area.column === 2)?.values).toEqual([['z!']])
  })

  it('are frames where notes, rules, sizes or protections change, and tabs that come and go', () => {
    const { feed, actor, google, file } = desk()
    actor.note('A1', 'remember')
    expect(kinds(feed.take())).toContain('frame')
    actor.addTab('Second')
    expect(kinds(feed.take())).toEqual(['tab-added', 'tab-order'])
    actor.deleteTab('Second')
    expect(kinds(feed.take())).toEqual(['tab-deleted', 'tab-order'])
    const { SpreadsheetApp } = google.globals as {
      SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp
    }
    SpreadsheetApp.openById(file.id).getSheets()[0]!.setFrozenRows(1)
    SpreadsheetApp.flush()
    expect(feed.take()?.steps).toMatchObject([{ kind: 'frame', frame: { frozenRows: 1 } }])
  })

  it('knows since when rows stand where they are', () => {
    const { feed, actor, tab } = desk()
    actor.type('A1', 'x')
    feed.take()
    expect(feed.stoodStill(tab, 0)).toBe(true)
    actor.insertRows('T', 1)
    expect(feed.stoodStill(tab, 1)).toBe(false)
    feed.take()
    expect(feed.stoodStill(tab, 1)).toBe(false)
    expect(feed.stoodStill(tab, 2)).toBe(true)
  })

  it('brings a page that follows it to what the spreadsheet holds, whatever people do between two updates', () => {
    const line = fc.integer({ min: 1, max: 6 })
    const act = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), row: line, text: fc.constantFrom('x', '7', '') }),
      fc.record({ kind: fc.constant('insert' as const), row: line, count: fc.integer({ min: 1, max: 2 }) }),
      fc.record({ kind: fc.constant('delete' as const), row: line, count: fc.integer({ min: 1, max: 2 }) }),
      fc.record({
        kind: fc.constant('move' as const),
        row: line,
        count: fc.integer({ min: 1, max: 2 }),
        to: line,
      }),
      fc.record({ kind: fc.constant('sort' as const), ascending: fc.boolean() }),
      fc.record({ kind: fc.constant('tell' as const) }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const { feed, actor, file } = desk()
        const page = new PlainPage(feed.snapshot('owner').tabs[0]!.cells)
        const tell = () => page.take(feed.take()?.steps ?? [])
        for (const each of acts) {
          if (each.kind === 'type') actor.type(`A${each.row}`, each.text)
          else if (each.kind === 'insert') actor.insertRows('T', each.row, each.count)
          else if (each.kind === 'delete') actor.deleteRows('T', each.row, each.count)
          else if (each.kind === 'move') actor.moveRows('T', each.row, each.count, each.to)
          else if (each.kind === 'sort') actor.sort('A1:B6', 1, each.ascending)
          else tell()
        }
        tell()
        const truth = new PlainPage(new UpdateFeed(file).snapshot('owner').tabs[0]!.cells)
        expect(page.content).toEqual(truth.content)
      }),
      { numRuns: 150, seed: 11 },
    )
  })
})
