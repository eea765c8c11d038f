import fc from 'fast-check'
import { arrange, fileOf, setUp } from './arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from './script-run'
import { tabPicture } from './workbook-picture'

type Person = ReturnType<ScriptRun['google']['as']>

const ROWS = [
  ['姓名', '手机', '公司'],
  ['张三', '13977413962', '甲'],
  ['李四', '15093686061', '乙'],
  ['王五', '13512345678', '丙'],
]
const WIDTH = 6
const TAB = '名单'

/** Something a person does in the register; `token` is a text that stands nowhere else. */
type Act = (person: Person, run: ScriptRun, token: string) => void

const cell = (column: number, row: number) => `${TAB}!${String.fromCharCode(65 + column)}${row + 1}`
const column = (index: number) => ({
  sheetId: 0,
  dimension: 'COLUMNS',
  startIndex: index,
  endIndex: index + 1,
})

const place = fc.integer({ min: 0, max: WIDTH - 1 })
const row = fc.integer({ min: 1, max: 8 })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(place, row).map(
      ([x, y]): Act =>
        (who, _, token) =>
          who.type(cell(x, y), token),
    ),
  },
  place.map(
    (x): Act =>
      (who, _, token) =>
        who.type(cell(x, 0), token),
  ),
  row.map(
    (y): Act =>
      (who) =>
        who.insertRows(TAB, y + 1, 1),
  ),
  row.map(
    (y): Act =>
      (who) =>
        who.deleteRows(TAB, y + 1, 1),
  ),
  place.map(
    (x): Act =>
      (who) =>
        who.sort(`${TAB}!A2:F9`, x + 1, false),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Act =>
      (_, run) =>
        from === to ||
        from + 1 === to ||
        arrange(run, [{ moveDimension: { source: column(from), destinationIndex: to } }]),
  ),
  place.map(
    (x): Act =>
      (_, run) =>
        arrange(run, [{ insertDimension: { range: column(x), inheritFromBefore: x > 0 } }]),
  ),
  place.map(
    (x): Act =>
      (_, run) =>
        arrange(run, [{ deleteDimension: { range: column(x) } }]),
  ),
  fc.constant<Act>((_, run) => run.sweep()),
)

/** All texts of the tabs a person sees. */
const textsOf = (run: ScriptRun): Set<string> =>
  new Set(
    fileOf(run)
      .grids.filter(({ name }) => !name.startsWith('_'))
      .flatMap((grid) => Object.values(tabPicture(grid).values).map(String)),
  )

describe('undoing set-up after people have worked in the register', () => {
  it('loses nothing that stands in the register, and brings the sheet back', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), (acts) => {
        const run = scriptRun([{ name: TAB, rows: ROWS }])
        run.google.as(OWNER).open(run.spreadsheetId)
        const before = tabPicture(fileOf(run).grids[0]!)
        setUp(run)
        const tokens = acts.map((_, index) => `新写的${index}`)
        acts.forEach((each, index) => {
          run.google.clock.advance('1 minute')
          each(run.google.as(OWNER), run, tokens[index]!)
        })
        const standing = [...textsOf(run)].filter((text) => tokens.includes(text))
        expect(run.call('setup.undo', {})).toMatchObject({ outcome: 'undone' })
        expect(tabPicture(fileOf(run).grids[0]!)).toEqual(before)
        for (const text of standing) expect(textsOf(run)).toContain(text)
      }),
      { numRuns: 30 },
    )
  })
})
