import { habitsOf, type LocaleHabits } from './locale'
import type { Piece } from './pattern'

/** A number as a cell without a format shows it: about ten significant digits, whole numbers in full up to fifteen. */
export function generalNumber(value: number, locale: string): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return scientific(value, 5, locale)
  const digits = Number.isInteger(value) ? String(value) : plainDigits(value)
  return digits.replace('.', habitsOf(locale).decimal)
}

function plainDigits(value: number): string {
  const whole = Math.trunc(Math.abs(value))
  const decimals = Math.max(0, 10 - (whole === 0 ? 0 : String(whole).length))
  return value.toFixed(whole === 0 ? 10 : decimals).replace(/\.?0+$/, '') || '0'
}

function scientific(value: number, decimals: number, locale: string): string {
  const [digits, exponent] = value.toExponential(decimals).split('e')
  const sign = exponent!.startsWith('-') ? '-' : '+'
  const power = exponent!.slice(1).padStart(2, '0')
  return `${digits!.replace(/\.?0+$/, '').replace('.', habitsOf(locale).decimal)}E${sign}${power}`
}

function lastIndex(pieces: readonly Piece[], is: (piece: Piece, index: number) => boolean): number {
  for (let index = pieces.length - 1; index >= 0; index--) if (is(pieces[index]!, index)) return index
  return -1
}

interface Shape {
  readonly whole: readonly Piece[]
  readonly decimals: readonly Piece[]
  readonly grouped: boolean
  /** Commas after the last digit: each divides by a thousand. */
  readonly thousands: number
  readonly percents: number
  readonly exponent: Piece | undefined
}

function shapeOf(pieces: readonly Piece[]): Shape {
  const point = pieces.findIndex((piece) => piece.kind === 'point')
  const exponent = pieces.find((piece) => piece.kind === 'exponent')
  const digits = (from: number, to: number) =>
    pieces.slice(from, to).filter((piece) => piece.kind === 'digit')
  const end = point < 0 ? pieces.length : point
  const lastDigit = lastIndex(pieces, (piece) => piece.kind === 'digit')
  const lastWhole = lastIndex(pieces.slice(0, end), (piece) => piece.kind === 'digit')
  const commas = (from: number, to: number) =>
    pieces.slice(from, to).filter((piece) => piece.kind === 'comma').length
  return {
    whole: digits(0, end),
    decimals: point < 0 ? [] : digits(point, pieces.length),
    grouped: commas(0, Math.max(0, lastWhole)) > 0,
    thousands: commas(lastDigit + 1, pieces.length) + (point > 0 ? commas(lastWhole + 1, point) : 0),
    percents: pieces.filter((piece) => piece.kind === 'percent').length,
    exponent,
  }
}

/** A number without its sign printed by the pieces of a number pattern. */
export function formatNumber(value: number, pieces: readonly Piece[], locale: string): string {
  if (pieces.some((piece) => piece.kind === 'slash') && pieces.some((piece) => piece.kind === 'digit'))
    return formatFraction(value, pieces)
  const shape = shapeOf(pieces)
  const scaled = value * 100 ** shape.percents * 1000 ** -shape.thousands
  const power = shape.exponent ? Number(scaled.toExponential(shape.decimals.length).split('e')[1]) : 0
  const mantissa = shape.exponent ? scaled / 10 ** power : scaled
  const habits = habitsOf(locale)
  const [whole, decimals] = digitsFor(mantissa, shape)
  const printed = shape.grouped ? [groupDigits(whole.join(''), habits)] : whole
  return layOut(pieces, shape, printed, decimals, power, habits)
}

/** What each place before the point prints, the first one all that has no place of its own; and the decimals. */
function digitsFor(value: number, shape: Shape): [readonly string[], string] {
  const rounded = roundTo(value, shape.decimals.length)
  const [whole = '0', decimals = ''] = rounded.split('.')
  const digits = whole === '0' && shape.whole.at(-1)?.text !== '0' ? '' : whole
  const spare = digits.length - shape.whole.length
  const isZero = ({ text }: Piece) => text === '0'
  const places = shape.whole.map((piece, index) => {
    if (index < -spare) return shape.whole.slice(0, index).some(isZero) ? '0' : blank(piece)
    return index === 0 ? digits.slice(0, spare + 1) : digits[index + spare]!
  })
  const tail = shape.decimals.map((piece, index) => {
    const counts = Number(decimals.slice(index)) > 0 || shape.decimals.slice(index).some(isZero)
    return counts ? decimals[index]! : blank(piece)
  })
  return [places.length > 0 ? places : [digits], tail.join('')]
}

/** What a place prints that no digit falls on: `0` a nought, `?` a space, `#` nothing. */
const blank = ({ text }: Piece): string => (text === '0' ? '0' : text === '?' ? ' ' : '')

/** Rounds half away from zero, as spreadsheets do, on the decimal digits a person would see. */
function roundTo(value: number, decimals: number): string {
  if (value >= 1e15) return BigInt(Math.round(value)).toString()
  const shifted = Number(`${value}e${decimals}`)
  const rounded = Number.isNaN(shifted) ? value : Number(`${Math.round(shifted)}e-${decimals}`)
  return rounded.toFixed(decimals)
}

function groupDigits(whole: string, { thousands }: LocaleHabits): string {
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands)
}

function layOut(
  pieces: readonly Piece[],
  shape: Shape,
  whole: readonly string[],
  decimals: string,
  power: number,
  { decimal }: LocaleHabits,
): string {
  const places = shape.whole.length > 0 ? shape.whole : pieces.filter((piece) => piece.kind === 'point')
  const firstDecimal = shape.decimals[0]
  const print = (piece: Piece): string => {
    const start = whole[places.indexOf(piece)] ?? ''
    if (piece === firstDecimal) return decimals
    if (piece.kind === 'digit') return start
    if (piece.kind === 'point') return start + decimal
    if (piece.kind === 'comma') return ''
    return piece.kind === 'exponent' ? exponentText(piece, power) : piece.text
  }
  return pieces.map(print).join('')
}

function exponentText(piece: Piece, power: number): string {
  const sign = power < 0 ? '-' : piece.text[1] === '+' ? '+' : ''
  return `${piece.text[0]}${sign}${String(Math.abs(power)).padStart(piece.text.length - 2, '0')}`
}

function formatFraction(value: number, pieces: readonly Piece[]): string {
  const slash = pieces.findIndex((piece) => piece.kind === 'slash')
  const before = pieces.slice(0, slash).map((piece) => piece.text)
  const topPlaces = /\?*$/.exec(before.join(''))![0].length
  const bottom = pieces.slice(slash).filter((piece) => piece.kind === 'digit')
  const places = bottom.length
  const whole = Math.trunc(value)
  const most = 10 ** places - 1
  let best = { top: 0, bottom: 1, error: Number.POSITIVE_INFINITY }
  for (let parts = 1; parts <= most; parts++) {
    const top = Math.round((value - whole) * parts)
    const error = Math.abs(value - whole - top / parts)
    if (error < best.error - 1e-12) best = { top, bottom: parts, error }
  }
  if (best.top === best.bottom) return String(whole + 1)
  if (best.top === 0) return String(whole)
  const below = String(best.bottom).padEnd(bottom.filter((piece) => piece.text === '?').length)
  const fraction = `${String(best.top).padStart(topPlaces)}/${below}`
  return whole === 0 ? fraction : `${whole} ${fraction}`
}
