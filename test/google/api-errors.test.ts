import { askingSheets } from '../../src/google/api-errors'
import { QuotaReached, WriteRefused } from '../../src/host/workbook'

const refusing = (message: string) => () =>
  askingSheets(() => {
    throw new Error(message)
  })

describe('askingSheets', () => {
  it('passes an answer on', () => {
    expect(askingSheets(() => 42)).toBe(42)
  })

  it('recognises a protected cell, in English and Chinese', () => {
    expect(refusing('You are trying to edit a protected cell or object.')).toThrow(WriteRefused)
    expect(refusing('您正尝试编辑受保护的单元格或对象。')).toThrow(WriteRefused)
  })

  it('recognises a used-up quota by its status, whatever the language', () => {
    const refused = () =>
      askingSheets(() => {
        throw Object.assign(new Error('已超出配额'), { details: { code: 429 } })
      })
    expect(refused).toThrow(QuotaReached)
    expect(refusing("Quota exceeded for quota metric 'Read requests'")).toThrow(QuotaReached)
  })

  it('throws on what it does not know', () => {
    expect(refusing('Service Spreadsheets timed out')).toThrow('Service Spreadsheets timed out')
  })
})
