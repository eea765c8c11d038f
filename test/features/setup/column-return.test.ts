import fc from 'fast-check'
import { columnReturn } from '../../../src/features/setup/column-return'
import type { WorkbookRequest } from '../../../src/host/workbook'

type Key = string | null
interface Lines {
  readonly startIndex: number
  readonly endIndex: number
}

/** Carries out requests on a list of columns, as Google does on a sheet. */
function carriedOut(columns: readonly Key[], requests: readonly WorkbookRequest[]): Key[] {
  const result = [...columns]
  for (const request of requests) {
    const [[kind, body]] = Object.entries(request) as [[string, Record<string, never>]]
    const { startIndex, endIndex } = (body.range ?? body.source ?? {}) as Lines
    if (kind === 'insertDimension') result.splice(startIndex, 0, null)
    if (kind === 'deleteDimension') result.splice(startIndex, endIndex - startIndex)
    if (kind === 'appendDimension') result.push(...Array<null>(body.length).fill(null))
    if (kind === 'moveDimension') {
      const [moved] = result.splice(startIndex, 1)
      const to = body.destinationIndex as number
      result.splice(to > startIndex ? to - 1 : to, 0, moved!)
    }
  }
  return result
}

describe('the way of columns back', () => {
  it('leads to as many columns as there were, each field that is still there in its place', () => {
    const keys = ['name', 'phone', 'email', 'own-1', 'own-2']
    const before = fc.shuffledSubarray([...keys, null, null] as Key[])
    const now = fc.shuffledSubarray(['number', 'problems', 'own-9', ...keys, null, null, null] as Key[])
    fc.assert(
      fc.property(before, now, fc.integer({ min: 0, max: 4 }), (was, is, spare) => {
        const count = was.length + spare
        fc.pre(count > 0)
        const back = carriedOut(is, columnReturn(7, is, was, count))
        expect(back).toHaveLength(count)
        was.forEach((key, index) => {
          expect(back[index]).toBe(is.includes(key) ? key : null)
        })
        for (const key of ['number', 'problems', 'own-9']) expect(back).not.toContain(key)
      }),
      { seed: 7 },
    )
  })

  it('asks for nothing where nothing has moved', () => {
    expect(columnReturn(7, ['name', null, 'phone', null], ['name', null, 'phone'], 4)).toEqual([])
  })

  it('takes the number and the problems away and moves nothing else', () => {
    const requests = columnReturn(7, ['number', 'name', 'phone', 'problems', null], ['name', 'phone'], 3)
    expect(requests.map((request) => Object.keys(request)[0])).toEqual(['deleteDimension', 'deleteDimension'])
  })
})
