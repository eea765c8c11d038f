import type { FormField } from '../../../src/features/customers'
import { phoneKeys } from '../../../src/register/rules/phone-rule'

/** Labels as they stand on cards and in signatures, by the field they lead to. */
const LABELS: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['name', /^(?:姓名|联系人|name)$/i],
  ['phone', /^(?:手机|电话|联系电话|手机号|tel|mobile|phone|cell|m|t)$/i],
  ['email', /^(?:邮箱|电子邮件|邮件|e-?mail|e)$/i],
  ['company', /^(?:公司|单位|公司名称|company)$/i],
  ['address', /^(?:地址|联系地址|address|add)$/i],
  ['position', /^(?:职位|职务|title|position)$/i],
  ['wechat', /^(?:微信|微信号|wechat)$/i],
]
const LABELLED = /^([^:：]{1,12})[:：]\s*(.+)$/
const ADDRESS_OF_MAIL = /[^\s@<>()，,;；]+@[^\s@<>()，,;；]+\.[^\s@<>()，,;；]+/
const COMPANY = /公司|集团|事务所|工作室|商行|酒店|\b(?:Ltd|Inc|LLC|GmbH|Corp|Co)\b\.?/i
const ADDRESS = /[省市区县路街道号].*[路街道号楼室]|\d.*\b(?:Street|St|Road|Rd|Avenue|Ave|Lane)\b/i
const POSITION = /经理|总监|主管|主任|律师|会计师|总裁|Manager|Director|Partner|Engineer|Officer/i
const MOST_NAME_SIGNS = 30
const PARTS = /[\n\r\t|｜]+/

interface Found {
  readonly key: string
  readonly text: string
}

/** Fewer recognised parts are no card, and the text is pasted as it is. */
const FEWEST_PARTS = 2

/**
 * A pasted card, signature or address block, part by part into the fields of a form. What fits nowhere goes into the
 * note, so that nothing is lost. Undefined where the text is none, or a part would have no place.
 */
export function splitCard(text: string, fields: readonly FormField[]): Record<string, string> | undefined {
  const parts = text.split(PARTS).map((part) => part.trim())
  const free = new Set(fields.filter(({ editable }) => editable).map(({ key }) => key))
  const taken: Record<string, string> = {}
  const rest: string[] = []
  for (const part of parts.filter(Boolean)) {
    const found = recognised(part, free)
    if (found) {
      taken[found.key] = found.text
      free.delete(found.key)
    } else rest.push(part)
  }
  if (Object.keys(taken).length < FEWEST_PARTS) return undefined
  if (rest.length === 0) return taken
  return free.has('note') ? { ...taken, note: rest.join('\n') } : undefined
}

function recognised(part: string, free: ReadonlySet<string>): Found | undefined {
  const [, label = '', value = ''] = LABELLED.exec(part) ?? []
  const labelled = LABELS.find(([, pattern]) => pattern.test(label.trim()))?.[0]
  if (labelled !== undefined && free.has(labelled)) return { key: labelled, text: value.trim() }
  if (labelled === 'phone' && free.has('other-phone')) return { key: 'other-phone', text: value.trim() }
  return byContent(part).find(({ key }) => free.has(key))
}

/** What a part without a label may be, the surest first. */
function byContent(part: string): Found[] {
  const mail = ADDRESS_OF_MAIL.exec(part)?.[0]
  if (mail === part) return [{ key: 'email', text: mail }]
  if (isPhone(part)) return ['phone', 'other-phone'].map((key) => ({ key, text: part }))
  if (COMPANY.test(part)) return [{ key: 'company', text: part }]
  if (ADDRESS.test(part)) return [{ key: 'address', text: part }]
  if (POSITION.test(part)) return [{ key: 'position', text: part }]
  const isName = part.length <= MOST_NAME_SIGNS && !/[\d@:：，。]/.test(part)
  return isName ? [{ key: 'name', text: part }] : []
}

/** A number of another country cannot be told here, but it begins with a plus. */
function isPhone(part: string): boolean {
  if (/^\+[\d\s().-]{7,20}$/.test(part)) return true
  try {
    return phoneKeys(part).length > 0
  } catch {
    return false
  }
}
