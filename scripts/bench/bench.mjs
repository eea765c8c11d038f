import { readFileSync, statSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { budgetFaults } from './budgets.mjs'
import { greatOperations } from './great-operations.mjs'
import {
  conflictOperations,
  figureOperations,
  registerOperations,
  reminderOperations,
  setUpOperations,
  standardiseOperations,
} from './operations.mjs'
import { typingOperations } from './typing.mjs'

const COLD_STARTS = 15

/** Median milliseconds to load the bundle into a bare context, compiled anew each time. */
function coldStartMs(code) {
  const times = Array.from({ length: COLD_STARTS }, (_, index) => {
    const context = createContext({})
    const started = performance.now()
    new Script(`${code}\n// ${index}`).runInContext(context)
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[Math.floor(COLD_STARTS / 2)]
}

const row = (rows, [name, execution, more = {}]) => ({
  name,
  rows,
  calls: execution.calls,
  cells: execution.cellsRead + execution.cellsWritten,
  modelMs: Math.round(execution.modelMs),
  cpuMs: Math.round(execution.cpuMs),
  ...more,
})

const at = (rows, measure) => measure(rows).map((operation) => row(rows, operation))

function measureAll() {
  const code = readFileSync('dist/Code.js', 'utf8')
  return {
    bundle: {
      codeBytes: Buffer.byteLength(code),
      coldStartMs: Number(coldStartMs(code).toFixed(1)),
      sidebarBytes: statSync('dist/sidebar.html').size,
    },
    operations: [
      ...[1000, 10_000, 50_000].flatMap((rows) => at(rows, registerOperations)),
      ...[1000, 10_000, 50_000].flatMap((rows) => at(rows, typingOperations)),
      ...[1000, 10_000].flatMap((rows) => at(rows, figureOperations)),
      ...[1000, 10_000].flatMap((rows) => at(rows, conflictOperations)),
      ...[600, 50_000].flatMap((rows) => at(rows, setUpOperations)),
      ...[1000, 50_000].flatMap((rows) => at(rows, reminderOperations)),
      ...[1000, 50_000].flatMap((rows) => at(rows, standardiseOperations)),
      ...[1000, 10_000].flatMap((rows) => at(rows, greatOperations)),
    ],
  }
}

function printTable({ bundle, operations }) {
  console.log(
    `Code.js ${bundle.codeBytes} bytes · cold start ${bundle.coldStartMs} ms · sidebar.html ${bundle.sidebarBytes} bytes\n`,
  )
  console.table(
    Object.fromEntries(operations.map(({ name, rows, ...figures }) => [`${name} (${rows} rows)`, figures])),
  )
}

const measured = measureAll()
const faults = budgetFaults(measured)
if (process.argv.includes('--json')) console.log(JSON.stringify(measured))
else printTable(measured)
if (process.argv.includes('--check')) {
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
}
