import { ambientExecution, ambientGlobals } from './ambient'
import { type Clock, durationMs, instantMs } from './clock'
import type { Execution, Meter } from './execution'
import type { Faults } from './faults'
import type { SentMail } from './mail/sent-mail'
import { type NewSpreadsheet, newSpreadsheet, type Sharing, share } from './new-spreadsheet'
import { type Actor, actorOf } from './people/actor'
import { WorldFolder } from './persistence/world-folder'
import { WorldState } from './persistence/world-state'
import type { Person } from './person'
import type { NewProject, ScriptProject } from './script-project'
import type { Patch } from './spreadsheet/grid/patch'
import type { SpreadsheetStore } from './spreadsheet/grid/spreadsheet-store'
import { advanceTo, meterTriggerRun } from './triggers/fire'
import type { TriggerRecord } from './triggers/trigger-record'
import { type GoogleOptions, type UpcomingCall, World } from './world'

/** An emulated Google. */
export interface Google {
  /** The services by their global names, usable outside of any execution, with the owner's rights. */
  readonly globals: Readonly<Record<string, unknown>>
  readonly clock: Clock
  /** Counts of the running or last execution, or of calls on `globals`, whichever was last. */
  readonly meter: Meter
  /** Finished executions, oldest first. */
  readonly executions: readonly Execution[]
  /** The spreadsheets themselves, for pages and tests that look without asking as somebody. */
  readonly files: SpreadsheetStore
  readonly faults: Faults
  /** Mails sent, oldest first. */
  readonly outbox: readonly SentMail[]
  /** What a person has on their screen, and their language. */
  person(email: string): Person
  /** A person's hands. */
  as(email: string): Actor
  /** Installable triggers, oldest first. */
  readonly triggers: readonly TriggerRecord[]
  /** Makes a spreadsheet of the owner (or whom `owner` names) and answers its id. */
  createSpreadsheet(options: NewSpreadsheet): string
  /** Decides who may open a spreadsheet; the lists given replace those there were. */
  share(spreadsheetId: string, sharing: Sharing): void
  createProject(options: NewProject): ScriptProject
  /** Tells what changed in which spreadsheet; the answer stops it. */
  onChange(listener: (patch: Patch) => void): () => void
  /** Calls back before each service call of an execution; the listener may act as people and run other executions. */
  between(listener: (call: UpcomingCall) => void): () => void
  /** Script projects, oldest first. */
  readonly projects: readonly ScriptProject[]
  /** Writes what has changed to the folder; without one, does nothing. */
  save(): void
  /** Keeps everything as it stands now; each call of the answer makes another Google that goes on from here. */
  keep(): () => Google
}

/** Makes an emulated Google; with a folder, the one that was saved there. */
export function createGoogle(options: GoogleOptions = {}): Google {
  if (options.folder === undefined) return googleOf(new World(options))
  const folder = new WorldFolder(options.folder)
  const state = folder.state()
  const world = new World({ ...options, ...(state && { now: state.now, seed: state.randomState }) })
  folder.attach(world)
  return googleOf(world, folder)
}

/** A Google that goes on from a moment of another. */
function googleFrom(options: GoogleOptions, state: WorldState): Google {
  const world = new World({ ...options, ...state.options })
  state.fill(world)
  return googleOf(world)
}

function googleOf(world: World, folder?: WorldFolder): Google {
  const ambient = ambientExecution(world)
  world.settle = () => ambient.flush()
  world.afterExecution.add((_, record) => meterTriggerRun(world, record))
  const actors = actorsOf(world)
  return {
    globals: ambientGlobals(world, ambient),
    clock: clockOf(world),
    get meter() {
      return (world.scheduler.metered ?? ambient).meter()
    },
    executions: world.scheduler.finished,
    files: world.store,
    faults: faultsOf(world),
    outbox: world.outbox,
    person: (email) => world.person(email),
    as: (email) => actors(email),
    get triggers() {
      return world.triggers.all()
    },
    createSpreadsheet: (spreadsheet) => newSpreadsheet(world, spreadsheet),
    share: (id, sharing) => share(world.file(id), sharing),
    createProject: (project) => world.addProject(project),
    onChange: (listener) => world.store.onChange(listener),
    between: (listener) => {
      world.beforeCalls.add(listener)
      return () => world.beforeCalls.delete(listener)
    },
    get projects() {
      return [...world.projects.values()]
    },
    save: () => {
      world.settle()
      folder?.save(world)
    },
    keep: () => {
      world.settle()
      const state = new WorldState(world)
      return () => googleFrom(world.options, state)
    },
  }
}

/** The same person is always the same actor, so that undo remembers. */
function actorsOf(world: World): (email: string) => Actor {
  const known = new Map<string, Actor>()
  return (email) => {
    const person = world.person(email)
    const actor = known.get(person.email) ?? actorOf(world, person)
    known.set(person.email, actor)
    return actor
  }
}

function clockOf(world: World): Clock {
  const moveTo = (ms: number) => {
    world.settle()
    if (ms < world.hands.nowMs()) world.hands.moveTo(ms)
    else advanceTo(world, ms)
  }
  return {
    nowMs: () => world.hands.nowMs(),
    iso: () => world.hands.iso(),
    set: (iso) => moveTo(instantMs(iso)),
    advance: (by) => moveTo(world.hands.nowMs() + durationMs(by)),
  }
}

function faultsOf(world: World): Faults {
  const plan = world.faults
  return {
    dieAtCall: (n) => plan.armDeath(n),
    failCall: (method, message, times = 1) => plan.armFailure(method, message, times),
    loseEdits: (on) => {
      plan.losing = on
    },
    delayEdits: (on) => {
      plan.delaying = on
    },
    deliverDelayed: () => plan.deliver(),
    severalAccounts: (on) => {
      plan.severalAccounts = on
    },
  }
}
