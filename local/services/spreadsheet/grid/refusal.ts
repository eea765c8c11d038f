/** Why an operation is not done. */
export type RefusalReason =
  | 'protected'
  | 'invalid'
  | 'read-only'
  | 'not-allowed'
  | 'missing'
  | 'limit'
  | 'argument'

/** An operation that is refused; prints like Google's (`Exception: You are trying to edit a protected cell …`). Nothing of the operation was done. */
export class Refusal extends Error {
  readonly reason: RefusalReason
  constructor(reason: RefusalReason, message: string) {
    super(message)
    this.name = 'Exception'
    this.reason = reason
  }
}
