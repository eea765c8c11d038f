/**
 * How a computed field comes to its value; kept in the config, so it is plain data. Keys name fields of the same record
 * unless said otherwise. Rules over a linked table take the records whose link leads to this record.
 */
export type Computation =
  /** Whole years since a birthday, the day of the next one, days since a day. */
  | { readonly rule: 'age' | 'next-birthday' | 'days-since'; readonly of: string }
  /** The name of the record a link leads to; the allergies recorded there, or words that none are known. */
  | { readonly rule: 'name-of' | 'allergies-of'; readonly link: string }
  /** Two numbers multiplied, a blank second one counting as 1: an amount in the register's currency. */
  | { readonly rule: 'product'; readonly of: readonly [string, string] }
  /**
   * Over a linked table, the earliest and latest among days up to today. Where `when` names a day, records of later days
   * than today are left out; `within` takes only those of the last 12 months.
   */
  | {
      readonly rule: 'sum' | 'count' | 'earliest' | 'latest'
      readonly table: string
      /** Key in the linked table; a count needs none. */
      readonly field?: string
      readonly within?: 'year'
      /** Key in the linked table of the day on which it was. */
      readonly when?: string
      /** Key in the linked table of an amount: records in which it is negative (refunds) are left out. */
      readonly unlessNegative?: string
    }
  /** Orders a year, the band of the spending, what is still to be paid. */
  | { readonly rule: 'frequency' | 'spending-band' | 'open-balance' }
  /** Of a transaction: what of it is paid, and whether that is all, a part, or late. */
  | { readonly rule: 'paid' | 'payment-state' | 'days-to-pay' }
  /** Share of the wanted fields that are filled, 0 to 1; the day of the next review. */
  | { readonly rule: 'completeness' | 'next-review' }
  /** Potential, existing or VIP by behaviour; the credit rating by payment. */
  | { readonly rule: 'customer-type' | 'credit-rating' }
