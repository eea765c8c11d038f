/** A rule that a value breaks. `reason` is closed: every one has a text, with its remedy, in each language. */
export type Issue =
  | { readonly field: string; readonly reason: 'required' }
  | {
      readonly field: string
      readonly reason: 'phone-length'
      readonly digits: number
      readonly country?: string
    }
  | { readonly field: string; readonly reason: 'phone-start' }
  | { readonly field: string; readonly reason: 'phone-characters' }
  | { readonly field: string; readonly reason: 'phone-damaged' }
  | { readonly field: string; readonly reason: 'phone-several'; readonly count: number }
  | { readonly field: string; readonly reason: 'phone-unknown' }
  | { readonly field: string; readonly reason: 'email-form' }
  | { readonly field: string; readonly reason: 'email-domain'; readonly proposal?: string }
  | { readonly field: string; readonly reason: 'email-several'; readonly count: number }
  | { readonly field: string; readonly reason: 'date-impossible' }
  | { readonly field: string; readonly reason: 'date-form' }
  | { readonly field: string; readonly reason: 'date-ambiguous' }
  | { readonly field: string; readonly reason: 'number-form' }
  | { readonly field: string; readonly reason: 'choice-unknown'; readonly allowed: readonly string[] }
  | { readonly field: string; readonly reason: 'too-long'; readonly limit: number }
  | { readonly field: string; readonly reason: 'number-twice' }
  | { readonly field: string; readonly reason: 'number-unknown' }

export type IssueReason = Issue['reason']
