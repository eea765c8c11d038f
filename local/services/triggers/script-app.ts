import { createHash } from 'node:crypto'
import { authorisationRequired } from '../authorisation'
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

  /** The older name. */
  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers()
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

  /** The older name. */
  getProjectKey(): string {
    return this.getScriptId()
  }

  /** A token of the effective user; nothing here takes one. */
  getOAuthToken(): string {
    return this.#seat.runtime.free(() => {
      const about = `${this.getScriptId()} ${this.#seat.runtime.user}`
      return `ya29.${createHash('sha256').update(about).digest('base64url')}`
    })
  }

  /** Whether the effective user has consented to all the manifest declares, or to the scopes named. */
  getAuthorizationInfo(...args: unknown[]): AuthorizationInfo {
    requireSignature('ScriptApp.getAuthorizationInfo', args, ['Object'], ['Object', 'Array'])
    return new AuthorizationInfo(this.#lacksConsent(args[1]))
  }

  requireAllScopes(...args: unknown[]): void {
    requireSignature('ScriptApp.requireAllScopes', args, ['Object'])
    if (this.#lacksConsent()) throw new Error(authorisationRequired)
  }

  requireScopes(...args: unknown[]): void {
    requireSignature('ScriptApp.requireScopes', args, ['Object', 'Array'])
    if (this.#lacksConsent(args[1])) throw new Error(authorisationRequired)
  }

  #lacksConsent(scopes: unknown = this.#seat.project?.manifest.oauthScopes ?? []): boolean {
    const { consent } = this.#seat.world.person(this.#seat.runtime.user)
    if (typeof consent === 'string') return consent === 'none'
    return (scopes as unknown[]).some((each) => !consent.includes(String(each)))
  }

  getInstallationSource(): EnumValue {
    return InstallationSource.NONE
  }

  getService(): Service {
    return new Service()
  }
}

/** Whether a person has consented. */
export class AuthorizationInfo {
  readonly #isRequired: boolean

  constructor(isRequired: boolean) {
    this.#isRequired = isRequired
  }

  getAuthorizationStatus(): EnumValue {
    return this.#isRequired ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED
  }

  /** Where the person can consent; null where nothing is left to consent to. */
  getAuthorizationUrl(): string | null {
    return this.#isRequired ? 'https://script.google.com/macros/authorize' : null
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
