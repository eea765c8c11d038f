import { type GenericSchema, type InferInput, type InferOutput, safeParse } from 'valibot'
import { err, ok, type Result } from '../base/result'
import type { Caller } from '../register/role'
import type { Host } from './host'

/** Who may call: anyone who has the sidebar, anyone once a register is set up, or those who manage it. */
export type Access = 'anyone' | 'colleague' | 'manager'

/** A call the sidebar may make. */
export interface Endpoint<Params = unknown, Reply = unknown> {
  readonly access: Access
  /** Whether it changes the register: then it runs under the lock. */
  readonly writes: boolean
  /** Checks the parameters, then does the work. */
  answer(host: Host, caller: Caller, params: unknown): Result<Reply, string>
  /** Never set: carries the parameter type to the sidebar. */
  readonly paramsType?: Params
}

/** Declares an endpoint: who may call it, what it takes, what it does. */
export function endpoint<Schema extends GenericSchema, Reply>(spec: {
  readonly access: Access
  readonly writes?: boolean
  readonly params: Schema
  readonly run: (host: Host, params: InferOutput<Schema>, caller: Caller) => Reply
}): Endpoint<InferInput<Schema>, Reply> {
  return {
    access: spec.access,
    writes: spec.writes ?? false,
    answer(host, caller, params) {
      const parsed = safeParse(spec.params, params)
      return parsed.success ? ok(spec.run(host, parsed.output, caller)) : err(parsed.issues[0].message)
    },
  }
}
