import fc from 'fast-check'
import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'

type Office = ReturnType<typeof office>

/** A tab with cells, a filter, a merge and a formula; and everything that can be seen of it. */
function office() {
  const google = createGoogle(CHINA)
  const rows = [
    ['No', 'Name', 'Sum'],
    [3, '丙', 1],
    [1, '甲', 2],
    [2, '乙', ''],
  ]
  const id = google.createSpreadsheet({ name: 'Book', tabs: [{ name: 'T', rows }] })
  const owner = google.as('owner@example.com')
  owner.open(id)
  owner.type('D2', '=A2*2')
  const look = () => {
    const file = google.files.get(id)!
    const grids = file.grids.map((grid) => {
      const { name, hidden, frozenRows, frozenColumns, merges, filter, tables, rowLooks, columnLooks } = grid
      const looks = [rowLooks, columnLooks].map((all) => JSON.stringify(all).replaceAll(/\{\},?/g, ''))
      const cells = owner.values(`${name}!A1:H12`)
      const formats = Array.from({ length: 12 }, (_, row) => grid.formats.get(row, 1)?.bold)
      return {
        name,
        hidden,
        frozenRows,
        frozenColumns,
        merges,
        filter,
        tables,
        looks,
        cells,
        formats,
        notes: grid.notes.get(1, 1),
      }
    })
    return { grids }
  }
  return { google, owner, look }
}

const small = fc.integer({ min: 1, max: 6 })
const count = fc.integer({ min: 1, max: 3 })
const cell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'E'), small).map(([column, row]) => `T!${column}${row}`)
const text = fc.constantFrom('x', '12', '1/2', '', "'0012", 'TRUE', '=1+1')

/** Everything a hand can do, as data. */
const act = fc.oneof(
  fc
    .tuple(cell, text)
    .map(([a1, typed]) => ({ name: `type ${a1}`, run: ({ owner }: Office) => owner.type(a1, typed) })),
  fc
    .tuple(cell, text, text)
    .map(([a1, a, b]) => ({ name: `paste ${a1}`, run: ({ owner }: Office) => owner.paste(a1, [[a], [b]]) })),
  cell.map((a1) => ({ name: `clear ${a1}`, run: ({ owner }: Office) => owner.clear(a1) })),
  cell.map((a1) => ({ name: `bold ${a1}`, run: ({ owner }: Office) => owner.format(a1, { bold: true }) })),
  cell.map((a1) => ({ name: `note ${a1}`, run: ({ owner }: Office) => owner.note(a1, 'n') })),
  cell.map((a1) => ({ name: `copy ${a1}`, run: ({ owner }: Office) => owner.copyPaste('T!A1:B2', a1) })),
  fc.boolean().map((up) => ({ name: 'sort', run: ({ owner }: Office) => owner.sort('T!A2:C4', 'A', up) })),
  fc.tuple(small, count).map(([at, n]) => ({
    name: `insert rows ${at} ${n}`,
    run: ({ owner }: Office) => owner.insertRows('T', at, n),
  })),
  fc.tuple(small, count).map(([at, n]) => ({
    name: `insert columns ${at} ${n}`,
    run: ({ owner }: Office) => owner.insertColumns('T', at, n),
  })),
  fc.tuple(small, count).map(([at, n]) => ({
    name: `delete rows ${at} ${n}`,
    run: ({ owner }: Office) => owner.deleteRows('T', 4 + at, n),
  })),
  fc.tuple(small, count, small).map(([at, n, to]) => ({
    name: `move rows ${at} ${n} ${to}`,
    run: ({ owner }: Office) => owner.moveRows('T', at, n, to),
  })),
  fc.tuple(small, count, small).map(([at, n, to]) => ({
    name: `move columns ${at} ${n} ${to}`,
    run: ({ owner }: Office) => owner.moveColumns('T', at, n, to),
  })),
  fc.constant({ name: 'filter', run: ({ owner }: Office) => owner.filter('T!A1:C4') }),
  fc.constant({ name: 'merge', run: ({ owner }: Office) => owner.merge('T!F1:G2') }),
  fc.constant({ name: 'hide rows', run: ({ owner }: Office) => owner.hideRows('T', 2, 2) }),
  fc.constant({ name: 'freeze', run: ({ owner }: Office) => owner.freeze('T', 1) }),
  fc.constant({ name: 'table', run: ({ owner }: Office) => owner.makeTable('T!A1:C4', 'Customers', [1]) }),
  fc.constant({ name: 'add a tab', run: ({ owner }: Office) => owner.addTab('New') }),
  fc.constant({ name: 'duplicate', run: ({ owner }: Office) => owner.duplicateTab('T', 'Copy') }),
)

describe('undo', () => {
  it('brings back what was there before any row of acts', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), (acts) => {
        const place = office()
        const before = [place.look()]
        for (const each of acts) if (each.run(place).ok) before.push(place.look())
        before.pop()
        for (const state of before.reverse()) {
          expect(place.owner.undo()).toEqual({ ok: true })
          expect(place.look()).toEqual(state)
        }
      }),
      { numRuns: 60, seed: 42 },
    )
  })

  it('leaves what others did', () => {
    const { google, owner } = office()
    const id = google.files.all()[0]!.id
    google.share(id, { editors: ['rep@example.com'] })
    const rep = google.as('rep@example.com')
    rep.open(id)
    owner.type('T!A5', 'mine')
    rep.type('T!A6', 'theirs')
    owner.undo()
    expect(owner.values('T!A5:A6')).toEqual([[''], ['theirs']])
    rep.undo()
    expect(owner.values('T!A6')).toEqual([['']])
  })
})
