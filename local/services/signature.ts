import { EnumValue } from './google-enum'
import { serviceName } from './membrane'
import { isPlainObject } from './realm'

/** What a parameter takes: a Google type name; `any` for everything, `oneOf` for the constants of an enum, `String` also takes what Google turns into text (numbers, booleans). */
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
  | { readonly oneOf: object }

/** A value's type as Google's messages name it: `String`, `number`, `number[][]`, `null`, `SpreadsheetApp.Range`; `(class)` for what scripts make themselves. */
function typeName(value: unknown, service: string): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `${itemType(value, service)}[]`
  if (value instanceof Date) return 'Date'
  if (typeof value === 'object')
    return isPlainObject(value) || value instanceof EnumValue
      ? '(class)'
      : homeOf(serviceName(value), service)
  return { string: 'String', number: 'number' }[typeof value as string] ?? '(class)'
}

/** The type all items of an array have; `Object` where they differ, or where there are none. */
function itemType(items: readonly unknown[], service: string): string {
  const [first, ...others] = items.map((item) => typeName(item, service))
  return first !== undefined && others.every((other) => other === first) ? first : 'Object'
}

const homes: Readonly<Record<string, string>> = { Blob: 'Blob', File: 'DriveApp.File', User: 'User' }

function homeOf(name: string, service: string): string {
  return homes[name] ?? (/(?:App|Service)$/.test(service) ? `${service}.${name}` : name)
}

/** Google's error for arguments that fit no overload; `method` is `SpreadsheetApp.Range.setValue`. */
export function wrongParameters(method: string, args: readonly unknown[]): Error {
  const service = method.split('.')[0]!
  const types = args.map((value) => typeName(value, service)).join(',')
  return new Error(`The parameters (${types}) don't match the method signature for ${method}.`)
}

/** Whether arguments fit one overload; missing ones do not. */
function fits(args: readonly unknown[], signature: readonly Parameter[]): boolean {
  return (
    args.length === signature.length && signature.every((parameter, index) => takes(parameter, args[index]))
  )
}

function takes(parameter: Parameter, value: unknown): boolean {
  if (typeof parameter === 'object' && 'oneOf' in parameter)
    return Object.values(parameter.oneOf).includes(value)
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

/** Refuses arguments that fit none of the overloads; an `undefined` that is passed is an argument, and is called null. */
export function requireSignature(
  method: string,
  args: readonly unknown[],
  ...signatures: readonly (readonly Parameter[])[]
): void {
  if (!signatures.some((signature) => fits(args, signature))) throw wrongParameters(method, args)
}
