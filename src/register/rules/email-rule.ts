import { isOneSlipApart } from '../../base/text-distance'
import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'

/** What is wrong with an address; a proposal is a guess for a person to confirm. */
export type EmailFault =
  | { readonly reason: 'email-form' }
  | { readonly reason: 'email-domain'; readonly proposal?: string }

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

/** An address that is written in the usual way already: most are, and need no further look. */
const USUAL = /^[a-z\d._%+-]+@[a-z\d.-]+$/

/** The address in the usual writing (half width, lower case, without outer spaces); other text as it came. */
export function tidyEmail(text: string): string {
  if (USUAL.test(text)) return text
  if (text.length > 4 * ADDRESS_LIMIT) return text
  const tidy = toHalfWidth(bareText(text))
    .replace(/。/g, '.')
    .replace(/ *([@.]) */g, '$1')
    .replace(/^mailto:/i, '')
    .toLowerCase()
    .trim()
  return tidy.split('@').length === 2 && !/\s/.test(tidy) ? tidy : text
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
    if (domain === name) return true
    if (name.length >= 4) return isOneSlipApart(domain, known)
    return domain.startsWith(`${name}.`) && isOneSlipApart(domain.slice(name.length + 1), top)
  })
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  return (
    labels.length >= 2 &&
    labels.every((label) => DOMAIN_LABEL.test(label)) &&
    TOP_LABEL.test(labels[labels.length - 1] ?? '')
  )
}

/** What is wrong with an address, undefined if nothing. A domain one slip from a well-known one is reported, never changed. */
export function emailFault(value: Value): EmailFault | undefined {
  const text = tidyEmail(String(value))
  const [local = '', domain = '', ...more] = text.split('@')
  const isLocal = local.length <= LOCAL_LIMIT && LOCAL.test(local)
  if (!text.includes('@') || more.length > 0 || !isLocal || text.length > ADDRESS_LIMIT)
    return { reason: 'email-form' }
  if (/[^\u0020-\u007e]/.test(domain)) return { reason: 'email-form' }
  const { isDomain, proposal } = domainReport(domain)
  if (proposal !== undefined) return { reason: 'email-domain', proposal: `${local}@${proposal}` }
  return isDomain ? undefined : { reason: 'email-domain' }
}

/** The key by which two equal addresses are found; undefined where the value is no complete address. */
export function emailKey(value: Value): string | undefined {
  const text = tidyEmail(String(value))
  const [local = '', domain = '', ...more] = text.split('@')
  const isAddress = more.length === 0 && text.length <= ADDRESS_LIMIT && local.length <= LOCAL_LIMIT
  return isAddress && LOCAL.test(local) && domainReport(domain).isDomain ? text : undefined
}
