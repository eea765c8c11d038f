/** Sets of letters by their POSIX names, as they stand inside a class. */
const posix: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: '\\t ',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
}

const leadingFlags = /^\(\?([ims]+)\)/
const notations = /\\p([A-Z])(?!\{)|\\([Az])|\\([^A-Za-z0-9])|\(\?P<|\[:(\w+):\]|[[\]]/gu

/**
 * Google's expression (RE2) as one of JavaScript with these flags beside `u`, for some part of a text or the whole of
 * it; throws a SyntaxError where it is none.
 */
export function regularExpression(source: string, flags: string, extent: 'part' | 'whole' = 'part'): RegExp {
  const own = leadingFlags.exec(source)?.[1] ?? ''
  const body = inJavaScript(source.replace(leadingFlags, ''))
  const pattern = extent === 'whole' ? `^(?:${body})$` : body
  return new RegExp(pattern, [...new Set(`${flags}u${own}`)].join(''))
}

function inJavaScript(source: string): string {
  let isInClass = false
  return source.replace(
    notations,
    (notation, category?: string, end?: string, sign?: string, set?: string) => {
      if (category) return `\\p{${category}}`
      if (end) return end === 'A' ? '(?<![\\s\\S])' : '(?![\\s\\S])'
      if (sign) return escapedSign(sign, isInClass)
      if (notation === '(?P<') return '(?<'
      if (set) return posix[set] ?? notation
      isInClass = notation === '['
      return notation
    },
  )
}

/** RE2 lets every sign be escaped, JavaScript only those that mean something. */
const escapedSign = (sign: string, isInClass: boolean): string =>
  (sign === '-' ? isInClass : '^$\\.*+?()[]{}|/'.includes(sign)) ? `\\${sign}` : sign
