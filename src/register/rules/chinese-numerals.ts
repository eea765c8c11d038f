const DIGITS = '〇一二三四五六七八九'

const digit = (sign: string): number => DIGITS.indexOf(sign.replace(/[零○Ｏ]/, '〇'))

/** The number of a Chinese numeral up to 39 (`十五`, `廿三`, `三十`) or of digits read one by one (`一九八九`). */
export function chineseNumeral(text: string): number | undefined {
  const tens = /^([一二三]?)十([一二三四五六七八九]?)$|^([廿卅])十?([一二三四五六七八九]?)$/.exec(text)
  if (tens) {
    const [, ten, one, short, rest] = tens
    const base = short === undefined ? digit(ten || '一') : short === '廿' ? 2 : 3
    return base * 10 + Math.max(0, digit(one || rest || '〇'))
  }
  const digits = [...text].map(digit)
  return digits.length > 0 && digits.every((value) => value >= 0) ? Number(digits.join('')) : undefined
}

/** A text with the Chinese numerals before 年, 月, 日 and 号 in digits: `二〇〇一年五月二十四日` → `2001年5月24日`. */
export const chineseDayNumbers = (text: string): string =>
  text.replace(/([〇零○一二三四五六七八九十廿卅]+)(?=\s*[年月日号])/g, (numeral: string) =>
    String(chineseNumeral(numeral) ?? numeral),
  )
