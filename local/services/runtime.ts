/** One service call as the meter sees it. `cells` is what it moves; `modelMs` overrides the cost table where a call has its own price. */
export interface Call {
  readonly cells?: number
  readonly modelMs?: number
  /** Id of the spreadsheet touched; the first touch of each file in an execution costs extra. */
  readonly file?: string
  /** Leaves no trace (a property read): an execution that has made only such calls may still be begun anew. */
  readonly pure?: boolean
}

/**
 * What a service class asks of the execution it runs in. Implementations name each call (`Range.setValues`), meter it,
 * let other people act before it, and end the execution when it has been killed.
 */
export interface Runtime {
  /** E-mail address of the person whose rights apply: at the keyboard for menus and sidebar calls, the creator for installable triggers. */
  readonly user: string
  /** E-mail address `Session.getActiveUser()` answers: empty where Google keeps it back. */
  readonly activeUser: string
  /** The emulated clock, in milliseconds since 1970. */
  nowMs(): number
  /** A reading call: this execution's buffered writes are applied first (and refused, where they are), then `act` runs. */
  read<T>(call: Call, act: () => T): T
  /**
   * A buffered write. Arguments must be checked before this is called (a wrong argument throws at the call); rights and
   * validation are checked inside `apply`, which runs at the next flush, read or end of the execution, and never when the execution dies.
   */
  write(call: Call, apply: () => void): void
  /** A call that changes something at once (a new tab): buffered writes are applied first. */
  act<T>(call: Call, act: () => T): T
  /** A call to a service apart from `SpreadsheetApp` (a property, a lock, a mail): at once, and buffered writes stay buffered. */
  apart<T>(call: Call, act: () => T): T
  /** A call that costs nothing and touches nothing: builders, getters of objects already at hand. */
  free<T>(act: () => T): T
}
