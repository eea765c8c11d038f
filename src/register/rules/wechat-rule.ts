import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import { emailKey } from './email-rule'
import type { Reading } from './reading'
import { withoutStraySigns } from './stray-signs'

const TEXT_LIMIT = 100
const SHORTEST = 6
const LONGEST = 20
/** What stands before an ID and only says that it is one. */
const LABEL = /^(?:微信号?|wechat(?: ?id)?|weixin|wx|vx|v)\s*[:：]\s*/i
/** Own IDs begin with a letter and go on with letters, digits, `_` and `-`. */
const OWN_ID = /^[a-z][\w-]*$/i
/** A phone number, or a QQ number of five digits and more, to which the account is bound. */
const BOUND_NUMBER = /^\+?\d{5,15}$/
const SPACED_NUMBER = /^\+?\d[\d\s-]*\d$/

/** Reads a cell that is not blank as a WeChat ID, or the phone, QQ number or e-mail address bound to it. */
export function readWechat(value: Value): Reading {
  const text = String(value)
  if (text.length > TEXT_LIMIT) return { value, fault: { reason: 'wechat-form' } }
  const bare = withoutStraySigns(toHalfWidth(bareText(text))).replace(LABEL, '')
  const id = SPACED_NUMBER.test(bare) ? bare.replace(/[\s-]/g, '') : bare
  if (BOUND_NUMBER.test(id)) return { value: id }
  const email = emailKey(id)
  if (email !== undefined) return { value: email }
  if (!OWN_ID.test(id)) return { value, fault: { reason: 'wechat-form' } }
  const { length } = id
  return length < SHORTEST || length > LONGEST
    ? { value, fault: { reason: 'wechat-length', length } }
    : { value: id }
}
