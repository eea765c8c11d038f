import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Reply } from '../../src/app/contract'
import type { Locale } from '../../src/i18n/translation'
import type { CallError } from './call-error'
import type { ScreenName, ScreenParams, Tab } from './screen'

/** A sentence about what was just done, shown for ten seconds. */
export interface Notice {
  readonly text: string
  /** The operation that the button of the notice takes back. */
  readonly operation?: string
}

/** What every screen may use of the frame around it. */
export interface App {
  /** The reader's language. */
  readonly locale: Locale
  readonly start: Reply<'customers.start'>
  /** The present instant by the register's clock, which the reader's computer may not agree with. */
  readonly nowMs: () => number
  /** What stands in the search field; not while an input method composes. */
  readonly query: string
  readonly setQuery: (query: string) => void
  /** Opens a screen over the present one, or on top of another tab. */
  readonly open: <Name extends ScreenName>(screen: Name, params: ScreenParams[Name], tab?: Tab) => void
  readonly back: () => void
  /** Whether this version has a screen. */
  readonly hasScreen: (name: string) => boolean
  /** Whether something lies below the screen in sight. */
  readonly canGoBack: boolean
  readonly notify: (notice: Notice) => void
  /**
   * Takes an operation back and says what became of it; what could not be taken back is shown on a screen of its own.
   * Answers why nothing was done, where the call failed. The same `requestId` never undoes twice.
   */
  readonly undo: (operation: string, requestId?: string) => Promise<CallError | undefined>
  /** How many things wait behind a tab; shown beside its name. */
  readonly setWaiting: (tab: Tab, count: number) => void
  /** Grows when an operation of this sidebar was undone: what is in sight may have changed. */
  readonly changes: number
  /** Asks the server anew what it told at the opening: fields, rights, last runs. */
  readonly restart: () => void
}

/** Given by the frame to everything in it. */
export const AppContext = createContext<App | undefined>(undefined)

/** The frame a screen stands in. Throws outside of it. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('A screen stands in a frame')
  return app
}

/** What the sidebar knows of the register. Throws before set-up: screens that need it are not opened then. */
export function useRegister(): NonNullable<App['start']['register']> {
  const { register } = useApp().start
  if (!register) throw new Error('There is no register')
  return register
}
