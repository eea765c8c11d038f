import type { Template } from './template'
import type { TemplateKey } from './template-names'

/** The five answers from which a tool follows. */
export interface AdviceAnswers {
  readonly trade: Template['trade']
  /** How many customers in three years, at most. */
  readonly customers: 'to-1000' | 'to-10000' | 'to-50000' | 'more'
  /** How many colleagues work on them. */
  readonly colleagues: 'to-5' | 'to-20' | 'to-50' | 'more'
  /** How calls, orders and payments get in: typed, from files now and then, or by themselves at once. */
  readonly flow: 'typed' | 'files' | 'live'
  /** Who may see what: everybody all, each a part, or not even the administrator all. */
  readonly privacy: 'all' | 'parts' | 'nobody'
}

/** The answers as far as they are given. */
export type OpenAnswers = {
  readonly [Question in keyof AdviceAnswers]?: AdviceAnswers[Question] | undefined
}

/** Why the advice is what it is; each has its sentence. */
export type AdviceReason =
  | 'room-enough'
  | 'fills-up'
  | 'too-many-customers'
  | 'many-colleagues'
  | 'too-many-colleagues'
  | 'files-imported'
  | 'live-data'
  | 'personal-sheets'
  | 'no-secret-from-administrator'

/** What to work with: a sheet; a sheet, with the next step in mind; a CRM; or a database with a program of its own. */
export type AdvisedTool = 'sheet' | 'sheet-for-now' | 'crm' | 'database'

/** The tool, the template that fits where it is a sheet, and why, the gravest reason first. */
export interface Advice {
  readonly tool: AdvisedTool
  readonly template: TemplateKey
  readonly reasons: readonly AdviceReason[]
}

/** The template made for a trade. */
export const templateOfTrade = (trade: Template['trade']): TemplateKey =>
  trade === 'general' ? 'basic' : trade

/** From the least tool to the greatest. */
const TOOLS: readonly AdvisedTool[] = ['sheet', 'sheet-for-now', 'crm', 'database']

type Step = readonly [tool: AdvisedTool, reason: AdviceReason]

const steps: {
  readonly [Question in Exclude<keyof AdviceAnswers, 'trade'>]: Partial<Record<AdviceAnswers[Question], Step>>
} = {
  customers: {
    'to-50000': ['sheet-for-now', 'fills-up'],
    more: ['database', 'too-many-customers'],
  },
  colleagues: {
    'to-50': ['sheet-for-now', 'many-colleagues'],
    more: ['crm', 'too-many-colleagues'],
  },
  flow: {
    files: ['sheet', 'files-imported'],
    live: ['crm', 'live-data'],
  },
  privacy: {
    parts: ['sheet', 'personal-sheets'],
    nobody: ['database', 'no-secret-from-administrator'],
  },
}

/** What fits honestly: the greatest tool that any answer calls for. */
export function templateAdvice({ trade, customers, colleagues, flow, privacy }: AdviceAnswers): Advice {
  const met = [
    steps.customers[customers],
    steps.colleagues[colleagues],
    steps.flow[flow],
    steps.privacy[privacy],
  ].filter((step) => step !== undefined)
  const rank = ([tool]: Step) => TOOLS.indexOf(tool)
  const gravest = [...met].sort((a, b) => rank(b) - rank(a))
  return {
    tool: gravest[0]?.[0] ?? 'sheet',
    template: templateOfTrade(trade),
    reasons: gravest.length > 0 ? gravest.map(([, reason]) => reason) : ['room-enough'],
  }
}
