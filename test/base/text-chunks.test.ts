import fc from 'fast-check'
import { err, ok } from '../../src/base/result'
import { CELL_TEXT_LIMIT, textChunks } from '../../src/base/text-chunks'

describe('textChunks', () => {
  it('gives the text again when joined, each part short enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (text, limit) => {
          const parts = textChunks(text, limit)
          expect(parts.join('')).toBe(text)
          expect(parts.length).toBeGreaterThan(0)
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })

  it('is one part for what fits a cell, and as few as can be', () => {
    expect(textChunks('')).toEqual([''])
    expect(textChunks('x'.repeat(CELL_TEXT_LIMIT))).toHaveLength(1)
    expect(textChunks('x'.repeat(CELL_TEXT_LIMIT + 1))).toHaveLength(2)
    expect(textChunks('x'.repeat(10 * CELL_TEXT_LIMIT))).toHaveLength(10)
  })

  it('never parts the halves of a rare sign: a half is lost on its way into a cell', () => {
    const unit = fc.constantFrom('a', '字', '𠮷', '😀', '👩\u200d💼')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 2, max: 9 }), (text, limit) => {
        for (const part of textChunks(text, limit)) {
          expect(Buffer.from(part, 'utf8').toString('utf8')).toBe(part)
          expect(part.length).toBeLessThanOrEqual(limit)
        }
      }),
    )
  })

  it('stays below what Google takes', () => {
    expect(CELL_TEXT_LIMIT).toBeLessThan(50_000)
  })
})

describe('results', () => {
  it('carry a value or a reason', () => {
    expect(ok(undefined)).toEqual({ ok: true, value: undefined })
    expect(err('why')).toEqual({ ok: false, error: 'why' })
  })
})
