import type { PlaceLevel } from './field'

/** A rule that a value breaks. `reason` is closed: every one has a text, with its remedy, in each language. */
export type Issue =
  | { readonly field: string; readonly reason: 'required' }
  | {
      readonly field: string
      readonly reason: 'needed-when'
      /** Header and value of the choice that asks for it. */
      readonly because: string
      readonly value: string
    }
  | { readonly field: string; readonly reason: 'names-missing'; readonly names: readonly string[] }
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
  | { readonly field: string; readonly reason: 'time-form' }
  | { readonly field: string; readonly reason: 'time-impossible' }
  | { readonly field: string; readonly reason: 'number-form' }
  | {
      readonly field: string
      readonly reason: 'currency-other'
      /** ISO 4217 codes. */
      readonly written: string
      readonly expected: string
    }
  | { readonly field: string; readonly reason: 'choice-unknown'; readonly allowed: readonly string[] }
  | {
      readonly field: string
      readonly reason: 'choices-unknown'
      readonly unknown: readonly string[]
      readonly allowed: readonly string[]
    }
  | { readonly field: string; readonly reason: 'yes-no-form' }
  | { readonly field: string; readonly reason: 'link-form' }
  | { readonly field: string; readonly reason: 'link-unknown'; readonly id: string }
  | { readonly field: string; readonly reason: 'wechat-form' }
  | { readonly field: string; readonly reason: 'wechat-length'; readonly length: number }
  | { readonly field: string; readonly reason: 'web-form' }
  | { readonly field: string; readonly reason: 'web-scheme'; readonly scheme: string }
  | { readonly field: string; readonly reason: 'identity-length'; readonly digits: number }
  | { readonly field: string; readonly reason: 'identity-region' }
  | { readonly field: string; readonly reason: 'identity-date' }
  | {
      readonly field: string
      readonly reason: 'identity-check'
      readonly found: string
      readonly expected: string
    }
  | { readonly field: string; readonly reason: 'code-damaged' }
  | { readonly field: string; readonly reason: 'credit-length'; readonly length: number }
  | {
      readonly field: string
      readonly reason: 'credit-letter'
      /** Counted from 1. */
      readonly position: number
      readonly found: string
    }
  | {
      readonly field: string
      readonly reason: 'credit-check'
      readonly position: number
      readonly found: string
      readonly expected: string
    }
  | { readonly field: string; readonly reason: 'place-unknown'; readonly level: PlaceLevel }
  | {
      readonly field: string
      readonly reason: 'place-outside'
      /** The province or city that the record names, and the one that has such a place. */
      readonly within: string
      readonly belongs?: string
    }
  | { readonly field: string; readonly reason: 'place-level'; readonly belongs: string }
  | { readonly field: string; readonly reason: 'too-long'; readonly limit: number }
  | { readonly field: string; readonly reason: 'number-twice' }
  | { readonly field: string; readonly reason: 'number-unknown' }

export type IssueReason = Issue['reason']
