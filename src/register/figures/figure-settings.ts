import type { Label } from '../field'
import type { RuleContext } from '../rules/rule-context'
import { CHINA } from '../rules/rule-context'
import { type LimitFault, readCount, readLimit, readLimits } from './limit-text'
import { parseReviewCycle, type ReviewCycle } from './review-cycle'

/** Limits for A, B and C: what lies above the third is D. */
export type RatingLimits = readonly [number, number, number]

/** The firm's limits for computed fields. */
export interface FigureSettings {
  /** Where each spending band but the lowest begins, rising. */
  readonly spendingBands: readonly number[]
  /** Whether bands look at the last 12 months or at all purchases. */
  readonly bandOver: 'year' | 'life'
  /** Spending and orders of the last 12 months, of which either makes a customer VIP; an absent one makes nobody. */
  readonly vipSpending?: number
  readonly vipOrders?: number
  /** For customers without a cycle of their own; absent where these are not reviewed. */
  readonly reviewCycle?: ReviewCycle
  /** Days late on average, and overdue amounts, up to which a customer is rated A, B or C. */
  readonly ratingDays: RatingLimits
  readonly ratingAmounts: RatingLimits
  /** Months since the first purchase before a customer can be rated A. */
  readonly ratingMonths: number
  /** Months without a purchase after which a customer counts as lost. */
  readonly lostMonths: number
  /** Days without progress after which an opportunity is stuck, stage by stage; the last holds for all stages after it. */
  readonly stuckDays: readonly number[]
}

/** What a register begins with. */
export const DEFAULT_FIGURE_SETTINGS: FigureSettings = {
  spendingBands: [1000, 5000, 20_000, 100_000],
  bandOver: 'life',
  vipSpending: 50_000,
  vipOrders: 12,
  reviewCycle: { months: 6 },
  ratingDays: [3, 15, 45],
  ratingAmounts: [0, 10_000, 50_000],
  ratingMonths: 6,
  lostMonths: 12,
  stuckDays: [30, 21, 14, 14],
}

/** What the settings are called where they are typed. */
export const FIGURE_SETTING_NAMES = {
  spendingBands: { en: 'Spending bands begin at', 'zh-CN': '消费金额区间从哪里分' },
  bandOver: { en: 'Spending bands look at', 'zh-CN': '消费金额区间看多久' },
  vipSpending: { en: 'VIP from this spending in 12 months', 'zh-CN': '近一年消费满多少算 VIP' },
  vipOrders: { en: 'VIP from this many orders in 12 months', 'zh-CN': '近一年交易满几次算 VIP' },
  reviewCycle: { en: 'Review customers', 'zh-CN': '多久定期核对一次' },
  ratingDays: { en: 'Days late for rating A, B, C', 'zh-CN': '信用评级 A、B、C 的逾期天数上限' },
  ratingAmounts: { en: 'Overdue amount for rating A, B, C', 'zh-CN': '信用评级 A、B、C 的逾期金额上限' },
  ratingMonths: { en: 'Months as a customer before rating A', 'zh-CN': '交易满几个月才能评 A' },
  lostMonths: { en: 'Months without a purchase until lost', 'zh-CN': '几个月没有交易算流失' },
  stuckDays: {
    en: 'Days until an opportunity is stuck, by stage',
    'zh-CN': '商机几天没进展算停滞（按阶段）',
  },
} as const satisfies Record<keyof FigureSettings, Label>
/** A setting of computed fields. */
export type FigureSettingKey = keyof typeof FIGURE_SETTING_NAMES

/** The usual settings as they are typed. */
export function figureSettingTexts(
  language: keyof Label,
): Readonly<Record<FigureSettingKey, string | number>> {
  const isEnglish = language === 'en'
  const { vipSpending = '', vipOrders = '', ...usual } = DEFAULT_FIGURE_SETTINGS
  const list = (limits: readonly number[]) => limits.join(isEnglish ? '; ' : '、')
  return {
    spendingBands: list(usual.spendingBands),
    bandOver: isEnglish ? 'All purchases' : '累计',
    vipSpending,
    vipOrders,
    reviewCycle: isEnglish ? 'Half-yearly' : '每半年',
    ratingDays: list(usual.ratingDays),
    ratingAmounts: list(usual.ratingAmounts),
    ratingMonths: usual.ratingMonths,
    lostMonths: usual.lostMonths,
    stuckDays: list(usual.stuckDays),
  }
}

