import type { Host } from '../../host/host'
import type { Caller } from '../../register/role'
import { countEvents } from './count-events'
import { type SaveParams, type SaveReply, saveCustomer } from './save-customer'

/** A form as the sidebar sends it. */
export interface FormParams extends SaveParams {
  /** Whether the person was shown that the customer may exist already. */
  readonly metTwin?: boolean | undefined
}

/** Saves and counts what that met: values refused, twins ignored, seconds until the answer. A count that fails keeps no save from its answer. */
export function saveForm(host: Host, params: FormParams, caller: Caller): SaveReply {
  const startedMs = host.clock.nowMs()
  const reply = saveCustomer(host, params, caller)
  try {
    countEvents(host, params.requestId, {
      refused: reply.state === 'refused' ? reply.issues.length : 0,
      duplicatesMet: reply.state === 'saved' && params.metTwin ? 1 : 0,
      answers: 1,
      answerSeconds: (host.clock.nowMs() - startedMs) / 1000,
    })
  } catch (error) {
    host.log.error('counts', error)
  }
  return reply
}
