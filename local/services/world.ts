import { refusalOf } from './authorisation'
import { ClockHands } from './clock'
import { DailyQuotas } from './daily-quotas'
import { Death, type Execution, type RunningExecution, type Surroundings } from './execution'
import { FaultPlan } from './faults'
import { LockTable } from './lock/lock-table'
import type { SentMail } from './mail/sent-mail'
import { type AccountKind, Person } from './person'
import { type Random, seededRandom } from './random'
import { Scheduler } from './scheduler'
import { type NewProject, ScriptProject } from './script-project'
import { RequestQuota } from './sheets-api/request-quota'
import type { SpreadsheetFile } from './spreadsheet/grid/spreadsheet-file'
import { SpreadsheetStore } from './spreadsheet/grid/spreadsheet-store'
import { requireView } from './spreadsheet/operations/rights'
import { CacheStores } from './storage/cache-stores'
import { PropertyStores } from './storage/property-stores'
import { TriggerTable } from './triggers/trigger-table'

/** How an emulated Google is set up; everything has a default. */
export interface GoogleOptions {
  /** ISO instant at which the clock begins; from then on it moves by modelled time and when told. `2026-11-21T01:00:00.000Z` unless told. */
  readonly now?: string
  /** The person of `globals` and the owner of what is made without naming one; `owner@example.com` unless told. */
  readonly owner?: string
  /** Of new spreadsheets and scripts; that of this computer unless told. */
  readonly timeZone?: string
  /** Of new spreadsheets and people; `en_US` unless told. */
  readonly locale?: string
  /** The same seed gives the same ids, jitter and order. */
  readonly seed?: number
  /** Decides quotas, and whether people of one domain see each other's addresses; `consumer` unless told. */
  readonly accounts?: AccountKind
  /** Whether Google's limits of requests a minute are held, by the emulated clock; true unless told. */
  readonly minuteQuotas?: boolean
  /** State is loaded from this folder, and saved to it by `save()`. */
  readonly folder?: string
}

/** A service call that is about to be made. */
export interface UpcomingCall {
  readonly execution: {
    readonly id: string
    readonly function: string
    readonly user: string
    readonly kind: string
  }
  /** Number of the call within its execution, from 1. */
  readonly index: number
  /** `Range.setValues` */
  readonly method: string
}

const defaults = {
  now: '2026-11-21T01:00:00.000Z',
  owner: 'owner@example.com',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: 'en_US',
  seed: 1,
  accounts: 'consumer',
  minuteQuotas: true,
} as const

/** Everything that executions share: time, people, files, and what strikes between two calls. */
export class World {
  readonly options: Required<Omit<GoogleOptions, 'folder'>>
  readonly hands: ClockHands
  readonly random: Random
  readonly store: SpreadsheetStore
  readonly scheduler: Scheduler
  readonly faults = new FaultPlan()
  readonly sheetsQuota: RequestQuota
  readonly properties = new PropertyStores()
  readonly caches = new CacheStores(() => this.hands.nowMs())
  readonly locks = new LockTable()
  readonly quotas = new DailyQuotas(
    () => this.hands.nowMs(),
    (email) => this.person(email).account,
  )
  readonly outbox: SentMail[] = []
  readonly triggers = new TriggerTable()
  readonly people = new Map<string, Person>()
  readonly projects = new Map<string, ScriptProject>()
  readonly beforeCalls = new Set<(call: UpcomingCall) => void>()
  /** Called after each execution, with its record. */
  readonly afterExecution = new Set<(execution: RunningExecution, record: Execution) => void>()
  /** Writes what waits outside of executions; called before anything else happens. */
  settle: () => void = () => {}
  #interrupting = false

  constructor(options: GoogleOptions) {
    this.options = { ...defaults, ...options }
    this.sheetsQuota = new RequestQuota(this.options.minuteQuotas)
    this.hands = new ClockHands(this.options.now)
    this.random = seededRandom(this.options.seed)
    this.store = new SpreadsheetStore({
      nowMs: () => this.hands.nowMs(),
      random: (below) => this.random.below(below),
    })
    this.scheduler = new Scheduler(
      this.#surroundings(),
      (count) => this.random.below(count),
      (execution, record) => this.#ended(execution, record),
    )
  }

  /** Time, faults and authorisation as an execution meets them. */
  #surroundings(): Surroundings {
    return {
      nowMs: () => this.hands.nowMs(),
      pass: (ms) => this.hands.pass(ms),
      beforeCall: (execution, method) => this.#beforeCall(execution, method),
      authorise: (execution, service, method) => {
        const refusal = refusalOf(execution.facts.kind, execution.facts.scopes, service, method)
        if (refusal) throw new Error(refusal)
      },
    }
  }

  /** Surroundings for calls outside of executions: no faults, nobody interrupts. */
  ambientSurroundings(): Surroundings {
    return {
      nowMs: () => this.hands.nowMs(),
      pass: (ms) => this.hands.pass(ms),
      beforeCall: (execution) => this.scheduler.meterNow(execution),
      authorise: () => {},
    }
  }

  /** The person with this address, made at first mention. */
  person(email: string): Person {
    const key = email.toLowerCase()
    const known = this.people.get(key)
    if (known) return known
    const person = new Person(email, this.options.locale, this.options.accounts)
    this.people.set(key, person)
    return person
  }

  /** The spreadsheet with this id; throws where there is none. */
  file(id: string): SpreadsheetFile {
    const file = this.store.get(id)
    if (!file) throw new Error(`There is no spreadsheet ${id}`)
    return file
  }

  /** Makes a script project, or replaces the one whose id is given. */
  addProject(options: NewProject): ScriptProject {
    const project = new ScriptProject(this, options.id ?? this.random.id(57), options)
    this.projects.set(project.id, project)
    return project
  }

  /** The owner of a spreadsheet; of everything else, the one Google was made with. */
  ownerOf(file: string | undefined): string {
    return (file !== undefined && this.store.get(file)?.owner) || this.options.owner
  }

  /** Throws where there is no such spreadsheet or this person may not open it. */
  requireView(fileId: string, email: string): void {
    requireView(this.file(fileId), email)
  }

  /** Whether two people share a Workspace domain, so that scripts may learn one's address from the other. */
  knowsEachOther(one: string, other: string): boolean {
    const [a, b] = [this.person(one), this.person(other)]
    return a.account === 'workspace' && b.account === 'workspace' && a.domain === b.domain
  }

  #beforeCall(execution: RunningExecution, method: string): void {
    if (!this.#interrupting) this.#interrupt(execution, method)
    if (this.faults.diesNow(execution)) execution.kill(new Death('The execution died'))
    const failure = this.faults.failureOf(method)
    if (failure !== undefined) throw new Error(failure)
  }

  #interrupt(execution: RunningExecution, method: string): void {
    const { id, user, kind } = execution.facts
    const facts = { id, user, kind, function: execution.facts.function }
    this.#interrupting = true
    try {
      for (const listener of this.beforeCalls) {
        listener({ execution: facts, index: execution.calls + 1, method })
      }
    } finally {
      this.#interrupting = false
    }
  }

  /** Without a record the execution was taken back, to be begun anew. */
  #ended(execution: RunningExecution, record: Execution | undefined): void {
    this.locks.releaseAll(execution)
    if (!record) {
      this.faults.takenBack(execution)
      return
    }
    this.faults.ended(execution)
    for (const listener of this.afterExecution) listener(execution, record)
  }
}
