import type { Method, Params, Reply, RpcErrorCode, RpcReply } from '../../src/app/contract'
import { err, ok, type Result } from '../../src/base/result'
import { type CallError, errorFromGoogle, isInDoubt } from './call-error'
import { googleScript } from './google-script'

/** After this long without an answer a person is told, and the register is asked what became of it. */
const PATIENCE_MS = 30_000

const reasons: Record<Exclude<RpcErrorCode, 'unexpected'>, Exclude<CallError['reason'], 'unexpected'>> = {
  busy: 'busy',
  quota: 'quota',
  forbidden: 'forbidden',
  'no-register': 'no-register',
  'unknown-method': 'outdated',
  'bad-params': 'outdated',
}

function errorFromReply(error: Extract<RpcReply, { ok: false }>['error']): CallError {
  if (error.code !== 'unexpected') return { reason: reasons[error.code] }
  return error.reference === undefined
    ? { reason: 'unexpected' }
    : { reason: 'unexpected', reference: error.reference }
}

/** Asks the server. Never rejects; an answer that comes after `patienceMs` is dropped. */
export function call<M extends Method>(
  method: M,
  params: Params<M>,
  patienceMs = PATIENCE_MS,
): Promise<Result<Reply<M>, CallError>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(err({ reason: 'no-answer' })), patienceMs)
    const settle = (result: Result<Reply<M>, CallError>) => {
      clearTimeout(timer)
      resolve(result)
    }
    googleScript()
      .run.withSuccessHandler((json) => {
        const reply = JSON.parse(json) as RpcReply
        settle(reply.ok ? ok(reply.value as Reply<M>) : err(errorFromReply(reply.error)))
      })
      .withFailureHandler((error) => settle(err(errorFromGoogle(String(error?.message ?? error)))))
      .rpc(method, JSON.stringify(params))
  })
}

/** Calls that change the register: their parameters carry the id under which the operation is recorded. */
export type WriteMethod = {
  [M in Method]: Params<M> extends { readonly requestId: string } ? M : never
}[Method]

/** A new id for an operation. The same id sent twice is carried out once. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** An operation whose answer was lost, though the register says that it was carried out. */
export interface LostAnswer {
  readonly reason: 'answer-lost'
  readonly recordId: string
}

/**
 * Asks the server to change the register. Where no answer comes, `onDoubt` is told, the register is asked by the
 * request id, and the result says which it is. Trying again with the same id never does a thing twice.
 */
export async function callOnce<M extends WriteMethod>(
  method: M,
  params: Params<M> & { readonly requestId: string },
  onDoubt: () => void = () => undefined,
): Promise<Result<Reply<M>, CallError | LostAnswer>> {
  const answer = await call(method, params)
  if (answer.ok || !isInDoubt(answer.error)) return answer
  onDoubt()
  const outcome = await call('customers.outcome', { requestId: params.requestId })
  if (!outcome.ok) return answer
  const { recordId } = outcome.value
  return err(recordId === undefined ? { reason: 'not-done' } : { reason: 'answer-lost', recordId })
}
