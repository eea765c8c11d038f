import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import type { CatalogueField } from '../field-catalogue-entry'
import { currencyWritings } from '../rules/currency'

const currencyChoices = choicesOf(currencyWritings().map(([code, ...others]) => [code, code, ...others]))

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
