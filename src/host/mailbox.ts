/** A mail as its reader gets it; both bodies say the same. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Sends mail as the person whose rights apply. */
export interface Mailbox {
  /** Recipients that may still be written to today. */
  remainingToday(): number
  /** Throws where Google refuses the address. */
  send(mail: Mail): void
}
