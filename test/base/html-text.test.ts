import fc from 'fast-check'
import { htmlText } from '../../src/base/html-text'

const DECODED: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

describe('htmlText', () => {
  it('leaves no character that begins or ends a tag, an entity or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = htmlText(text)
        expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>"'&]/)
        expect(html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => DECODED[entity] ?? '')).toBe(text)
      }),
    )
  })
})
