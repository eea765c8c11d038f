import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'

jest.setTimeout(120_000)

const WORDS = {
  zh_CN: { tab: '期限', duty: '申报', section: '期限', waiting: '待办', done: '完成', running: '办理中' },
  en_US: {
    ...{ tab: 'Deadlines', duty: 'Tax return', section: 'Deadlines', waiting: 'To do' },
    ...{ done: 'Done', running: 'In progress' },
  },
} as const

function firm(locale: 'zh_CN' | 'en_US'): ScriptRun {
  const run = scriptRun([{ name: 'x', rows: [['x']] }], { locale })
  const source = { kind: 'template' as const, template: 'firm' as const, samples: true }
  run.call('setup.start', { requestId: 'firm-register', source })
  onDay(run, '2026-12-10')
  return run
}
function onDay(run: ScriptRun, day: string): void {
  for (const trigger of run.google.triggers) trigger.nextMs = undefined
  run.google.clock.set(`${day}T01:00:00.000Z`)
}
const runHourly = (run: ScriptRun) => run.google.projects[0]!.run('runHourly', [], { as: OWNER })
const told = (run: ScriptRun, words: string) => run.google.outbox.filter(({ body }) => body.includes(words))
function cells(run: ScriptRun, tab: string): unknown[][] {
  const { Sheets } = run.google.globals as { Sheets: GoogleAppsScript.Sheets }
  const option = { valueRenderOption: 'UNFORMATTED_VALUE' }
  return Sheets.Spreadsheets!.Values!.get(run.spreadsheetId, `'${tab}'`, option).values ?? []
}

describe.each(['zh_CN', 'en_US'] as const)('the deadlines of a firm (%s)', (locale) => {
  const text = WORDS[locale]

  it('come into the daily mail some days before, once, and the next year has its lines (G1)', () => {
    const run = firm(locale)
    runHourly(run)
    const [mail, ...more] = told(run, text.duty)
    expect(more).toEqual([])
    expect(mail!.body).toContain(text.section)
    const years = cells(run, text.tab).map((row) => row[4])
    expect(years.slice(1)).toEqual([2026, 2026, 2027, 2027])
    expect(cells(run, text.tab)[3]).toContain(text.waiting)
    for (const day of ['2026-12-11', '2026-12-12']) {
      onDay(run, day)
      runHourly(run)
    }
    expect(told(run, text.duty)).toHaveLength(1)
    expect(cells(run, text.tab)).toHaveLength(5)
    expect(run.google.executions.flatMap(({ log }) => log)).toEqual([])
  })

  it('are done where the cell says so: no mail tells of them (G1)', () => {
    const run = firm(locale)
    const [header = []] = cells(run, text.tab)
    const column = String.fromCharCode(65 + header.length - 2)
    run.google.as(OWNER).open(run.spreadsheetId)
    run.google.as(OWNER).type(`${text.tab}!${column}2`, text.done)
    runHourly(run)
    expect(told(run, text.duty)).toEqual([])
  })

  it('finds clients by the stage of their matters, and shows matter, need and parties on the card (A17)', () => {
    const run = firm(locale)
    const condition = JSON.stringify({
      table: 'matters',
      where: { field: 'stage', test: 'is', value: text.running },
    })
    expect(run.call('search.run', { condition })).toMatchObject({ state: 'found', ids: ['100001'] })
    onDay(run, '2026-12-11')
    const { card } = run.call('card.open', { id: '100001' })
    const matter = card!.timeline.entries.find((entry) => 'table' in entry && entry.table === 'matters')
    expect(JSON.stringify(matter)).toMatch(/韩志远|Han Zhiyuan/)
    expect(JSON.stringify(matter)).toMatch(/legal-need/)
  })
})
