import {
  accepted,
  arrange,
  cellsOf,
  DRESSED_ROWS,
  DRESSING,
  fileOf,
  SUMS,
  setUp,
  sumFormulas,
} from './arranged-sheets'
import { keptRun, type ScriptRun, scriptRun } from './script-run'
import { workbookPicture } from './workbook-picture'

function dressedRun(): ScriptRun {
  const run = scriptRun([{ name: '名单', rows: DRESSED_ROWS }, SUMS])
  arrange(run, [...DRESSING, sumFormulas(fileOf(run).grids[1]!.id)])
  return run
}

/** The same with every proposal accepted, and the request that sets it up. */
const acceptedRun = () =>
  keptRun('accepted', [], () => {
    const run = dressedRun()
    return { run, rest: accepted(run) }
  })

const triggerCount = ({ google }: ScriptRun): number =>
  (google.globals as { ScriptApp: GoogleAppsScript.Script.ScriptApp }).ScriptApp.getProjectTriggers().length

/** Runs a call that dies at its n-th service call; whether it died. */
function dies(run: ScriptRun, call: number, work: () => unknown): boolean {
  run.google.faults.dieAtCall(call)
  try {
    work()
  } catch {
    // The answer is lost with the execution.
  }
  const { executions } = run.google
  return executions[executions.length - 1]!.status === 'died'
}

/** Numbers of the service calls by which set-up writes batches. */
function batchCalls(run: ScriptRun): number[] {
  const request = accepted(run)
  const calls: number[] = []
  const stop = run.google.between(({ method, index }) => {
    if (method === 'Spreadsheets.batchUpdate') calls.push(index)
  })
  run.call('setup.start', request)
  stop()
  return calls
}

describe('set-up that dies at any service call', () => {
  it('leaves the sheet as it was or a whole register, and running it again finishes', () => {
    const whole = dressedRun()
    setUp(whole)
    const register = workbookPicture(fileOf(whole))
    let call = 1
    for (; ; call++) {
      const { run, rest: request } = acceptedRun()
      const before = workbookPicture(fileOf(run))
      if (!dies(run, call, () => run.call('setup.start', request))) break
      const state = JSON.stringify(workbookPicture(fileOf(run)).tabs.map(({ name }) => name))
      const isWhole = state === JSON.stringify(register.tabs.map(({ name }) => name))
      if (!isWhole) expect(workbookPicture(fileOf(run))).toEqual(before)
      expect(run.call('setup.start', request)).toMatchObject({ outcome: 'done', customers: 3 })
      expect(workbookPicture(fileOf(run)).tabs[0]).toEqual(register.tabs[0])
    }
    expect(call).toBeGreaterThan(10)
  })

  it('can be undone wherever it died', () => {
    for (let call = 8; call < 20; call++) {
      const { run, rest: request } = acceptedRun()
      const before = workbookPicture(fileOf(run))
      dies(run, call, () => run.call('setup.start', request))
      expect(run.call('setup.undo', {})).toMatchObject({
        outcome: expect.stringMatching(/^(undone|nothing)$/),
      })
      expect(workbookPicture(fileOf(run))).toEqual(before)
      expect(triggerCount(run)).toBe(0)
    }
  })

  it('finishes after a death while the shadow of a long list was being written', () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => [`客户 ${index}`, `${13_977_410_000 + index}`])
    const longRun = () => scriptRun([{ name: '名单', rows: [['姓名', '手机'], ...rows] }])
    const [, second = 0] = batchCalls(longRun())
    const run = longRun()
    const request = accepted(run)
    const sheet = workbookPicture(fileOf(run)).tabs[0]
    expect(dies(run, second, () => run.call('setup.start', request))).toBe(true)
    expect(workbookPicture(fileOf(run)).tabs[0]).toEqual(sheet)
    expect(fileOf(run).grids.map(({ name }) => name)).toEqual(['名单', '_shadow'])
    expect(run.call('setup.start', request)).toMatchObject({ outcome: 'done', customers: 12_000 })
    expect(cellsOf(run, '_shadow')).toHaveLength(12_001)
    expect(fileOf(run).metadata.filter(({ key }) => key === 'register-unfinished')).toEqual([])
  })
})

describe('an undo that dies at any service call', () => {
  it('goes on where it stood, and the sheet is as it was', () => {
    const before = workbookPicture(fileOf(dressedRun()))
    let call = 1
    for (; ; call++) {
      const { run } = keptRun('set up', [], () => {
        const { run: list, rest } = acceptedRun()
        list.call('setup.start', rest)
        return { run: list, rest: undefined }
      })
      if (!dies(run, call, () => run.call('setup.undo', {}))) break
      run.call('setup.undo', {})
      expect(workbookPicture(fileOf(run))).toEqual(before)
      expect(triggerCount(run)).toBe(0)
    }
    expect(call).toBeGreaterThan(8)
  })
})
