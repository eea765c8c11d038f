import type { Choice, Label } from '../field'
import type { Language } from '../field-catalogue-entry'

/** What a transaction's payments amount to. */
export type PaymentState = 'paid' | 'partial' | 'open' | 'overdue'
/** What a customer's purchases make of them. */
export type CustomerType = 'potential' | 'existing' | 'vip'
/** From pays reliably to does not pay. */
export type Rating = 'A' | 'B' | 'C' | 'D'

/** How payment states are written into the register. */
export const PAYMENT_STATES: Readonly<Record<PaymentState, Label>> = {
  paid: { en: 'Paid', 'zh-CN': '已收清' },
  partial: { en: 'Partly paid', 'zh-CN': '部分收款' },
  open: { en: 'Outstanding', 'zh-CN': '未收款' },
  overdue: { en: 'Overdue', 'zh-CN': '逾期' },
}

/** How customer types are written where the firm has no list of its own. */
export const CUSTOMER_TYPES: Readonly<Record<CustomerType, Label>> = {
  potential: { en: 'Potential', 'zh-CN': '潜在客户' },
  existing: { en: 'Existing', 'zh-CN': '现有客户' },
  vip: { en: 'VIP', 'zh-CN': 'VIP' },
}

/** What stands in place of a guest's allergies where there is nothing to show: never an empty cell. */
export const ALLERGY_WORDS = {
  unknownGuest: { en: 'No file found: please ask about allergies', 'zh-CN': '未查到档案，请当面询问过敏' },
  noneRecorded: { en: 'None recorded', 'zh-CN': '档案中无过敏记录' },
} as const satisfies Record<string, Label>

/** The firm's own word for a customer type: the choice that is called so or has it as synonym, else the usual word. */
export function customerTypeWord(type: CustomerType, choices: readonly Choice[], locale: Language): string {
  const words = Object.values(CUSTOMER_TYPES[type])
  const means = ({ label, synonyms = [] }: Choice) =>
    [label, ...synonyms].some((word) => words.includes(word))
  return choices.find(means)?.label ?? CUSTOMER_TYPES[type][locale]
}

const grouped = (limit: number): string => {
  const [whole = '', fraction] = String(limit).split('.')
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? commas : `${commas}.${fraction}`
}

/**
 * The name of a spending band by its place among rising limits: 0 lies under the first limit, each other begins at one
 * and ends before the next.
 */
export function bandName(limits: readonly number[], place: number, locale: Language): string {
  const [from, to] = [limits[place - 1], limits[place]]
  if (from === undefined) return locale === 'en' ? `Under ${grouped(to ?? 0)}` : `不足 ${grouped(to ?? 0)}`
  if (to === undefined) return locale === 'en' ? `${grouped(from)} and more` : `${grouped(from)} 及以上`
  return `${grouped(from)}–${grouped(to)}`
}
