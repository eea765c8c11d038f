import { foldText } from '../../base/text-fold'

/** Names of money that people write in place of its code. */
const NAMES: Readonly<Record<string, string>> = {
  ...{
    人民币: 'CNY',
    人民币元: 'CNY',
    元: 'CNY',
    rmb: 'CNY',
    '¥': 'CNY',
    '￥': 'CNY',
    美元: 'USD',
    美金: 'USD',
    欧元: 'EUR',
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
  },
  ...{ 英镑: 'GBP', 日元: 'JPY', 日圆: 'JPY', 港币: 'HKD', 港元: 'HKD', 新台币: 'TWD', 台币: 'TWD' },
  ...{ 澳门元: 'MOP', 新加坡元: 'SGD', 新币: 'SGD', 澳元: 'AUD', 加元: 'CAD', 韩元: 'KRW', 瑞士法郎: 'CHF' },
}

/** The code of a currency as typed (`usd`, `美元`); the typed word where it is no name we know; `''` for a blank. */
export function currencyCode(typed: unknown): string {
  const word = foldText(String(typed ?? ''))
  return NAMES[word] ?? word.toUpperCase()
}
