import type { Access, Endpoint } from '../host/endpoint'
import type { Host } from '../host/host'
import { QuotaReached, WriteRefused } from '../host/workbook'
import type { Caller } from '../register/role'
import { KnownCaller } from './caller'
import type { RpcErrorCode, RpcReply } from './contract'
import { endpoints } from './features'
import { referenceOf } from './reference'

/** How long a call waits for another one to finish. */
const LOCK_WAIT_MS = 20_000
const table = new Map<string, Endpoint>(Object.entries(endpoints))

/** Answers one call from the sidebar. Never throws: the sidebar always gets an RpcReply. */
export function serve(host: Host, method: string, paramsJson: string): string {
  return JSON.stringify(reply(host, method, paramsJson))
}

function reply(host: Host, method: string, paramsJson: string): RpcReply {
  const endpoint = table.get(method)
  if (!endpoint) return failure('unknown-method', 'Unknown method')
  try {
    const params: unknown = JSON.parse(paramsJson)
    if (!endpoint.writes) return answer(host, endpoint, params)
    return (
      host.lock.hold(LOCK_WAIT_MS, () => answer(host, endpoint, params))?.value ?? failure('busy', method)
    )
  } catch (error) {
    return refusedByGoogle(error) ?? unexpected(host, method, error)
  }
}

/** What Google or the caller's input refuses, as far as it can be told in a sentence. */
function refusedByGoogle(error: unknown): RpcReply | undefined {
  if (error instanceof SyntaxError) return failure('bad-params', 'Parameters are no JSON')
  if (error instanceof WriteRefused) return failure('forbidden', 'Protected')
  if (error instanceof QuotaReached) return failure('quota', 'Quota')
  return undefined
}

function unexpected(host: Host, method: string, error: unknown): RpcReply {
  const reference = referenceOf(host.newId())
  host.log.error(`rpc ${method} ${reference}`, error)
  return { ok: false, error: { code: 'unexpected', message: 'Unexpected', reference } }
}

function answer(host: Host, endpoint: Endpoint, params: unknown): RpcReply {
  const caller = new KnownCaller(host)
  const refusal = refusalOf(endpoint.access, caller, host)
  if (refusal) return failure(refusal, endpoint.access)
  const result = endpoint.answer(host, caller, params)
  return result.ok ? result : failure('bad-params', result.error)
}

function refusalOf(access: Access, caller: Caller, host: Host): RpcErrorCode | undefined {
  if (access === 'anyone') return undefined
  if (!host.register.config()) return 'no-register'
  return access === 'manager' && !caller.role.manages ? 'forbidden' : undefined
}

const failure = (code: RpcErrorCode, message: string): RpcReply => ({ ok: false, error: { code, message } })
