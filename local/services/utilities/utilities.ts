import { EnumValue } from '../google-enum'
import type { Seat } from '../seat'
import { requireSignature, wrongParameters } from '../signature'
import { gzip, ungzip, unzip, zip } from './archives'
import { Blob, blobOf } from './blob'
import { encodable, hashable, signable } from './byte-arguments'
import { signedBytes } from './bytes'
import { Charset } from './charsets'
import { DigestAlgorithm, digestOf, MacAlgorithm, macOf, RsaAlgorithm, rsaSignatureOf } from './digests'
import { formatDate } from './format-date'
import { formatString } from './format-string'
import { parseCsv } from './parse-csv'
import { parseDate } from './parse-date'

const maxSleepMs = 300_000

type Given = readonly unknown[]

/** `Utilities`: dates, codes, digests, blobs, archives. Nothing here costs a service call; `sleep` lets modelled time pass. */
export class Utilities {
  readonly Charset = Charset
  readonly DigestAlgorithm = DigestAlgorithm
  readonly MacAlgorithm = MacAlgorithm
  readonly RsaAlgorithm = RsaAlgorithm
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  formatDate(...args: unknown[]): string {
    requireSignature('Utilities.formatDate', args, ['Date', 'String', 'String'])
    return formatDate((args[0] as Date).getTime(), String(args[1]), String(args[2]))
  }

  parseDate(...args: unknown[]): Date {
    requireSignature('Utilities.parseDate', args, ['String', 'String', 'String'])
    return new Date(parseDate(String(args[0]), String(args[1]), String(args[2])))
  }

  formatString(template: unknown, ...values: unknown[]): string {
    requireSignature('Utilities.formatString', [template], ['String'])
    return formatString(String(template), values)
  }

  base64Encode(...args: unknown[]): string {
    return Buffer.from(encodable('Utilities.base64Encode', args)).toString('base64')
  }

  base64EncodeWebSafe(...args: unknown[]): string {
    const text = Buffer.from(encodable('Utilities.base64EncodeWebSafe', args)).toString('base64')
    return text.replaceAll('+', '-').replaceAll('/', '_')
  }

  base64Decode(...args: unknown[]): number[] {
    return decoded('Utilities.base64Decode', args, /^[A-Za-z0-9+/]*={0,2}$/)
  }

  base64DecodeWebSafe(...args: unknown[]): number[] {
    return decoded('Utilities.base64DecodeWebSafe', args, /^[A-Za-z0-9\-_]*={0,2}$/)
  }

  computeDigest(...args: unknown[]): number[] {
    const [data] = hashable('Utilities.computeDigest', args, 1, DigestAlgorithm)
    return signedBytes(digestOf(args[0] as EnumValue, data!))
  }

  computeHmacSignature(...args: unknown[]): number[] {
    const [data, key] = hashable('Utilities.computeHmacSignature', args, 2, MacAlgorithm)
    return signedBytes(macOf(args[0] as EnumValue, data!, key!))
  }

  computeHmacSha256Signature(...args: unknown[]): number[] {
    const [data, key] = hashable('Utilities.computeHmacSha256Signature', args, 2)
    return signedBytes(macOf(MacAlgorithm.HMAC_SHA_256, data!, key!))
  }

  computeRsaSignature(...args: unknown[]): number[] {
    const { data, key } = signable('Utilities.computeRsaSignature', args, RsaAlgorithm)
    return signedBytes(rsaSignatureOf(args[0] as EnumValue, data, key))
  }

  computeRsaSha256Signature(...args: unknown[]): number[] {
    const { data, key } = signable('Utilities.computeRsaSha256Signature', args)
    return signedBytes(rsaSignatureOf(RsaAlgorithm.RSA_SHA_256, data, key))
  }

  computeRsaSha1Signature(...args: unknown[]): number[] {
    const { data, key } = signable('Utilities.computeRsaSha1Signature', args)
    return signedBytes(rsaSignatureOf(RsaAlgorithm.RSA_SHA_1, data, key))
  }

  getUuid(): string {
    const { random } = this.#seat.world
    const hex = Array.from({ length: 32 }, () => random.below(16))
    hex[12] = 4
    hex[16] = 8 + (hex[16]! % 4)
    const text = hex.map((digit) => digit.toString(16)).join('')
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }

  newBlob(...args: unknown[]): Blob {
    const method = 'Utilities.newBlob'
    if (args.length < 1 || args.length > 3) throw wrongParameters(method, args)
    const [data, contentType, name] = args
    if (!Array.isArray(data) && typeof data !== 'string') throw wrongParameters(method, args)
    return blobOf(data, textOrNull(contentType), textOrNull(name))
  }

  parseCsv(...args: unknown[]): string[][] {
    requireSignature('Utilities.parseCsv', args, ['String'], ['String', 'String'])
    return parseCsv(String(args[0]), args[1] === undefined ? ',' : String(args[1]))
  }

  sleep(...args: unknown[]): void {
    requireSignature('Utilities.sleep', args, ['number'])
    const ms = args[0] as number
    if (ms < 0 || ms > maxSleepMs) throw new Error(`Invalid argument: milliseconds (at most ${maxSleepMs})`)
    this.#seat.runtime.free(() => this.#seat.runtime.spend(ms))
  }

  zip(...args: unknown[]): Blob {
    requireSignature('Utilities.zip', args, ['Array'], ['Array', 'String'])
    return zip((args[0] as unknown[]).map(blobFrom), args[1] === undefined ? 'archive.zip' : String(args[1]))
  }

  unzip(...args: unknown[]): Blob[] {
    requireSignature('Utilities.unzip', args, ['Object'])
    return unzip(blobFrom(args[0]))
  }

  gzip(...args: unknown[]): Blob {
    requireSignature('Utilities.gzip', args, ['Object'], ['Object', 'String'])
    return gzip(blobFrom(args[0]), args[1] === undefined ? 'archive.gz' : String(args[1]))
  }

  ungzip(...args: unknown[]): Blob {
    requireSignature('Utilities.ungzip', args, ['Object'])
    return ungzip(blobFrom(args[0]))
  }

  jsonParse(text: unknown): unknown {
    return JSON.parse(String(text))
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value)
  }
}

const textOrNull = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value)

function decoded(method: string, args: Given, pattern: RegExp): number[] {
  requireSignature(method, args, ['String'], ['String', { is: EnumValue }])
  const text = String(args[0])
  if (!pattern.test(text) || text.replaceAll('=', '').length % 4 === 1)
    throw new Error('Could not decode string.')
  const bytes = Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
  return signedBytes(bytes)
}

/** A blob, or the blob of whatever has one (a file, a page). */
function blobFrom(source: unknown): Blob {
  if (source instanceof Blob) return source
  const blob = (source as { getBlob?: () => unknown } | null)?.getBlob?.()
  if (blob instanceof Blob) return blob
  throw new Error('Invalid argument: blob')
}
