import type { Field } from './field'
import { isBlank, type Value } from './value'

/** Always as many, so that they do not tell how long the value is. */
const HIDDEN = '****'
/** A number shorter than this would be told by the digits left in sight. */
const SHORTEST_NUMBER = 9
const LEFT_IN_SIGHT = 4
const ADDRESS_OF_MAIL = /^(.)[^@]*@([^@]+)$/u

/** The last four signs of a code, and the first three of one so long that they tell little. */
function maskedCode(text: string): string {
  const signs = [...text.replace(/[\s-]/g, '')]
  if (signs.length < SHORTEST_NUMBER) return HIDDEN
  const start =
    signs.length > SHORTEST_NUMBER + 1 ? signs.slice(0, text.startsWith('+') ? 6 : 3).join('') : ''
  return start + HIDDEN + signs.slice(-LEFT_IN_SIGHT).join('')
}

function maskedEmail(text: string): string {
  const [, first, domain] = ADDRESS_OF_MAIL.exec(text) ?? []
  return first === undefined ? HIDDEN : `${first}${HIDDEN}@${domain}`
}

/** A name by its first sign: `张**`. */
const maskedName = (text: string): string => `${[...text][0] ?? ''}**`

/**
 * A value as people see it who may not see it whole (部分隐藏): enough to recognise a number they know already, nothing
 * of a text, a day or an amount. Made where the value is read: what is hidden never reaches a screen.
 */
export function maskedValue({ kind, key }: Pick<Field, 'kind' | 'key'>, value: Value): string {
  if (isBlank(value)) return ''
  const text = String(value).trim()
  if (kind === 'phone' || kind === 'identity' || kind === 'credit-code') return maskedCode(text)
  if (kind === 'wechat') return /^\+?\d{9,}$/.test(text) ? maskedCode(text) : HIDDEN
  if (kind === 'email') return maskedEmail(text)
  if (key === 'name') return maskedName(text)
  return key === 'bank-account' || key === 'tax-number' ? maskedCode(text) : HIDDEN
}
