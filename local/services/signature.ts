import { serviceName } from './membrane'
import { isPlainObject } from './realm'

/** What a parameter takes: a Google type name; `any` for everything, `String` also takes what Google turns into text (numbers, booleans). */
export type Parameter =
  | 'String'
  | 'number'
  | 'Boolean'
  | 'Date'
  | 'Array'
  | 'Object'
  | 'Function'
  | 'any'
  | { readonly is: object }

/** A value's type as Google's messages name it: `String`, `number`, `number[]`, `null`, `Range`. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Array'
  if (value instanceof Date) return 'Date'
  if (typeof value === 'object') return isPlainObject(value) ? 'Object' : serviceName(value)
  return (
    { string: 'String', boolean: 'Boolean', function: 'Function' }[typeof value as string] ?? typeof value
  )
}

/** Google's error for arguments that fit no overload; `method` is `SpreadsheetApp.Range.setValue`. */
export function wrongParameters(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',')
  return new Error(`The parameters (${types}) don't match the method signature for ${method}.`)
}

/** Whether arguments fit one overload; missing ones do not. */
function fits(args: readonly unknown[], signature: readonly Parameter[]): boolean {
  return (
    args.length === signature.length && signature.every((parameter, index) => takes(parameter, args[index]))
  )
}

function takes(parameter: Parameter, value: unknown): boolean {
  if (typeof parameter === 'object') return value === parameter.is || serviceIs(value, parameter.is)
  switch (parameter) {
    case 'any':
      return true
    case 'String':
      return ['string', 'number', 'boolean'].includes(typeof value)
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value)
    case 'Array':
      return Array.isArray(value)
    case 'Date':
      return value instanceof Date
    case 'Object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    default:
      return typeof value === parameter.toLowerCase()
  }
}

const serviceIs = (value: unknown, service: object): boolean =>
  typeof service === 'function' && typeof value === 'object' && value instanceof (service as never)

/** Refuses arguments that fit none of the overloads; trailing `undefined` counts as left out. */
export function requireSignature(
  method: string,
  args: readonly unknown[],
  ...signatures: readonly (readonly Parameter[])[]
): void {
  const given = [...args]
  while (given.length > 0 && given.at(-1) === undefined) given.pop()
  if (!signatures.some((signature) => fits(given, signature))) throw wrongParameters(method, given)
}
