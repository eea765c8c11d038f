import { serviceBehind } from '../membrane'
import { tagOf } from '../realm'

/** Stands for an answer that Google drops whole, without an error. */
class Dropped extends Error {}

/**
 * What a page gets of a function's answer: JSON of what can be enumerated (of a map or a regular expression `{}`), the
 * source of functions, and null in place of an answer that holds a date or a service object anywhere. Throws where
 * Google reports a failure although the function has run.
 */
export function answeredValue(answer: unknown): unknown {
  try {
    return copied(answer, []) ?? null
  } catch (error) {
    if (error instanceof Dropped) return null
    throw error
  }
}

function copied(value: unknown, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'function') return String(value)
  if (typeof value !== 'object' || above.includes(value)) {
    throw new Error('The script completed but the returned value is not a supported return type.')
  }
  const tag = tagOf(value)
  if (tag === 'Date' || serviceBehind(value)) throw new Dropped()
  if (tag === 'Uint8Array')
    throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.")
  if (Array.isArray(value)) return Array.from(value, (item) => copied(item, [...above, value]))
  return copiedObject(value, above)
}

function copiedObject(value: object, above: readonly object[]): object {
  const entries: [string, unknown][] = []
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue
    if (name.endsWith('__')) {
      throw new Error(`User properties cannot end with "__". Failed on property: ${name}`)
    }
    entries.push([name, copied(item, [...above, value])])
  }
  return Object.fromEntries(entries)
}
