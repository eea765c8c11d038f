import { createHash } from 'node:crypto'
import type { Seat } from './seat'
import { User } from './user'

const thirtyDaysMs = 30 * 86_400_000

/** `Session`: who is at the keyboard, whose rights apply, which language and zone. */
export class Session {
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  /** The address is empty where Google keeps it back. */
  getActiveUser(): User {
    return this.#seat.runtime.free(() => new User(this.#seat.runtime.activeUser))
  }

  /** The address is empty in simple triggers of people the script may not know. */
  getEffectiveUser(): User {
    const { runtime } = this.#seat
    const isHidden = runtime.facts.kind === 'simple-trigger' && runtime.activeUser === ''
    return runtime.free(() => new User(isHidden ? '' : runtime.user))
  }

  getUser(): User {
    return this.getActiveUser()
  }

  /** The language of the person at the keyboard, as their account spells it: `zh_CN`, `en`. */
  getActiveUserLocale(): string {
    return this.#seat.runtime.free(() => this.#seat.person.locale)
  }

  getScriptTimeZone(): string {
    const { runtime, project, world } = this.#seat
    return runtime.free(() => project?.timeZone ?? world.options.timeZone)
  }

  /** The older name. */
  getTimeZone(): string {
    return this.getScriptTimeZone()
  }

  /** The same for a person and script for thirty days; tells nothing about who it is. */
  getTemporaryActiveUserKey(): string {
    const { runtime, project, person } = this.#seat
    return runtime.free(() => {
      const period = Math.floor(runtime.nowMs() / thirtyDaysMs)
      const about = `${project?.id ?? ''} ${person.email} ${period}`
      return createHash('sha256').update(about).digest('base64')
    })
  }
}
