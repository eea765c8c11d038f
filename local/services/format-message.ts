import { inspect } from 'node:util'
import { isError } from './realm'

/** One log line of a call with `%s`, `%d`, `%j` or plain values; values beyond the places follow, separated by spaces. */
export function formatMessage(values: readonly unknown[]): string {
  const [first, ...rest] = values
  if (typeof first !== 'string' || rest.length === 0) return values.map(shown).join(' ')
  const text = first.replace(/%[sdifjoO%]/g, (place) => {
    if (place === '%%') return '%'
    return rest.length > 0 ? placed(place, rest.shift()) : place
  })
  return [text, ...rest.map(shown)].join(' ')
}

function placed(place: string, value: unknown): string {
  if (place === '%d' || place === '%i') return String(Math.trunc(Number(value)))
  if (place === '%f') return String(Number(value))
  return shown(value)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value
  if (isError(value)) return value.stack?.startsWith(String(value)) ? value.stack : String(value)
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return inspect(value)
  }
}
