/** Service calls each operation may make, however many rows the register has; mails cost two more each. */
const CALLS = {
  'open the sidebar with a customer': 6,
  'search or duplicate hint while typing': 0,
  'load the search index': 3,
  'sweep with nothing to do': 4,
  'save a customer by the form': 12,
  'open a card': 6,
  'add from the card': 12,
  'search with conditions': 6,
  'list of results': 12,
  'look up conflicts of interest': 4,
  'one typed cell': 10,
  'paste of 500 rows': 14,
  'set up a register': 60,
  'compute everything': 60,
  'daily reminders': 15,
  standardise: 30,
  // Registers with ten transactions a customer.
  'open a card of a great register': 6,
  'load the index of a great register': 3,
  'search all transactions': 6,
  'sweep with something to do': 20,
  'hand over': 20,
  'compute a great register': 60,
}
const CODE_BYTES = 1_200_000
const SIDEBAR_BYTES = 560_000

/** Modelled milliseconds at the size they are promised for; they follow from calls and cells, not from this machine. */
const MODEL_MS = {
  'open the sidebar with a customer': { rows: 10_000, ms: 2500 },
  'search or duplicate hint while typing': { rows: 10_000, ms: 0 },
  'load the search index': { rows: 10_000, ms: 3000 },
  'sweep with nothing to do': { rows: 10_000, ms: 2000 },
  'save a customer by the form': { rows: 10_000, ms: 3000 },
  'open a card': { rows: 10_000, ms: 2000 },
  'add from the card': { rows: 10_000, ms: 3000 },
  'search with conditions': { rows: 10_000, ms: 3000 },
  'list of results': { rows: 10_000, ms: 5000 },
  'look up conflicts of interest': { rows: 10_000, ms: 4000 },
  'one typed cell': { rows: 10_000, ms: 2000 },
  'paste of 500 rows': { rows: 10_000, ms: 6000 },
  'set up a register': { rows: 600, ms: 60_000 },
  'compute everything': { rows: 10_000, ms: 60_000 },
  'daily reminders': { rows: 50_000, ms: 60_000 },
  standardise: { rows: 50_000, ms: 180_000 },
  'open a card of a great register': { rows: 10_000, ms: 2000 },
  'load the index of a great register': { rows: 10_000, ms: 3000 },
  'search all transactions': { rows: 10_000, ms: 6000 },
  'sweep with something to do': { rows: 10_000, ms: 5000 },
  'hand over': { rows: 10_000, ms: 6000 },
  'compute a great register': { rows: 10_000, ms: 120_000 },
}
/** Google ends every execution after six minutes, however many rows there are. */
const EXECUTION_MS = 360_000
/** Modelled time of one mail. */
const MAIL_MS = 1000

/** Sentences about what exceeds its budget: bytes, calls, modelled time, calls that grow with the rows. */
export function budgetFaults({ bundle, operations }) {
  const over = (what, is, may) => (is > may ? [`${what}: ${is}, allowed ${may}`] : [])
  return [
    ...over('Code.js bytes', bundle.codeBytes, CODE_BYTES),
    ...over('sidebar.html bytes', bundle.sidebarBytes, SIDEBAR_BYTES),
    ...operations.flatMap(({ name, rows, calls, modelMs, mails = 0 }) => [
      ...over(`${name} (${rows} rows) calls`, calls, CALLS[name] + 2 * mails),
      ...(MODEL_MS[name].rows === rows
        ? over(`${name} (${rows} rows) modelled ms`, modelMs, MODEL_MS[name].ms + MAIL_MS * mails)
        : over(`${name} (${rows} rows) modelled ms`, modelMs, EXECUTION_MS)),
    ]),
    ...growing(operations),
  ]
}

/** Chunks of 10,000 rows may add calls to what writes every row. */
const MAY_ADD = {
  'set up a register': 20,
  'compute everything': 20,
  'compute a great register': 20,
  'hand over': 20,
  standardise: 20,
}

function growing(operations) {
  return Object.keys(CALLS).flatMap((name) => {
    const net = operations
      .filter((operation) => operation.name === name)
      .map(({ calls, mails = 0 }) => calls - 2 * mails)
    const spread = Math.max(...net) - Math.min(...net)
    return spread > (MAY_ADD[name] ?? 0) ? [`${name}: calls grow with the rows (${net.join(', ')})`] : []
  })
}
