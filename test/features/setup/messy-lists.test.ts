import { fieldFrom } from '../../../src/register/field-catalogue'
import { tidyValue } from '../../../src/register/rules/field-rules'
import { itWithMessyFiles, messyRows, messyTruth } from '../../support/messy-files'
import { cellsOf, fileOf, setUp } from './arranged-sheets'
import { type ScriptRun, scriptRun } from './script-run'
import { workbookPicture } from './workbook-picture'

const itWithFiles = itWithMessyFiles()
const lastExecution = ({ google }: ScriptRun) => google.executions[google.executions.length - 1]!

describe('a list as Excel on a Chinese computer saves it', () => {
  itWithFiles(
    'becomes 600 numbered customers, 12 blank rows, flags that agree with the answers, and comes back',
    () => {
      const rows = messyRows('customers_gbk.csv')
      const truth = messyTruth()
      const run = scriptRun([{ name: '客户', rows }])
      const before = workbookPicture(fileOf(run))
      expect(setUp(run)).toMatchObject({ outcome: 'done', customers: 600 })
      const { calls, modelMs } = lastExecution(run)
      expect(calls).toBeLessThanOrEqual(60)
      expect(modelMs).toBeLessThanOrEqual(60_000)
      const [header, ...cells] = cellsOf(run, '客户')
      expect(header).toEqual(['客户编号', ...rows[0]!, '提示'])
      const numbers = cells.map((row) => row[0]).filter((number) => number !== undefined && number !== '')
      expect(numbers).toEqual(Array.from({ length: 600 }, (_, index) => 100_001 + index))
      const [phone, problems] = [header!.indexOf('手机'), header!.indexOf('提示')]
      truth.forEach((answer, index) => {
        const row = cells[index] ?? []
        expect(row.slice(1, problems).map(String).join('|').replace(/\|+$/, '')).toBe(
          rows[index + 1]!.join('|').replace(/\|+$/, ''),
        )
        if (answer === null) {
          expect(row).toEqual([])
          return
        }
        const written = String(row[phone] ?? '')
        const isFlagged = String(row[problems] ?? '').includes('手机：')
        const isSeveral = written.includes('/')
        expect(isFlagged).toBe(isSeveral || (written !== '' && answer.phone === null))
        if (answer.phone !== null && !isSeveral)
          expect(tidyValue(fieldFrom('phone', 'zh-CN'), written)).toBe(answer.phone)
        if (/^1\.\d+E\+10$/.test(written)) expect(String(row[problems])).toContain('约数')
      })
      expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
      expect(workbookPicture(fileOf(run))).toEqual(before)
    },
  )
})

describe('a list of 3,337 organisations with 32 columns', () => {
  itWithFiles('keeps every column and value, and numbers every row', () => {
    const rows = messyRows('organisations.csv')
    const run = scriptRun([{ name: 'Sites', rows }], { locale: 'en_US' })
    expect(setUp(run)).toMatchObject({ outcome: 'done', customers: rows.length - 1 })
    expect(lastExecution(run).calls).toBeLessThanOrEqual(60)
    const cells = cellsOf(run, 'Sites')
    expect(cells[0]).toHaveLength(34)
    expect(cells[0]![0]).toBe('Customer number')
    rows.slice(1).forEach((row, index) => {
      const written = cells[index + 1]!.slice(1, 33).map(String)
      expect(written).toEqual(row.slice(0, 32).concat(Array(32).fill('')).slice(0, written.length))
    })
  })
})