/** Why a typed setting was not taken. */
export interface FigureSettingFault {
  readonly setting: FigureSettingKey
  readonly reason: LimitFault | 'cycle' | 'period'
}

const LONGEST_MONTHS = 240
const LONGEST_DAYS = 3650
const LIFE = /^(?:全部|所有|累计|历史|一直|不限|all|life|lifetime|all purchases)$/i
const YEAR = /^(?:近一年|一年|近12个月|12个月|过去一年|year|last 12 months|12 months|last year)$/i

type Reading<Value> = { readonly value?: Value } | { readonly fault: FigureSettingFault['reason'] }
type Readers = {
  readonly [Key in FigureSettingKey]: (
    text: string,
    context: RuleContext,
  ) => Reading<NonNullable<FigureSettings[Key]>>
}

const readers: Readers = {
  spendingBands: (text, context) => readLimits(text, context),
  bandOver: (text) =>
    LIFE.test(text) ? { value: 'life' } : YEAR.test(text) ? { value: 'year' } : { fault: 'period' },
  vipSpending: (text, context) => (isOff(text) ? {} : readLimit(text, context)),
  vipOrders: (text) => (isOff(text) ? {} : readCount(text, Number.MAX_SAFE_INTEGER)),
  reviewCycle: (text) => (isOff(text) ? {} : readCycle(text)),
  ratingDays: readRatingLimits,
  ratingAmounts: readRatingLimits,
  ratingMonths: (text) => readCount(text, LONGEST_MONTHS),
  lostMonths: (text) => readCount(text, LONGEST_MONTHS),
  stuckDays: readDays,
}

function readDays(text: string): Reading<readonly number[]> {
  const pieces = text.split(/[、,，;；/|\n]+/).filter((piece) => piece.trim() !== '')
  const days = pieces.map((piece) => readCount(piece, LONGEST_DAYS))
  const fault = days.find((reading) => 'fault' in reading)
  if (fault || days.length === 0) return { fault: fault && 'fault' in fault ? fault.fault : 'number' }
  return { value: days.flatMap((reading) => ('value' in reading ? [reading.value] : [])) }
}

const isOff = (text: string): boolean => /^(?:无|没有|不设|不用|none|no|off|never|-+)$/i.test(text)

function readCycle(text: string): Reading<ReviewCycle> {
  const value = parseReviewCycle(text)
  return value === undefined ? { fault: 'cycle' } : { value }
}

function readRatingLimits(text: string, context: RuleContext): Reading<RatingLimits> {
  const limits = readLimits(text, context)
  if (!('value' in limits)) return limits
  const [a, b, c, ...more] = limits.value ?? []
  const isThree = a !== undefined && b !== undefined && c !== undefined && more.length === 0
  return isThree ? { value: [a, b, c] } : { fault: 'three' }
}

/**
 * Reads the settings as typed: `无` or `none` turns off what may be absent; a blank or missing one counts as the usual;
 * one that cannot be read does so too, with the reason.
 */
export function figureSettings(
  typed: ReadonlyMap<string, string>,
  context: RuleContext = CHINA,
): { readonly settings: FigureSettings; readonly faults: readonly FigureSettingFault[] } {
  const faults: FigureSettingFault[] = []
  const settings: Record<string, unknown> = { ...DEFAULT_FIGURE_SETTINGS }
  for (const setting of Object.keys(readers) as FigureSettingKey[]) {
    const text = (typed.get(setting) ?? '').trim()
    if (text === '') continue
    const reading = readers[setting](text, context)
    if ('fault' in reading) faults.push({ setting, reason: reading.fault })
    else if (reading.value === undefined) delete settings[setting]
    else settings[setting] = reading.value
  }
  return { settings: settings as unknown as FigureSettings, faults }
}
