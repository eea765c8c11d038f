import type { Params, Reply } from '../../../src/app/contract'
import { err, ok, type Result } from '../../../src/base/result'
import type { CallError } from '../../app/call-error'
import { noteSaved } from '../../app/index-store'
import { call, callOnce } from '../../app/server'

type SaveParams = Params<'customers.save'>
type SaveReply = Reply<'customers.save'>

/** Saves a form. Where the answer is lost but the register has the operation, the customer is read again. */
export async function sendForm(
  params: SaveParams,
  onDoubt: () => void,
): Promise<Result<SaveReply, CallError>> {
  const result = await callOnce('customers.save', params, onDoubt)
  if (result.ok) {
    if (result.value.state === 'saved') noteSaved(result.value.entry)
    return result
  }
  if (result.error.reason !== 'answer-lost') return err(result.error)
  // The register has it: the same id sent again is answered with what was saved, and nothing is written.
  const again = await call('customers.save', params)
  if (again.ok && again.value.state === 'saved') noteSaved(again.value.entry)
  return again.ok ? ok(again.value) : again
}
