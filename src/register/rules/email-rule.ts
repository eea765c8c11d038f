import { isOneSlipApart } from '../../base/text-distance'
import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import { withoutStraySigns } from './stray-signs'

/** What is wrong with an address; a proposal is a guess for a person to confirm. */
export type EmailFault =
  | { readonly reason: 'email-form' }
  | { readonly reason: 'email-domain'; readonly proposal?: string }
  | { readonly reason: 'email-several'; readonly count: number }

/** Longest address and local part that mail servers take (RFC 5321, 4.5.3.1). */
const ADDRESS_LIMIT = 254
const LOCAL_LIMIT = 64
/** A local part that every server understands (RFC 5322 dot-atom). Other scripts (RFC 6531) do not reach Google's mail service. */
const LOCAL = /^[\w!#$%&'*+/=?^\x60{|}~-]+(?:\.[\w!#$%&'*+/=?^\x60{|}~-]+)*$/
const DOMAIN_LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/
const TOP_LABEL = /^(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})$/

/** Providers whose domain is often mistyped. */
const OFTEN_MISTYPED = [
  'qq.com',
  '163.com',
  '126.com',
  'sina.com',
  'foxmail.com',
  'sohu.com',
  'aliyun.com',
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
]
/** Real providers that look like a slip of one of those. */
const REAL_NEIGHBOURS = new Set([
  'mail.com',
  'ymail.com',
  'email.com',
  'q.com',
  'vip.com',
  '139.com',
  '136.com',
])
/** Endings of a domain. After one a comma separates; before the last one it can only be meant as a dot. */
const ENDING = /^(?:com|net|org|edu|gov|info|biz|vip|top|cn|hk|tw|jp|kr|sg|us|uk|de|fr|it|io|co|me|cc|tv)$/
const LAST_ENDING = /^(?:com|net|org|edu|gov|info|biz|vip|top|[a-z]{2})$/
/** What stands before an address and only says that it is one. */
const LABEL = /^(?:mailto|e-?mail|mail|邮箱|电子邮箱|电子邮件|邮件)[: ]+(?=\S+@)/i
const SEPARATOR = /[\s,;/|、，；／｜]+|或|和/

/** An address that is written in the usual way already: most are, and need no further look. */
const USUAL = /^[a-z\d._%+-]+@[a-z\d.-]*[a-z\d]$/

/**
 * The address in the usual writing: half width, lower case, nothing around it, and a dot where a comma was typed in its
 * place (`name@qq，com`). Other text as it came.
 */
export function tidyEmail(text: string): string {
  if (USUAL.test(text)) return text
  if (text.length > 4 * ADDRESS_LIMIT) return text
  const plain = toHalfWidth(bareText(text))
    .replace(/[。｡]/g, '.')
    .replace(/ *([@.]) */g, '$1')
    .replace(LABEL, '')
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase()
    .trim()
  const bare = withDots(withoutStraySigns(plain))
  if (isAddress(bare)) return bare
  return plain.split('@').length === 2 && /^[!-~]+$/.test(plain) ? plain : text
}

/** Dots for the commas of a domain, each where what stands before it is no whole domain and the last word ends one. */
function withDots(text: string): string {
  const [local = '', domain = '', ...more] = text.split('@')
  const words = domain.split(/[,、]/)
  if (words.length < 2 || more.length > 0) return text
  const endsBefore = words
    .slice(0, -1)
    .some((_, index) => ENDING.test(lastLabel(words.slice(0, index + 1).join('.'))))
  return !endsBefore && LAST_ENDING.test(lastLabel(`.${words[words.length - 1]}`))
    ? `${local}@${words.join('.')}`
    : text
}

/** The word behind the last dot of a domain; empty where it has none. */
const lastLabel = (domain: string): string => /\.([^.]*)$/.exec(domain)?.[1] ?? ''

/** The addresses of a cell that holds nothing but several. */
function severalAddresses(text: string): string[] {
  const parts = text.length > 4 * ADDRESS_LIMIT ? [] : text.split(SEPARATOR).filter((part) => part !== '')
  const addresses = parts.map(tidyEmail).filter(isAddress)
  return addresses.length === parts.length ? addresses : []
}

/** What is known of a domain; customers share few, so that each is looked at once. */
interface DomainReport {
  readonly isDomain: boolean
  readonly proposal: string | undefined
}

const MOST_REPORTS = 5_000
const reports = new Map<string, DomainReport>()

function domainReport(domain: string): DomainReport {
  const known = reports.get(domain)
  if (known) return known
  const report = { isDomain: isDomain(domain), proposal: proposedDomain(domain) }
  if (reports.size < MOST_REPORTS) reports.set(domain, report)
  return report
}

function proposedDomain(domain: string): string | undefined {
  if (domain === '' || OFTEN_MISTYPED.includes(domain) || REAL_NEIGHBOURS.has(domain)) return undefined
  return OFTEN_MISTYPED.find((known) => {
    const [name = '', top = ''] = known.split('.')
    if (domain === name || domain === name + top) return true
    if (name.length > 4) return isOneSlipApart(domain, known)
    if (name.length === 4 && isExchanged(domain, known)) return true
    return domain.startsWith(`${name}.`) && isOneSlipApart(domain.slice(name.length + 1), top)
  })
}

/** Short names have too many real neighbours: only two signs exchanged count as a slip there. */
const isExchanged = (domain: string, known: string): boolean =>
  domain !== known &&
  isOneSlipApart(domain, known) &&
  [...domain].sort().join('') === [...known].sort().join('')

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  return (
    labels.length >= 2 &&
    labels.every((label) => DOMAIN_LABEL.test(label)) &&
    TOP_LABEL.test(labels[labels.length - 1] ?? '')
  )
}

/** Whether a text is one complete address in the usual writing. */
function isAddress(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@')
  const isShort = text.length <= ADDRESS_LIMIT && local.length <= LOCAL_LIMIT
  return more.length === 0 && isShort && LOCAL.test(local) && domainReport(domain).isDomain
}

/** What is wrong with an address, undefined if nothing. A domain one slip from a well-known one is reported, never changed. */
export function emailFault(value: Value): EmailFault | undefined {
  const text = tidyEmail(String(value))
  const [local = '', domain = '', ...more] = text.split('@')
  const count = /[@＠].*[@＠]/s.test(text) ? severalAddresses(text).length : 0
  if (count > 1) return { reason: 'email-several', count }
  const isLocal = local.length <= LOCAL_LIMIT && LOCAL.test(local)
  if (!text.includes('@') || more.length > 0 || !isLocal || text.length > ADDRESS_LIMIT)
    return { reason: 'email-form' }
  if (/[^\u0020-\u007e]/.test(domain)) return { reason: 'email-form' }
  const { isDomain, proposal } = domainReport(domain)
  if (proposal !== undefined) return { reason: 'email-domain', proposal: `${local}@${proposal}` }
  return isDomain ? undefined : { reason: 'email-domain' }
}

/** The keys of every address that a cell holds, also where it holds several. */
export function emailKeys(value: Value): string[] {
  const key = emailKey(value)
  return key === undefined ? [...new Set(severalAddresses(String(value)))] : [key]
}

/** The key by which two equal addresses are found; undefined where the value is no complete address. */
export function emailKey(value: Value): string | undefined {
  const text = tidyEmail(String(value))
  return isAddress(text) ? text : undefined
}
