import { EnumValue, googleEnum } from '../google-enum'
import type { Seat } from '../seat'
import { requireSignature, wrongParameters } from '../signature'
import { gzip, ungzip, unzip, zip } from './archives'
import { Blob, blobOf } from './blob'
import { signedBytes, unsignedBytes } from './bytes'
import { encodeText } from './charset'
import { DigestAlgorithm, digestOf, MacAlgorithm, macOf, RsaAlgorithm, rsaSignatureOf } from './digests'
import { formatDate } from './format-date'
import { formatString } from './format-string'
import { parseCsv } from './parse-csv'
import { parseDate } from './parse-date'

/** `Utilities.Charset`. */
const Charset = googleEnum('US_ASCII', 'UTF_8')

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
    return Buffer.from(dataOf('Utilities.base64Encode', args, 0)).toString('base64')
  }

  base64EncodeWebSafe(...args: unknown[]): string {
    const text = Buffer.from(dataOf('Utilities.base64EncodeWebSafe', args, 0)).toString('base64')
    return text.replaceAll('+', '-').replaceAll('/', '_')
  }

  base64Decode(...args: unknown[]): number[] {
    return decoded('Utilities.base64Decode', args, /^[A-Za-z0-9+/]*={0,2}$/)
  }

  base64DecodeWebSafe(...args: unknown[]): number[] {
    return decoded('Utilities.base64DecodeWebSafe', args, /^[A-Za-z0-9\-_]*={0,2}$/)
  }

  computeDigest(...args: unknown[]): number[] {
    const method = 'Utilities.computeDigest'
    const algorithm = algorithmOf(method, args, DigestAlgorithm)
    return signedBytes(digestOf(algorithm, dataOf(method, args, 1)))
  }

  computeHmacSignature(...args: unknown[]): number[] {
    const method = 'Utilities.computeHmacSignature'
    const algorithm = algorithmOf(method, args, MacAlgorithm)
    return signedBytes(macOf(algorithm, dataOf(method, args, 1, 3), dataOf(method, args, 2, 3)))
  }

  computeHmacSha256Signature(...args: unknown[]): number[] {
    const method = 'Utilities.computeHmacSha256Signature'
    return signedBytes(
      macOf(MacAlgorithm.HMAC_SHA_256, dataOf(method, args, 0, 2), dataOf(method, args, 1, 2)),
    )
  }

  computeRsaSignature(...args: unknown[]): number[] {
    const method = 'Utilities.computeRsaSignature'
    const algorithm = algorithmOf(method, args, RsaAlgorithm)
    return signedBytes(rsaSignatureOf(algorithm, dataOf(method, args, 1, 3), String(args[2])))
  }

  computeRsaSha256Signature(...args: unknown[]): number[] {
    const data = dataOf('Utilities.computeRsaSha256Signature', args, 0, 2)
    return signedBytes(rsaSignatureOf(RsaAlgorithm.RSA_SHA_256, data, String(args[1])))
  }

  computeRsaSha1Signature(...args: unknown[]): number[] {
    const data = dataOf('Utilities.computeRsaSha1Signature', args, 0, 2)
    return signedBytes(rsaSignatureOf(RsaAlgorithm.RSA_SHA_1, data, String(args[1])))
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

/** The bytes of a text (in the charset at `charsetAt`, UTF-8 without) or of an array. */
function dataOf(method: string, args: Given, at: number, charsetAt = at + 1): Uint8Array {
  const [data, charset] = [args[at], args[charsetAt]]
  if (charset !== undefined && !(charset instanceof EnumValue)) throw wrongParameters(method, args)
  if (Array.isArray(data)) return unsignedBytes(data as number[])
  if (typeof data !== 'string' || args.length > charsetAt + 1) throw wrongParameters(method, args)
  return encodeText(data, charset?.name() ?? 'utf-8')
}

function decoded(method: string, args: Given, pattern: RegExp): number[] {
  requireSignature(method, args, ['String'], ['String', { is: EnumValue }])
  const text = String(args[0])
  if (!pattern.test(text) || text.replaceAll('=', '').length % 4 === 1)
    throw new Error('Could not decode string.')
  const bytes = Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
  return signedBytes(bytes)
}

function algorithmOf(method: string, args: Given, known: Readonly<Record<string, EnumValue>>): EnumValue {
  const [algorithm] = args
  if (algorithm instanceof EnumValue && Object.values(known).includes(algorithm)) return algorithm
  throw wrongParameters(method, args)
}

/** A blob, or the blob of whatever has one (a file, a page). */
function blobFrom(source: unknown): Blob {
  if (source instanceof Blob) return source
  const blob = (source as { getBlob?: () => unknown } | null)?.getBlob?.()
  if (blob instanceof Blob) return blob
  throw new Error('Invalid argument: blob')
}
