import { type Spelling, spellingMatch } from '../../../src/register/search/spelling'

type Parts = readonly [before: string, match: string, after: string]

/**
 * A text in three parts: before the match, the match, after it. Without a match everything is before. Digits match
 * the end of a text first, and across the spaces of reading; letters match also the characters that sound so.
 */
export function markedParts(text: string, words: readonly string[], spelling?: Spelling): Parts {
  for (const word of words) {
    const pattern = patternOf(word)
    const [found] = [...text.matchAll(pattern)].slice(-1)
    if (found) return [text.slice(0, found.index), found[0], text.slice(found.index + found[0].length)]
    const heard = spelling && heardParts(text, word, spelling)
    if (heard) return heard
  }
  return [text, '', '']
}

const patternOf = (word: string): RegExp => {
  const signs = [...word].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(signs.join(/^\d+$/.test(word) ? ' ?' : ''), 'giu')
}

function heardParts(text: string, word: string, spelling: Spelling): Parts | undefined {
  if (!/[a-z]/i.test(word)) return undefined
  const found = spellingMatch(spelling, word.toLowerCase())
  if (!found) return undefined
  const [start = 0, end = 0] = [spelling.starts[found.from], spelling.ends[found.to - 1]]
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}
