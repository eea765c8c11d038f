import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import type { CatalogueField } from '../field-catalogue-entry'

const currencyChoices = choicesOf([
  ['CNY', 'CNY', '人民币', 'RMB', '元', 'Yuan', '¥'],
  ['USD', 'USD', '美元', '美金', 'US dollar', '$'],
  ['EUR', 'EUR', '欧元', 'Euro', '€'],
  ['GBP', 'GBP', '英镑', 'Pound', '£'],
  ['JPY', 'JPY', '日元', 'Yen'],
  ['HKD', 'HKD', '港币', '港元', 'HK$'],
  ['TWD', 'TWD', '新台币', 'NT$'],
  ['KRW', 'KRW', '韩元', 'Won'],
  ['SGD', 'SGD', '新加坡元', 'S$'],
  ['AUD', 'AUD', '澳元', 'A$'],
  ['CAD', 'CAD', '加元', 'C$'],
  ['CHF', 'CHF', '瑞士法郎', 'Swiss franc'],
])

/** The currency of an amount, its rate, and the amount in the register's currency. */
export const currencyFields: readonly CatalogueField[] = [
  declareField(
    'currency',
    'choice',
    ['Currency', '币种'],
    ['Blank for the register’s own currency.', '空着就是客户档案的本位币。'],
    { choices: currencyChoices },
  ),
  declareField(
    'rate',
    'number',
    ['Exchange rate', '汇率'],
    ['What one unit of the currency is worth in the register’s own.', '一个外币单位折合多少本位币。'],
  ),
  declareField(
    'base-amount',
    'computed',
    ['Amount in own currency', '折合本位币'],
    ['Amount times exchange rate.', '金额乘以汇率。'],
    { computation: { rule: 'product', of: ['amount', 'rate'] } },
  ),
]
