const DIGITS = '〇一二三四五六七八九'
/** The numerals of contracts and receipts, traditional signs and other writings, each as the plain sign it means. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ 零: '〇', '○': '〇', Ｏ: '〇', 两: '二', 兩: '二', 壹: '一', 贰: '二', 貳: '二', 叁: '三', 參: '三' },
  ...{ 肆: '四', 伍: '五', 陆: '六', 陸: '六', 柒: '七', 捌: '八', 玖: '九' },
  ...{ 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿' },
}
const NUMERAL = '〇零○一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾'
/** Numerals before 年, 月, 日 and 号, a 0 typed for 〇 among them. */
const DAY_NUMERAL = new RegExp(`(?<!\\d)0*[${NUMERAL}廿卅][${NUMERAL}廿卅0]*(?=\\s*[年月日号號])`, 'g')

const plainSigns = (text: string): string => text.replace(/./gu, (sign) => PLAIN[sign] ?? sign)
const digit = (sign: string): number => (sign === '0' ? 0 : DIGITS.indexOf(sign))

/** The number of a Chinese numeral up to 39 (`十五`, `廿三`, `三十`) or of digits read one by one (`一九八九`). */
export function chineseNumeral(text: string): number | undefined {
  const plain = plainSigns(text)
  const tens = /^([一二三]?)十([一二三四五六七八九]?)$|^([廿卅])十?([一二三四五六七八九]?)$/.exec(plain)
  if (tens) {
    const [, ten, one, short, rest] = tens
    const base = short === undefined ? digit(ten || '一') : short === '廿' ? 2 : 3
    return base * 10 + Math.max(0, digit(one || rest || '〇'))
  }
  const digits = [...plain].map(digit)
  const isWritten = [...plain].some((sign) => DIGITS.includes(sign))
  return isWritten && digits.every((value) => value >= 0) ? Number(digits.join('')) : undefined
}

/** A text with the Chinese numerals before 年, 月, 日 and 号 in digits: `二〇〇一年五月二十四日` → `2001年5月24日`. */
export const chineseDayNumbers = (text: string): string =>
  text.replace(DAY_NUMERAL, (numeral: string) => String(chineseNumeral(numeral) ?? numeral))

/** Digits read one by one, as a telephone number is: `一三九〇` → `1390`; undefined for anything else. */
export function chineseDigits(text: string): string | undefined {
  const digits = [...text].map((sign) => (sign === '幺' ? 1 : digit(PLAIN[sign] ?? sign)))
  return digits.length > 0 && digits.every((value) => value >= 0) ? digits.join('') : undefined
}

/** The units of Chinese numbers with their powers of ten, the greatest first. */
const UNITS = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
] as const
const ARABIC = /^\d+(?:\.\d+)?$/

/** What 10^power times a number is, without the rounding of a multiplication (1.1 times 10,000 is 11,000.000000000002). */
const scaled = (value: number, power: number): number => Number(`${value}e${power}`)

/**
 * The number of a text with Chinese units or numerals: `1.2万`, `3千5百`, `一万二`, `壹仟贰佰`. Undefined for plain digits
 * and for anything that can be read in more than one way, such as `二三千`.
 */
export function chineseAmount(text: string): number | undefined {
  return /^[\d.]*$/.test(text) ? undefined : amountOf(plainSigns(text))
}

function amountOf(text: string): number | undefined {
  for (const [unit, power] of UNITS) {
    const at = text.indexOf(unit)
    if (at < 0) continue
    const times = at === 0 && unit === '十' ? 1 : amountOf(text.slice(0, at))
    const rest = restOf(text.slice(at + 1), power)
    if (rest !== 0 && !Number.isInteger(times)) return undefined
    return times === undefined || rest === undefined ? undefined : scaled(times, power) + rest
  }
  if (ARABIC.test(text)) return Number(text)
  return text.length === 1 && DIGITS.includes(text) ? digit(text) : undefined
}

/** What follows a unit: nothing, a lower number, or one digit of the unit below (`一万二` is 12,000). */
function restOf(text: string, power: number): number | undefined {
  if (text === '') return 0
  if (/^\d+$/.test(text) && text.length > 1 && text.length !== power) return undefined
  const rest = amountOf(text.replace(/^〇(?=.)/, ''))
  if (rest === undefined || rest >= 10 ** power) return undefined
  return text.length === 1 && power > 1 && text !== '十' ? scaled(rest, power - 1) : rest
}
