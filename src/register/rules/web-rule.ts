import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Value } from '../value'
import type { Reading } from './reading'

/** Longer addresses are no longer followed by every browser. */
const TEXT_LIMIT = 2000
const SCHEME = /^([a-z][a-z\d+.-]*):(?!\d)/i
const HOST = '(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.)+(?:\\p{L}{2,63}|xn--[a-z\\d-]{1,59})'
/** Host, port and the rest; no space, quote or bracket of markup anywhere. */
const WITHOUT_SCHEME = new RegExp(`^(${HOST})(:\\d{1,5})?((?:[/?#][^\\s"<>\\\\^\\x60{|}]*)?)$`, 'iu')

/** A web address in the usual writing, http or https only; undefined for every other text. */
export function webAddress(value: Value): string | undefined {
  if (typeof value !== 'string' || value.length > TEXT_LIMIT) return undefined
  const text = bareText(value)
  const [, scheme = '', rest = text] = /^(https?|ｈｔｔｐｓ?)(?::|：)(?:\/\/|／／)(.*)$/i.exec(text) ?? []
  const [, host, port = '', path = ''] = WITHOUT_SCHEME.exec(rest.replace(/^[^/?#]*/, toHalfWidth)) ?? []
  if (host === undefined) return undefined
  const known = scheme === '' ? 'https' : toHalfWidth(scheme).toLowerCase()
  return `${known}://${host.toLowerCase()}${port}${path}`
}

/** Reads a cell that is not blank as a web address or the link of a document; a bare domain is taken to be secure. */
export function readWeb(value: Value): Reading {
  const address = webAddress(value)
  if (address !== undefined) return { value: address }
  const scheme = SCHEME.exec(toHalfWidth(bareText(String(value)).slice(0, TEXT_LIMIT)))?.[1]?.toLowerCase()
  const isOther = scheme !== undefined && scheme.length > 1 && scheme !== 'http' && scheme !== 'https'
  return { value, fault: isOther ? { reason: 'web-scheme', scheme } : { reason: 'web-form' } }
}
