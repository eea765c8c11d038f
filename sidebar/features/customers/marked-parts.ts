/**
 * A text in three parts: before the match, the match, after it. Without a match everything is before. Digits match
 * the end of a text first, and across the spaces of reading.
 */
export function markedParts(
  text: string,
  words: readonly string[],
): readonly [before: string, match: string, after: string] {
  for (const word of words) {
    const pattern = patternOf(word)
    const [found] = [...text.matchAll(pattern)].slice(-1)
    if (found) return [text.slice(0, found.index), found[0], text.slice(found.index + found[0].length)]
  }
  return [text, '', '']
}

const patternOf = (word: string): RegExp => {
  const signs = [...word].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(signs.join(/^\d+$/.test(word) ? ' ?' : ''), 'giu')
}
