import type { Endpoint } from '../host/endpoint'
import type { endpoints } from './features'

type Endpoints = typeof endpoints
/** The calls the server answers. */
export type Method = keyof Endpoints
/** What a call takes. */
export type Params<M extends Method> = Endpoints[M] extends Endpoint<infer P, unknown> ? P : never
/** What a call answers. */
export type Reply<M extends Method> =
  Endpoints[M] extends Endpoint<never, infer R>
    ? R
    : Endpoints[M] extends { answer(...args: never): infer A }
      ? A extends { ok: true; value: infer V }
        ? V
        : never
      : never

/** Why a call was not answered. `busy`: somebody else's operation holds the register; `quota`: too much was asked of Google this minute. */
export type RpcErrorCode =
  | 'unknown-method'
  | 'forbidden'
  | 'bad-params'
  | 'busy'
  | 'quota'
  | 'no-register'
  | 'unexpected'

/** What crosses the wire back to the sidebar. `reference` names the line in the administrator's log. */
export type RpcReply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly error: { readonly code: RpcErrorCode; readonly message: string; readonly reference?: string }
    }
