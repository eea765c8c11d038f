import type { Params, Reply } from '../../../src/app/contract'
import type { OpenAnswers } from '../../../src/register/templates/template-advice'
import type { TemplateKey } from '../../../src/register/templates/template-names'

/** What set-up is asked to do. */
export type StartParams = Params<'setup.start'>
/** What became of it. */
type Outcome = Reply<'setup.start'>
/** What set-up would make of a sheet. */
export type Preview = Extract<Outcome, { outcome: 'changed' }>['preview']

/** The three ways into a register. */
export type Route = 'sheet' | 'template' | 'sample'
export type Step = 'welcome' | 'goal' | 'match' | 'preview' | 'template' | 'sample' | 'running' | 'done'

/** A template of one's own: its text, and what it brings along. */
export interface OwnChoice {
  readonly text: string
  readonly content: Extract<Reply<'setup.readTemplate'>, { ok: true }>['value']
}

/** What somebody has decided so far, and where they are. Decisions survive going back. */
export interface Wizard {
  readonly step: Step
  readonly route: Route
  readonly sheetId?: number
  readonly goal: NonNullable<StartParams['goal']>
  readonly trade: NonNullable<StartParams['trade']>
  readonly headerRow?: number
  readonly country?: string
  /** Field by column, where somebody chose one; the latest choice last. */
  readonly fields: ReadonlyMap<number, string>
  /** Every column with its field, as the match was left. */
  readonly columns: readonly { readonly column: number; readonly field: string }[]
  readonly template: TemplateKey | 'own'
  /** The template of one's own that was chosen and is in order. */
  readonly own?: OwnChoice | undefined
  /** What was answered about the need, beside the business. */
  readonly answers: Omit<OpenAnswers, 'trade'>
  readonly samples: boolean
  readonly request?: StartParams
  /** A preview newer than the one that was asked for: somebody typed meanwhile. */
  readonly changed?: Preview
  readonly done?: Extract<Outcome, { outcome: 'done' }>
  /** Why the last attempt wrote nothing. */
  readonly refusal?: Extract<Outcome, { outcome: 'refused' }>['reason'] | 'already'
}

/** The order of the steps on each way, `running` and `done` left out: they are no decisions. */
export const STEPS: Readonly<Record<Route, readonly Step[]>> = {
  sheet: ['welcome', 'goal', 'match', 'preview'],
  template: ['welcome', 'goal', 'template'],
  sample: ['welcome', 'sample'],
}

export const FIRST: Wizard = {
  step: 'welcome',
  route: 'sheet',
  goal: 'sales',
  trade: 'general',
  fields: new Map(),
  columns: [],
  template: 'basic',
  answers: {},
  samples: false,
}

export type Act =
  | { readonly type: 'go'; readonly route: Route; readonly sheetId?: number | undefined }
  | { readonly type: 'decide'; readonly with: Partial<Wizard> }
  | { readonly type: 'choose'; readonly column: number; readonly field: string }
  | { readonly type: 'header'; readonly row: number }
  | { readonly type: 'next' | 'back' }
  | { readonly type: 'start'; readonly request: StartParams }
  | { readonly type: 'answered'; readonly outcome: Outcome }
  | { readonly type: 'failed' }

/** Where an act leads. */
export function wizard(state: Wizard, act: Act): Wizard {
  switch (act.type) {
    case 'go':
      return entered(state, act.route, act.sheetId)
    case 'decide':
      return { ...state, ...act.with }
    case 'choose':
      return { ...state, fields: withChoice(state.fields, act.column, act.field) }
    case 'header':
      return { ...state, headerRow: act.row, fields: new Map() }
    case 'next':
      return stepped(state, 1)
    case 'back':
      return stepped(state, -1)
    case 'start': {
      const { refusal: _, ...rest } = state
      return { ...rest, step: 'running', request: act.request }
    }
    case 'answered':
      return answered(state, act.outcome)
    case 'failed':
      return { ...state, step: lastStep(state) }
  }
}

/** A column that is chosen for anew moves to the end: the latest choice decides who gets a field. */
const withChoice = (fields: Wizard['fields'], column: number, field: string): Wizard['fields'] =>
  new Map([...[...fields].filter(([chosen]) => chosen !== column), [column, field]])

/** The last decision on the way: where an attempt that wrote nothing leads back to. */
const lastStep = ({ route }: Wizard): Step => STEPS[route][STEPS[route].length - 1]!

function entered(state: Wizard, route: Route, sheetId: number | undefined): Wizard {
  const { refusal: _, changed: __, sheetId: before, headerRow, country, ...rest } = state
  const isSame = before === sheetId
  return {
    ...rest,
    route,
    step: STEPS[route][1]!,
    fields: isSame ? state.fields : new Map(),
    ...(sheetId === undefined ? {} : { sheetId }),
    ...(isSame && headerRow !== undefined ? { headerRow } : {}),
    ...(isSame && country !== undefined ? { country } : {}),
  }
}

function stepped(state: Wizard, by: 1 | -1): Wizard {
  const steps = STEPS[state.route]
  const index = Math.max(0, Math.min(steps.indexOf(state.step) + by, steps.length - 1))
  const { refusal: _, changed: __, ...rest } = state
  return { ...rest, step: steps[index]! }
}

function answered(state: Wizard, outcome: Outcome): Wizard {
  switch (outcome.outcome) {
    case 'done':
      return { ...state, step: 'done', done: outcome }
    case 'already':
      return { ...state, step: lastStep(state), refusal: 'already' }
    case 'changed':
      return { ...state, step: 'preview', changed: outcome.preview }
    case 'refused':
      return { ...state, step: lastStep(state), refusal: outcome.reason }
  }
}
