import { fieldValue, type RecordValues, type Value } from './value'

/** A value that two people changed since it was opened: what it was, what each made of it. */
export interface Conflict {
  readonly field: string
  readonly base: Value
  readonly mine: Value
  readonly theirs: Value
}

/** What a save wants: the values a person opened and the fields that person changed. */
export interface Edit {
  readonly base: RecordValues
  readonly mine: RecordValues
}

/**
 * Compares an edit with the record as it is now. A field conflicts where the record's value is neither what the
 * person opened nor what the person wants.
 */
export const conflicts = (edit: Edit, now: RecordValues): Conflict[] =>
  Object.keys(edit.mine).flatMap((field) => {
    const [base, mine, theirs] = [
      fieldValue(edit.base, field),
      fieldValue(edit.mine, field),
      fieldValue(now, field),
    ]
    return theirs === base || theirs === mine ? [] : [{ field, base, mine, theirs }]
  })
