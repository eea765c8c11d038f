import { askingSheets } from '../../src/google/api-errors'
import { QuotaReached, TabMissing, WriteRefused } from '../../src/host/workbook'

const refusing = (message: string) => () =>
  askingSheets(() => {
    throw new Error(message)
  })

describe('askingSheets', () => {
  it('passes an answer on', () => {
    expect(askingSheets(() => 42)).toBe(42)
  })

  it('recognises what Google says', () => {
    expect(
      refusing(
        'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: 客户!1:1',
      ),
    ).toThrow(TabMissing)
    expect(
      refusing('You are trying to edit a protected cell or object. Please contact the spreadsheet owner.'),
    ).toThrow(WriteRefused)
    expect(
      refusing(
        "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
      ),
    ).toThrow(QuotaReached)
  })

  it('throws on what it does not know', () => {
    expect(refusing('Service Spreadsheets timed out')).toThrow('Service Spreadsheets timed out')
  })
})
