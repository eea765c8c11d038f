import { foldText } from '../../base/text-fold'
import { bareText } from '../../base/text-spaces'
import type { Value } from '../value'
import type { Reading } from './reading'

const TEXT_LIMIT = 20
const YES = new Set('true yes y t on ok 1 是 有 对 对的 是的 已 真 要 √ ✓ ✔ ☑ ✅'.split(' '))
const NO = new Set('false no n f off 0 否 无 没有 不 不是 未 没 假 不要 × ✕ ✖ ✗ ✘ ☐ ❌ x'.split(' '))

/** Reads a cell that is not blank as yes or no: a tick box, a word, a mark, 1 or 0. */
export function readYesNo(value: Value): Reading {
  if (typeof value === 'boolean') return { value }
  const text = String(value)
  const isNegative = /^\s*-\s*\d/.test(text)
  const word = text.length > TEXT_LIMIT || isNegative ? '' : foldText(bareText(text))
  if (YES.has(word)) return { value: true }
  return NO.has(word) ? { value: false } : { value, fault: { reason: 'yes-no-form' } }
}
