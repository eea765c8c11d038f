import { Refusal, type RefusalReason } from '../spreadsheet/grid/refusal'

/** What became of a person's act; `message` is what Google would show them. */
export type EditResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: RefusalReason; readonly message: string }

/** Turns a refusal into a result; anything else is thrown. */
export function refused(error: unknown): EditResult {
  if (!(error instanceof Refusal)) throw error
  return { ok: false, reason: error.reason, message: error.message }
}
