import { createGoogle } from '../../dist/local/services.mjs'

export const OWNER = 'owner@example.com'
const START = '2026-11-21T01:00:00.000Z'

/** An emulated Google with one spreadsheet of these rows and the built product bound to it. */
export function openSheet(rows) {
  const google = createGoogle({ now: START, owner: OWNER, locale: 'zh_CN', timeZone: 'Asia/Shanghai' })
  const id = google.createSpreadsheet({ name: '客户', tabs: [{ name: '客户', rows }] })
  const project = google.createProject({ name: '客户档案', files: 'dist', boundTo: id })
  const owner = google.as(OWNER)
  owner.open(id)
  const call = (method, params) => {
    const reply = JSON.parse(
      project.run('rpc', [method, JSON.stringify(params)], { as: OWNER, kind: 'sidebar' }),
    )
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`)
    return reply.value
  }
  return { google, id, project, owner, call }
}

/** Sets the sheet up as a register with the columns as they are recognised, and the tabs of a trade. */
export function setUp(sheet, trade) {
  const { sheetId } = sheet.call('setup.look', {}).sheets[0]
  const match = sheet.call('setup.match', { sheetId }).value
  const columns = match.columns.map(({ column, field }) => ({ column, field }))
  const choice = { sheetId, headerRow: match.headerRow, columns, country: 'CN' }
  const preview = sheet.call('setup.preview', choice).value
  const outcome = sheet.call('setup.start', {
    requestId: 'bench',
    ...(trade ? { trade } : {}),
    source: { kind: 'sheet', seen: preview.seen, ...choice },
  })
  if (outcome.outcome !== 'done') throw new Error(`Set-up: ${JSON.stringify(outcome)}`)
  return sheet.google.executions.at(-1)
}

/** A register of these rows, its first sweep done. */
export function openRegister(rows) {
  const sheet = openSheet(rows)
  setUp(sheet)
  sheet.project.run('runSweep', [], { as: OWNER, kind: 'trigger' })
  return sheet
}
