import type { Host } from '../host/host'
import { type Caller, KEEPER_ROLE, type Role, roleOf } from '../register/role'

/**
 * Who calls, as far as Google says; worked out when somebody asks, since each answer costs a service call. The
 * administrator is recognised by address; a person Google does not name has no role. Before set-up whoever opened
 * the file may do everything that set-up needs.
 */
export class KnownCaller implements Caller {
  readonly #host: Host
  #role: Role | undefined

  constructor(host: Host) {
    this.#host = host
  }

  get email(): string {
    return this.#host.session.email()
  }

  get isKeeper(): boolean {
    const keeper = this.#host.register.config()?.keeper
    return keeper === undefined || (this.email !== '' && this.email.toLowerCase() === keeper.toLowerCase())
  }

  get role(): Role {
    this.#role ??= this.isKeeper ? KEEPER_ROLE : roleOf(this.#host.register.roles(), this.email)
    return this.#role
  }
}
