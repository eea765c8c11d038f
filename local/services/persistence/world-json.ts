import type { Execution } from '../execution'
import type { SentMail } from '../mail/sent-mail'
import type { AccountKind, Consent } from '../person'
import type { Manifest, ScriptSource } from '../script-source'
import type { TriggerRecord } from '../triggers/trigger-record'
import type { World } from '../world'

const keptExecutions = 500

interface PersonJson {
  readonly email: string
  readonly locale: string
  readonly account: AccountKind
  readonly consent: Consent
  readonly activeFile?: string | undefined
}

interface ProjectJson {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly boundTo?: string | undefined
  readonly source: ScriptSource
  readonly manifest?: Manifest | undefined
}

/** Everything but the spreadsheets themselves, as it is kept on disk. */
export interface WorldJson {
  readonly version: 1
  readonly now: string
  readonly randomState: number
  readonly people: readonly PersonJson[]
  readonly projects: readonly ProjectJson[]
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly triggers: readonly TriggerRecord[]
  readonly quotas: readonly (readonly [string, number])[]
  /** When each person's requests of the last minute were sent; older folders have none. */
  readonly requests?: readonly (readonly [string, readonly number[]])[]
  readonly outbox: readonly SentMail[]
  /** The last 500. */
  readonly executions: readonly Execution[]
  /** Ids of the spreadsheets, in their order. */
  readonly spreadsheets: readonly string[]
}

/** The world as plain data. */
export function worldToJson(world: World): WorldJson {
  return {
    version: 1,
    now: world.hands.iso(),
    randomState: world.random.state(),
    people: [...world.people.values()].map(({ email, locale, account, consent, activeFile }) => ({
      ...{ email, locale, account, consent, activeFile },
    })),
    projects: [...world.projects.values()].map(({ id, name, owner, boundTo, source, ownManifest }) => ({
      ...{ id, name, owner, boundTo, source, manifest: ownManifest },
    })),
    properties: world.properties.toJson(),
    triggers: world.triggers.all(),
    quotas: world.quotas.toJson(),
    requests: world.sheetsQuota.toJson(),
    outbox: world.outbox,
    executions: world.scheduler.finished.slice(-keptExecutions),
    spreadsheets: world.store.all().map((file) => file.id),
  }
}

/** Puts into a new world what `worldToJson` described; the spreadsheets must be there already. */
export function fillWorld(world: World, json: WorldJson): void {
  for (const { email, ...rest } of json.people) {
    Object.assign(world.person(email), rest)
  }
  for (const { source, ...project } of json.projects) {
    world.addProject({ ...withoutUndefined(project), files: source.folder ?? source.files })
  }
  world.properties.load(json.properties)
  world.triggers.load(json.triggers)
  world.quotas.load(json.quotas)
  world.sheetsQuota.load(json.requests ?? [])
  world.outbox.push(...json.outbox)
  world.scheduler.finished.push(...json.executions)
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

const withoutUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>
