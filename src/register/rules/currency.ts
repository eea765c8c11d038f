import { once } from '../../base/once'
import { foldText } from '../../base/text-fold'

/** ISO 4217 code, Chinese and English name, other writings; a sign may be that of several. */
const CURRENCIES: readonly (readonly [code: string, zh: string, en: string, ...others: string[]])[] = [
  ['CNY', '人民币', 'Chinese yuan', '¥', 'RMB', '元', '圆', '块', '块钱', 'CN¥', 'yuan', 'renminbi'],
  ['USD', '美元', 'US dollar', '$', 'US$', '美金', 'dollar', 'dollars'],
  ['EUR', '欧元', 'Euro', '€', 'euros'],
  ['GBP', '英镑', 'British pound', '£', 'pound', 'pounds'],
  ['JPY', '日元', 'Japanese yen', '¥', 'JP¥', '円', '日圆', 'yen'],
  ['HKD', '港元', 'Hong Kong dollar', '$', 'HK$', '港币', '港幣'],
  ['MOP', '澳门元', 'Macanese pataca', 'MOP$', '葡币'],
  ['TWD', '新台币', 'New Taiwan dollar', '$', 'NT$', 'NTD', '台币', '新臺幣', '元'],
  ['SGD', '新加坡元', 'Singapore dollar', '$', 'S$', '新币'],
  ['AUD', '澳元', 'Australian dollar', '$', 'A$', 'AU$'],
  ['CAD', '加元', 'Canadian dollar', '$', 'C$', 'CA$'],
  ['NZD', '新西兰元', 'New Zealand dollar', '$', 'NZ$'],
  ['CHF', '瑞士法郎', 'Swiss franc', 'Fr.'],
  ['KRW', '韩元', 'South Korean won', '₩', 'won'],
  ['THB', '泰铢', 'Thai baht', '฿', 'baht'],
  ['MYR', '马来西亚林吉特', 'Malaysian ringgit', 'RM', '马币'],
  ['IDR', '印尼盾', 'Indonesian rupiah', 'Rp'],
  ['PHP', '菲律宾比索', 'Philippine peso', '₱'],
  ['VND', '越南盾', 'Vietnamese dong', '₫'],
  ['INR', '印度卢比', 'Indian rupee', '₹', 'Rs'],
  ['AED', '阿联酋迪拉姆', 'UAE dirham', 'Dh'],
  ['SAR', '沙特里亚尔', 'Saudi riyal'],
  ['RUB', '俄罗斯卢布', 'Russian rouble', '₽', '卢布', 'ruble'],
  ['TRY', '土耳其里拉', 'Turkish lira', '₺'],
  ['SEK', '瑞典克朗', 'Swedish krona'],
  ['NOK', '挪威克朗', 'Norwegian krone'],
  ['DKK', '丹麦克朗', 'Danish krone'],
  ['PLN', '波兰兹罗提', 'Polish zloty', 'zł'],
  ['CZK', '捷克克朗', 'Czech koruna', 'Kč'],
  ['HUF', '匈牙利福林', 'Hungarian forint', 'Ft'],
  ['ILS', '以色列新谢克尔', 'Israeli shekel', '₪'],
  ['ZAR', '南非兰特', 'South African rand'],
  ['BRL', '巴西雷亚尔', 'Brazilian real', 'R$'],
  ['MXN', '墨西哥比索', 'Mexican peso', '$', 'MX$'],
]
/** Home currencies that are not told by the country's own name. */
const EURO = 'DE FR IT ES NL BE AT PT FI IE GR SK SI EE LV LT LU MT CY HR'
const HOMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EURO.split(' ').map((country) => [country, 'EUR'])),
  ...{ CN: 'CNY', HK: 'HKD', MO: 'MOP', TW: 'TWD', US: 'USD', GB: 'GBP', JP: 'JPY', SG: 'SGD', AU: 'AUD' },
  ...{ CA: 'CAD', NZ: 'NZD', CH: 'CHF', KR: 'KRW', TH: 'THB', MY: 'MYR', ID: 'IDR', PH: 'PHP', VN: 'VND' },
  ...{ IN: 'INR', AE: 'AED', SA: 'SAR', RU: 'RUB', TR: 'TRY', SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN' },
  ...{ CZ: 'CZK', HU: 'HUF', IL: 'ILS', ZA: 'ZAR', BR: 'BRL', MX: 'MXN' },
}

/**
 * The currencies that drop-downs offer, the commonest first: code, then every writing that means this one first of all
 * that share it.
 */
export const currencyWritings = (): readonly (readonly [code: string, ...others: string[]])[] =>
  CURRENCIES.map(([code, ...names]) => [code, ...names.filter((name) => currencyCode(name) === code)])

/** The currency (ISO 4217) of a country (ISO 3166); undefined where it is not in the list. */
export const currencyOfCountry = (country: string): string | undefined => HOMES[country]

/** A sign has no letters to fold. */
const keyOf = (text: string): string => foldText(text) || text.trim()

/** Codes by every writing, the longest writing first. */
const writings = once(() => {
  const found = new Map<string, string[]>()
  for (const [code, ...names] of CURRENCIES)
    for (const name of [code, ...names]) {
      const key = keyOf(name)
      found.set(key, [...(found.get(key) ?? []), code])
    }
  return found
})

/** The code of a currency as people write it; of a sign that several share the commonest. Other codes of three letters stand. */
export function currencyCode(text: string): string | undefined {
  const known = writings().get(keyOf(text))?.[0]
  return known ?? (/^[A-Z]{3}$/.test(text.trim()) ? text.trim() : undefined)
}

/** An amount without the currency written before or behind it, and the codes that writing may mean; none where it has none. */
export function splitCurrency(text: string): { readonly amount: string; readonly codes: readonly string[] } {
  const [, sign = '', before = '', amount = text, behind = ''] =
    /^([+-]?)\s*([^\d.+-]*?)\s*([+-]?[\d.].*?)\s*([^\d.\s万亿萬億千百十kw]*)$/i.exec(text) ?? []
  const parts = [before, behind.replace(/[整正]$/, '')].filter((part) => part !== '')
  const codes = parts.map((part) => writings().get(keyOf(part)) ?? [])
  if (parts.length === 0 || codes.some((list) => list.length === 0)) return { amount: text, codes: [] }
  const shared = codes.reduce((all, list) => all.filter((code) => list.includes(code)))
  return shared.length === 0 ? { amount: text, codes: [] } : { amount: sign + amount, codes: shared }
}
