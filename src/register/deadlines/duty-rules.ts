import { tidySpaces } from '../../base/text-spaces'
import { plainDashes, toHalfWidth } from '../../base/text-width'

/** When a duty falls due unless its line says otherwise. */
export interface DutyRule {
  /** As typed in Settings. */
  readonly duty: string
  /** Day of the month, 1–31. */
  readonly day: number
  /** The month of a duty that does not come every month. */
  readonly month?: number
}

/** Days before a deadline on which it is said, unless Settings say otherwise. */
export const DEADLINE_DAYS = 5
/** The usual rules as they are typed. */
export const DUTY_DAYS = {
  en: 'Tax return 15; Annual report 6-30; Annual inspection 6-30',
  'zh-CN': '申报 15、年报 6-30、年检 6-30',
} as const

const PART = /^(.*?\D)[\s:=]*(?:(\d{1,2})\s*[-/.月]\s*)?(\d{1,2})\s*(?:日|号|th|st|nd|rd)?$/i

/** Reads rules such as `申报 15、年报 6-30`: a duty, and its day of the month or its month and day. What cannot be read is none. */
export function dutyRules(typed: string): DutyRule[] {
  return plainDashes(toHalfWidth(typed))
    .split(/[,、;\n]/)
    .flatMap((part): DutyRule[] => {
      const [, name = '', month, day = ''] = PART.exec(tidySpaces(part)) ?? []
      const duty = name.replace(/(?:每月|[\s:=])+$/u, '')
      const isDay = Number(day) >= 1 && Number(day) <= 31
      const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12)
      if (duty === '' || !isDay || !isMonth) return []
      return [{ duty, day: Number(day), ...(month === undefined ? {} : { month: Number(month) }) }]
    })
}
