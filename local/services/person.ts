import type { Rect } from './spreadsheet/grid/rect'

/** Quotas and the sight of other people's addresses depend on it. */
export type AccountKind = 'consumer' | 'workspace'

/** What of a script's scopes a person has consented to. */
export type Consent = 'full' | 'none' | readonly string[]

/** What a person's screen shows of an add-on: a sidebar or a dialog. */
export interface Panel {
  readonly kind: 'sidebar' | 'modal' | 'modeless'
  readonly title: string
  readonly html: string
  readonly width?: number
  readonly height?: number
  /** The script project whose functions the panel may call. */
  readonly projectId: string
}

/** One caption, submenu or line of a custom menu. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] }

/** A custom menu on a person's screen. */
export interface MenuTree {
  readonly caption: string
  readonly entries: readonly MenuEntry[]
  readonly projectId: string
}

/** How `ui.alert`, `ui.prompt` and `Browser.msgBox` will be answered. */
export type DialogAnswer = { readonly button: string; readonly text?: string }

/** What a dialog asked, so that a page or a test can show it. */
export interface AskedDialog {
  readonly kind: 'alert' | 'prompt'
  readonly title: string
  readonly message: string
  readonly buttons: string
  readonly answer: DialogAnswer
}

/** Where a person stands in a spreadsheet. */
export interface Selection {
  readonly tab: number
  readonly rect: Rect
  /** All selected rectangles where there are several; `rect` is the last of them. */
  readonly rects?: readonly Rect[]
  /** The cell the cursor is in; the first of `rect` where it is absent. */
  readonly cell?: Rect
}

/** A person at a screen: what they have open, selected and answered. Shared by all their executions. */
export class Person {
  readonly email: string
  /** The language of their account, as `Session.getActiveUserLocale()` tells it. */
  locale: string
  account: AccountKind
  /** What this person lets scripts do in their name; `none` before the first consent. */
  consent: Consent = 'full'
  /** The spreadsheet in front of them. */
  activeFile: string | undefined
  readonly selections = new Map<string, Selection>()
  /** Custom menus by spreadsheet. */
  readonly menus = new Map<string, readonly MenuTree[]>()
  sidebar: Panel | undefined
  dialog: Panel | undefined
  /** Answers waiting for dialogs to come; without one a dialog is closed with its last button. */
  readonly answers: DialogAnswer[] = []
  readonly asked: AskedDialog[] = []
  readonly toasts: { readonly message: string; readonly title: string }[] = []

  constructor(email: string, locale: string, account: AccountKind) {
    this.email = email
    this.locale = locale
    this.account = account
  }

  /** The part after the `@`, in lower case. */
  get domain(): string {
    return this.email.slice(this.email.lastIndexOf('@') + 1).toLowerCase()
  }
}
