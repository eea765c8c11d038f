import { EnumValue } from './google-enum'
import { messageIn, OpenMessage } from './open-message'
import { errorInRealm, hostRealm, isPlainObject, type Realm, tagOf } from './realm'

/** How service objects look from the other side: wrapped when they go out, found again when they come back. */
export interface Wrapping {
  wrap(target: object): object
  unwrap(value: object): object | undefined
}

/**
 * Copies a value that a script hands over into this realm: arrays, dates and plain objects deeply, so that what the
 * script changes later is not seen; service objects are unwrapped; everything else (functions, errors, maps) passes as it is.
 */
export function takeIn(value: unknown, wrapping: Wrapping, seen: readonly object[] = []): unknown {
  if (typeof value !== 'object' || value === null) return value
  const target = wrapping.unwrap(value)
  if (target) return target
  if (seen.includes(value)) throw new Error('Invalid argument: a structure that contains itself')
  if (Array.isArray(value)) return takeInArray(value, wrapping, [...seen, value])
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>)
  const tag = tagOf(value)
  if (tag === 'Date') return new Date(Date.prototype.valueOf.call(value))
  return tag === 'Object' ? takeInObject(value, wrapping, [...seen, value]) : value
}

function takeInArray(rows: unknown[], wrapping: Wrapping, seen: readonly object[]): unknown[] {
  const copy = new Array<unknown>(rows.length)
  for (let index = 0; index < rows.length; index++) {
    const item = rows[index]
    copy[index] = typeof item === 'object' && item !== null ? takeIn(item, wrapping, seen) : item
  }
  return copy
}

function takeInObject(value: object, wrapping: Wrapping, seen: readonly object[]): object {
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: takeIn(item, wrapping, seen),
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return copy
}

/** Makes in `realm` what a service answers: arrays, dates, errors and plain objects anew, service objects wrapped. */
export function handOut(value: unknown, realm: Realm, wrapping: Wrapping): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return handOutArray(value, realm, wrapping)
  if (value instanceof Date) return new realm.Date(value.getTime())
  if (value instanceof Error) return errorInRealm(value, realm)
  if (value instanceof EnumValue) return wrapping.wrap(value)
  if (value instanceof OpenMessage) return messageIn(realm)
  if (isPlainObject(value)) return handOutObject(value, realm, wrapping)
  return isForeign(value, realm) ? value : wrapping.wrap(value)
}

function isForeign(value: object, realm: Realm): boolean {
  return realm !== hostRealm && value instanceof realm.Object
}

function handOutArray(items: unknown[], realm: Realm, wrapping: Wrapping): unknown[] {
  const copy = new realm.Array(items.length) as unknown[]
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    copy[index] = typeof item === 'object' && item !== null ? handOut(item, realm, wrapping) : item
  }
  return copy
}

function handOutObject(value: object, realm: Realm, wrapping: Wrapping): object {
  const copy = new realm.Object() as Record<string, unknown>
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: handOut(item, realm, wrapping),
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return copy
}
