import { toHalfWidth } from '../../base/text-width'
import { parseAmount } from '../rules/number-rule'
import type { RuleContext } from '../rules/rule-context'

/** Why a text gives no limits. */
export type LimitFault = 'number' | 'negative' | 'rising' | 'whole' | 'most' | 'three' | 'ambiguous'

type Reading<Value> = { readonly value: Value } | { readonly fault: LimitFault }

/** Reads one limit, which is never negative. */
export function readLimit(text: string, context: RuleContext): Reading<number> {
  const value = parseAmount(text, context)
  if (value === undefined) return { fault: 'number' }
  return value < 0 ? { fault: 'negative' } : { value }
}

/** Reads a whole number up to `most`, with or without the word of what is counted: `6`, `6 个月`, `12 次`, `6 months`. */
export function readCount(text: string, most: number): Reading<number> {
  const [, number = ''] =
    /^(.*?)\s*(?:个月|个|月|次|单|笔|天|months?|orders?|times|days?)?$/i.exec(toHalfWidth(text).trim()) ?? []
  const value = parseAmount(number)
  if (value === undefined) return { fault: 'number' }
  if (value < 0) return { fault: 'negative' }
  if (!Number.isInteger(value)) return { fault: 'whole' }
  return value > most ? { fault: 'most' } : { value }
}

/**
 * Reads rising limits: `1000、5000、2万`, `1,000; 5,000`, `1000,5000`. Commas that can part limits as well as thousands
 * (`100,500`) are not guessed at.
 */
export function readLimits(text: string, context: RuleContext): Reading<number[]> {
  const pieces = toHalfWidth(text)
    .split(/[、;；/|\n]|,\s|\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && piece !== ',')
  const limits: number[] = []
  for (const piece of pieces) {
    const readings = readingsOf(piece, context)
    if (readings.length !== 1) return { fault: readings.length === 0 ? 'number' : 'ambiguous' }
    limits.push(...readings[0]!)
  }
  if (limits.length === 0) return { fault: 'number' }
  if (limits.some((limit) => limit < 0)) return { fault: 'negative' }
  return limits.some((limit, index) => index > 0 && limit <= limits[index - 1]!)
    ? { fault: 'rising' }
    : { value: limits }
}

/** The ways to read a piece that holds no other separator than commas: as one number, or as several. */
function readingsOf(piece: string, context: RuleContext): number[][] {
  const whole = parseAmount(piece, context)
  const parts = piece.split(',').map((part) => parseAmount(part, context))
  const isList = parts.length > 1 && parts.every((part) => part !== undefined)
  return [...(whole === undefined ? [] : [[whole]]), ...(isList ? [parts as number[]] : [])]
}
