import { buildSync } from 'esbuild'
import { OWNER } from './register.mjs'

const TABLE = 'transactions'

/**
 * The product's own reading and writing of records, as a script of its own: `begin` makes the cells of records and
 * their shadows, and notes in the register that they are there.
 */
function fillingCode() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { googleHost } from './src/google/google-host'
        import { toCell } from './src/register/cell-codec'
        import { tableOf } from './src/register/config'
        import { fieldValue } from './src/register/value'
        import { linkedOfAll } from './src/register/links'
        import { packShadow } from './src/register/shadow'
        export function begin(key, values, take) {
          const { register } = googleHost()
          const config = register.config()
          const schema = tableOf(config, key)
          const { firstNumber: first } = config.standing[key]
          const records = values.map((each, place) => ({ id: String(first + place), values: each }))
          const row = ({ id, values }) =>
            schema.fields.map((field) => toCell(field, field.key === 'number' ? id : fieldValue(values, field.key)))
          take(schema.sheetId, config.standing[key].shadowSheetId, records.map(row), records.map(({ id, values }) => [Number(id), ...packShadow({ values })]))
          register.writeLinks(linkedOfAll([schema], new Map([[key, records]])))
          const standing = { ...config.standing[key], nextNumber: first + records.length, digest: '' }
          register.saveConfig({ standing: { ...config.standing, [key]: standing } })
        }`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Filling',
    target: 'es2019',
  })
  return `${outputFiles[0].text}\nfunction begin(...given) { return Filling.begin(...given) }`
}

/** Days of the two years before 21 November 2026, and amounts, the same in every run. */
const aSale = (customers) => (_, index) => ({
  customer: String(100_001 + (index % customers)),
  date: new Date(Date.UTC(2026, 10, 21) - ((index * 7) % 730) * 86_400_000).toISOString().slice(0, 10),
  amount: 10 * (1 + ((index * 131) % 5000)),
})

/**
 * Gives the customers of a register so many transactions, as if they had been sealed: cells straight into the tabs,
 * since half a million rows would take minutes to paste.
 */
export function giveSales(sheet, customers, sales) {
  const file = sheet.google.files.get(sheet.id)
  const filling = sheet.google.createProject({
    name: 'filling',
    files: { 'Code.js': fillingCode() },
    boundTo: sheet.id,
  })
  const values = Array.from({ length: sales }, aSale(customers))
  filling.run('begin', [TABLE, values, fill(file)], { as: OWNER })
  sheet.google.clock.advance('2 minutes')
}

/** Puts rows below the header of a table and of its shadow. */
const fill = (file) => (sheetId, shadowSheetId, rows, shadows) => {
  for (const [id, cells] of [
    [sheetId, rows],
    [shadowSheetId, shadows],
  ]) {
    const grid = file.gridById(id)
    grid.rowCount = Math.max(grid.rowCount, cells.length + 101)
    cells.forEach((row, index) => {
      row.forEach((cell, column) => {
        if (cell !== '' && cell !== undefined) grid.values.set(index + 1, column, cell)
      })
    })
  }
}
