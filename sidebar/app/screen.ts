import type { ComponentType } from 'preact'
import type { Candidate } from '../../src/features/arrivals'
import type { StandingOutcome } from '../../src/features/history'
import type { ViewId } from '../../src/features/search'
import type { Screen } from '../../src/host/screen'
import type { Locale } from '../../src/i18n/translation'
import type { Chosen } from '../../src/register/search/facets'

/** The four parts of the sidebar. */
export const TABS = ['today', 'customer', 'tidy', 'more'] as const
export type Tab = (typeof TABS)[number]

type Nothing = Readonly<Record<never, never>>

/** Every screen by name, with what it is opened with. A new screen adds a line here and one in screens.tsx. */
export interface ScreenParams {
  readonly today: Nothing
  /** Follows the selected row; with an id it stays on that customer. */
  readonly customer: { readonly id?: string }
  /** With what is known of the customer already, as text. */
  readonly add: { readonly name?: string; readonly phone?: string }
  /** `fill`: texts for fields that are empty, from a form for what turned out to be the same customer. */
  readonly edit: {
    readonly id: string
    readonly fill?: Readonly<Record<string, string>>
    /** Key of the field to begin with. */
    readonly focus?: string
  }
  /** What is typed into the search field finds; narrowed from the start by what a kept search had chosen. */
  readonly results: { readonly chosen?: Chosen }
  readonly problems: Nothing
  readonly tidy: Nothing
  readonly standardise: Nothing
  readonly duplicates: Nothing
  readonly more: Nothing
  /** Changes of the whole register, or of one customer. */
  readonly history: { readonly record?: string }
  /** What an undo left as it is. */
  readonly standing: { readonly outcome: StandingOutcome }
  readonly roles: Nothing
  /** What the daily run computed. */
  readonly figures: Nothing
  /** The reports on how business goes, and each of them. */
  readonly overview: Nothing
  readonly pipeline: Nothing
  readonly sales: Nothing
  readonly receivables: Nothing
  readonly growth: Nothing
  readonly feedback: Nothing
  readonly reminders: Nothing
  readonly help: Nothing
  /** Searches that are ready-made or were kept. */
  readonly searches: Nothing
  readonly 'build-search': Nothing
  /** Whom a search found: one that every register has, or the JSON of a condition. */
  readonly found:
    | { readonly view: ViewId; readonly name: string }
    | { readonly condition: string; readonly name: string }
  readonly tags: Nothing
  readonly 'tag-customers': { readonly ids: readonly string[] }
  readonly 'hand-over': Nothing
  /** Conflicts of interest: of a matter of a customer, or of whatever is typed. */
  readonly interests: {
    readonly matter?: {
      readonly id: string
      readonly name: string
      readonly customer: string
      /** What the customer is called. */
      readonly client: string
      readonly opposing: string
      readonly related: string
    }
  }
  /** The fields of every tab. */
  readonly fields: Nothing
  readonly field: { readonly table: string; readonly key: string }
  readonly 'add-field': { readonly table: string }
  readonly 'add-table': Nothing
  readonly 'save-template': Nothing
  /** Customers that were deleted, those that fit a text first looked for among the others. */
  readonly bin: { readonly query?: string }
  readonly 'set-up': Nothing
  readonly sample: Nothing
  readonly arrivals: Nothing
  readonly 'import-arrivals': Nothing
  /** A guest without a file, and whom it might be. */
  readonly 'match-arrival': {
    readonly id: string
    readonly row: number
    readonly name: string
    readonly candidates: readonly Candidate[]
  }
}
export type ScreenName = keyof ScreenParams
/** Screens that the menu opens are all screens of the sidebar. */
export type StartScreen = Screen & ScreenName

/** What a screen is given: its parameters, and whether it is the one in sight. */
export interface ScreenProps<Name extends ScreenName> {
  readonly params: ScreenParams[Name]
  /** False while a deeper screen or another tab covers it: it keeps its state, and asks the server nothing. */
  readonly active: boolean
}

/** One screen of the product. */
export interface ScreenDefinition<Name extends ScreenName = ScreenName> {
  /** The tab it belongs to when the menu opens it. */
  readonly tab: Tab
  readonly title: (locale: Locale) => string
  readonly View: ComponentType<ScreenProps<Name>>
}

/** The screens a feature brings, by name. */
export type FeatureScreens = { readonly [Name in ScreenName]?: ScreenDefinition<Name> }
