import { itWithMessyFiles, messyRows } from '../support/messy-files'
import { Firm, trimmed } from './firm'

jest.setTimeout(120_000)

describe('a real list of 3,337 organisations in 32 columns', () => {
  itWithMessyFiles()('becomes a register without losing a value, and goes back exactly', () => {
    const rows = messyRows('organisations.csv')
    const firm = Firm.open(rows)
    const before = firm.cells()
    firm.choose('开始设置')
    const { match, outcome } = firm.setUp()
    expect(match.columns).toHaveLength(32)
    expect(outcome).toMatchObject({ outcome: 'done', customers: 3337 })
    const after = firm.cells().map((row) => trimmed(row.slice(1, 33)))
    expect(after.slice(1)).toEqual(before.slice(1))
    expect(firm.cells()[0]!.slice(1, 33)).toEqual(before[0])
    firm.wait('6 minutes')
    expect(firm.call('history.list', { latest: 5 }).operations).toHaveLength(1)
    expect(firm.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(firm.cells()).toEqual(before)
  })
})
