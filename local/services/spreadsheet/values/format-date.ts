import { habitsOf } from './locale'
import type { Piece } from './pattern'
import { partsOfSerial } from './zone'

const names = new Map<string, readonly string[]>()

function namesOf(tag: string, what: 'month' | 'weekday', style: 'long' | 'short'): readonly string[] {
  const key = `${tag} ${what} ${style}`
  const known = names.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(tag, { [what]: style, timeZone: 'UTC' })
  const list = Array.from({ length: what === 'month' ? 12 : 7 }, (_, index) =>
    format.format(what === 'month' ? Date.UTC(2026, index, 15) : Date.UTC(2026, 1, 1 + index)),
  )
  names.set(key, list)
  return list
}

const two = (value: number) => String(value).padStart(2, '0')

/** A serial number printed by the pieces of a date pattern. */
export function formatDate(serial: number, pieces: readonly Piece[], locale: string): string {
  const hasFraction = pieces.some((piece) => piece.kind === 'fraction')
  const precision = hasFraction ? 86_400_000 : 86_400
  const rounded = Math.floor(serial * precision + 1e-5 * (hasFraction ? 1 : 100)) / precision
  const parts = partsOfSerial(rounded)
  const isHalf = pieces.some((piece) => piece.kind === 'half')
  const { tag } = habitsOf(locale)
  const hour = isHalf ? ((parts.hour + 11) % 12) + 1 : parts.hour
  const printers: Readonly<Partial<Record<Piece['kind'], (text: string) => string>>> = {
    year: (text) => (text.length <= 2 ? two(parts.year % 100) : String(parts.year).padStart(4, '0')),
    month: (text) => monthText(parts.month, text.length, tag),
    day: (text) => dayText(parts, text.length, tag),
    hour: (text) => padded(hour, text),
    minute: (text) => padded(parts.minute, text),
    second: (text) => padded(parts.second, text),
    fraction: (text) => (parts.millisecond / 1000).toFixed(text.length - 1).slice(1),
    elapsed: (text) => elapsed(rounded, text, pieces),
    half: (text) => halfOfDay(parts.hour, text),
  }
  return pieces.map(({ kind, text }) => printers[kind]?.(text) ?? text).join('')
}

const padded = (value: number, text: string) => (text.length === 1 ? String(value) : two(value))

function dayText(parts: { day: number; weekday: number }, length: number, tag: string): string {
  if (length <= 2) return length === 1 ? String(parts.day) : two(parts.day)
  return namesOf(tag, 'weekday', length > 3 ? 'long' : 'short')[parts.weekday]!
}

/** One letter is spelled as the pattern spells it, `AM` and `PM` are always capitals. */
function halfOfDay(hour: number, text: string): string {
  if (/m/i.test(text)) return hour < 12 ? 'AM' : 'PM'
  return text.split('/')[hour < 12 ? 0 : 1]!
}

function monthText(month: number, length: number, tag: string): string {
  if (length <= 2) return length === 1 ? String(month) : two(month)
  if (length === 5) return namesOf(tag, 'month', 'long')[month - 1]!.slice(0, 1)
  return namesOf(tag, 'month', length === 4 ? 'long' : 'short')[month - 1]!
}

const unitsPerDay: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 }

/** What has gone by in a unit: in all, or beyond what a longer elapsed unit of the pattern tells. */
function elapsed(serial: number, text: string, pieces: readonly Piece[]): string {
  const units = unitsPerDay[text[0]!]!
  const told = pieces.filter(({ kind }) => kind === 'elapsed').map((piece) => unitsPerDay[piece.text[0]!]!)
  const longer = Math.max(...told.filter((unit) => unit < units))
  const total = Math.trunc(Math.abs(serial) * units + 1e-6)
  const shown = Number.isFinite(longer) ? total % (units / longer) : total
  const digits = String(shown).padStart(text.length, '0')
  return serial < 0 && !Number.isFinite(longer) ? `-${digits}` : digits
}
