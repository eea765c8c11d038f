import { EnumValue } from '../google-enum'
import { refuseNull } from '../refuse-null'
import { type Parameter, requireSignature, wrongParameters } from '../signature'
import { unsignedBytes } from './bytes'
import { encodeText } from './charset'
import { Charset } from './charsets'

type Given = readonly unknown[]
type Constants = Readonly<Record<string, EnumValue>>

const aConstant: Parameter = { is: EnumValue }

/** The bytes of a byte array, or of a text in the charset that follows it; in UTF-8 without one. */
export function encodable(method: string, args: Given): Uint8Array {
  requireSignature(method, args, ['Array'], ['String'], ['String', aConstant])
  requireConstant(method, args, 1, Charset)
  return Array.isArray(args[0]) ? bytesOf(args[0]) : textBytes(args[0], args[1], 'utf-8')
}

/**
 * The bytes of `count` values, after a constant of `algorithms` where they are given: all byte arrays, or all texts in
 * the charset that follows them; in ASCII without one, so that other letters count as `?`.
 */
export function hashable(method: string, args: Given, count: number, algorithms?: Constants): Uint8Array[] {
  const start = algorithms ? 1 : 0
  for (const [at, value] of args.slice(start, start + count).entries())
    refuseNull(value, at === 0 ? 'value' : 'key')
  const all = (kind: Parameter) => [
    ...(algorithms ? [aConstant] : []),
    ...Array.from({ length: count }, () => kind),
  ]
  requireSignature(method, args, all('Array'), all('String'), [...all('String'), aConstant])
  if (algorithms) requireConstant(method, args, 0, algorithms)
  requireConstant(method, args, start + count, Charset)
  const charset = args[start + count]
  const values = args.slice(start, start + count)
  return values.map((value) =>
    Array.isArray(value) ? bytesOf(value) : textBytes(value, charset, 'US_ASCII'),
  )
}

/** The bytes of a text in the charset that may follow, and the key beside it; after a constant of `algorithms` where they are given. */
export function signable(method: string, args: Given, algorithms?: Constants) {
  const start = algorithms ? 1 : 0
  const texts: Parameter[] = [...(algorithms ? [aConstant] : []), 'String', 'String']
  requireSignature(method, args, texts, [...texts, aConstant])
  if (algorithms) requireConstant(method, args, 0, algorithms)
  requireConstant(method, args, start + 2, Charset)
  return { data: textBytes(args[start], args[start + 2], 'utf-8'), key: String(args[start + 1]) }
}

const textBytes = (text: unknown, charset: unknown, usual: string): Uint8Array =>
  encodeText(String(text), (charset as EnumValue | undefined)?.name() ?? usual)

function bytesOf(numbers: Given): Uint8Array {
  if (!numbers.every((byte) => typeof byte === 'number')) throw new Error('Cannot convert Array to byte[].')
  return unsignedBytes(numbers as number[])
}

/** Refuses a constant of another enum than the one asked for. */
function requireConstant(method: string, args: Given, at: number, known: Constants): void {
  const given = args[at]
  if (given !== undefined && !Object.values(known).includes(given as EnumValue))
    throw wrongParameters(method, args)
}
