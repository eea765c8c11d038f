import { type Context, runInContext } from 'node:vm'

/** The built-ins of one JavaScript context; values made for a script must be made with its own. */
export interface Realm {
  readonly Object: ObjectConstructor
  readonly Array: ArrayConstructor
  readonly Date: DateConstructor
  readonly Error: ErrorConstructor
  readonly TypeError: ErrorConstructor
  readonly RangeError: ErrorConstructor
  readonly SyntaxError: ErrorConstructor
  readonly ReferenceError: ErrorConstructor
}

/** The realm this module runs in. */
export const hostRealm: Realm = {
  Object,
  Array,
  Date,
  Error,
  TypeError: TypeError as unknown as ErrorConstructor,
  RangeError: RangeError as unknown as ErrorConstructor,
  SyntaxError: SyntaxError as unknown as ErrorConstructor,
  ReferenceError: ReferenceError as unknown as ErrorConstructor,
}

const builtIns = '({ Object, Array, Date, Error, TypeError, RangeError, SyntaxError, ReferenceError })'

/** The built-ins of a context as they are now: replace `Date` first where it shall be replaced. */
export const realmOf = (context: Context): Realm => runInContext(builtIns, context) as Realm

/** What `Object.prototype.toString` says: `Date`, `Error`, `Array`, `Object`; right for values of any realm. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/** Whether a value is a plain object (or one without prototype) of this realm. */
export function isPlainObject(value: object, realm: Realm = hostRealm): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === realm.Object.prototype
}

/** The same error, its class and prototype taken from `realm`; a plain `Error` becomes what scripts know as `Exception`. */
export function errorInRealm(error: Error, realm: Realm): Error {
  const constructors = realm as unknown as Record<string, ErrorConstructor | undefined>
  const isBuiltIn = error.name !== 'Error' && error.name in realm
  const copy = new (isBuiltIn ? constructors[error.name]! : realm.Error)(error.message)
  if (!isBuiltIn) copy.name = error.name === 'Error' ? 'Exception' : error.name
  if (error.name === 'NotEmulated') Object.defineProperty(copy, 'toString', { value: () => error.message })
  if (error.stack)
    Object.defineProperty(copy, 'stack', { value: error.stack, configurable: true, writable: true })
  return copy
}

/** Whether a caught value is an error, of whichever realm. */
export const isError = (value: unknown): value is Error => value instanceof Error || tagOf(value) === 'Error'
