import { prices } from '../cost-table'
import type { EnumValue } from '../google-enum'
import type { Seat } from '../seat'
import { requireSignature, wrongParameters } from '../signature'
import {
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
} from './script-enums'
import { Trigger } from './trigger'
import { TriggerBuilder } from './trigger-builders'

/** `ScriptApp`: the script's triggers and what it may do. */
export class ScriptApp {
  readonly AuthMode = AuthMode
  readonly AuthorizationStatus = AuthorizationStatus
  readonly EventType = EventType
  readonly InstallationSource = InstallationSource
  readonly TriggerSource = TriggerSource
  readonly WeekDay = WeekDay
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  newTrigger(...args: unknown[]): TriggerBuilder {
    requireSignature('ScriptApp.newTrigger', args, ['String'])
    return new TriggerBuilder(this.#seat, String(args[0]))
  }

  /** The effective user's own triggers of this script. */
  getProjectTriggers(): Trigger[] {
    const { world, runtime } = this.#seat
    return runtime.apart({ pure: true }, () =>
      world.triggers.of(this.getScriptId(), runtime.user).map((record) => new Trigger(record)),
    )
  }

  getUserTriggers(...args: unknown[]): Trigger[] {
    const id = (args[0] as { getId?: () => unknown } | undefined)?.getId?.()
    if (typeof id !== 'string') throw wrongParameters('ScriptApp.getUserTriggers', args)
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() === id)
  }

  deleteTrigger(...args: unknown[]): void {
    requireSignature('ScriptApp.deleteTrigger', args, [{ is: Trigger }])
    const { world, runtime } = this.#seat
    runtime.apart({ modelMs: prices.createTrigger }, () =>
      world.triggers.remove((args[0] as Trigger).getUniqueId()),
    )
  }

  getScriptId(): string {
    return this.#seat.project?.id ?? 'ambient'
  }

  /** Everyone here has consented to everything the script asks. */
  getAuthorizationInfo(...args: unknown[]): AuthorizationInfo {
    requireSignature('ScriptApp.getAuthorizationInfo', args, ['Object'], ['Object', 'Array'])
    return new AuthorizationInfo()
  }

  requireAllScopes(...args: unknown[]): void {
    requireSignature('ScriptApp.requireAllScopes', args, ['Object'])
  }

  requireScopes(...args: unknown[]): void {
    requireSignature('ScriptApp.requireScopes', args, ['Object', 'Array'])
  }

  getInstallationSource(): EnumValue {
    return InstallationSource.NONE
  }

  getService(): Service {
    return new Service()
  }
}

/** What a person has consented to. */
export class AuthorizationInfo {
  getAuthorizationStatus(): EnumValue {
    return AuthorizationStatus.NOT_REQUIRED
  }

  /** Null: nothing is left to consent to. */
  getAuthorizationUrl(): null {
    return null
  }
}

/** The script's web app; none is published here. */
export class Service {
  getUrl(): null {
    return null
  }

  isEnabled(): boolean {
    return false
  }
}
