import { type Context, runInContext } from 'node:vm'
import { authorisationRequired, grantedScopes } from './authorisation'
import { takeIn } from './crossing'
import type { ExecutionKind, RunningExecution } from './execution'
import { EndOfExecution, Membrane } from './membrane'
import { isError, realmOf, tagOf } from './realm'
import { NothingToRun } from './scheduler'
import { bareContext, evaluateIn, loadInto, runSettled } from './script-context'
import { dateWorld } from './script-date'
import type { ScriptProject } from './script-project'
import type { Seat } from './seat'
import { serviceGlobals } from './service-globals'
import type { World } from './world'

/** A function of a project to be run for somebody. */
export interface ScriptRequest {
  readonly functionName: string
  readonly kind: ExecutionKind
  /** Whose rights apply. */
  readonly user: string
  /** Who is at the keyboard; nobody for time-driven triggers. */
  readonly atKeyboard?: string
  /** Arguments, made when the services of the execution exist (an event holds a range). */
  readonly args: (seat: Seat) => readonly unknown[]
  /** Where the project lacks the function nothing happens and nothing is recorded. */
  readonly skipMissing?: boolean
  /** Checks and copies what the function answered, in place of the usual copy. */
  readonly answer?: (result: unknown) => unknown
}

const sixMinutesMs = 6 * 60_000
const simpleTriggerMs = 30_000

/** Runs a function of a project in a context of its own, as Google does: the files load anew, nothing is kept from run to run. */
export function runScript(world: World, project: ScriptProject, request: ScriptRequest): unknown {
  const { kind, user, functionName } = request
  const facts = {
    id: world.random.id(20),
    project: project.name,
    projectId: project.id,
    function: functionName,
    kind,
    user,
    activeUser: activeUserOf(world, project, request),
    scopes: grantedScopes(project.manifest.oauthScopes, world.person(user).consent),
    limitMs: kind === 'simple-trigger' ? simpleTriggerMs : sixMinutesMs,
  }
  world.settle()
  try {
    return world.scheduler.run(facts, (execution) => runIn(world, project, request, execution))
  } catch (error) {
    throw toCaller(error)
  }
}

function runIn(world: World, project: ScriptProject, request: ScriptRequest, execution: RunningExecution) {
  if (request.kind !== 'simple-trigger' && world.person(request.user).consent === 'none') {
    throw new Error(authorisationRequired)
  }
  if (request.kind === 'trigger') world.quotas.use(request.user, 'triggerMs', 0)
  const context = bareContext(dateWorld(() => execution.nowMs(), project.timeZone))
  const realm = realmOf(context)
  const membrane = new Membrane(() => realm, execution)
  const seat = seatOf(world, project, request, execution, context)
  Object.assign(context, serviceGlobals(seat, membrane))
  loadInto(context, project.source)
  const target = context[request.functionName] as unknown
  if (typeof target !== 'function') {
    if (request.skipMissing) throw new NothingToRun()
    throw new Error(`Script function not found: ${request.functionName}`)
  }
  world.faults.started(execution)
  const args = request.args(seat).map((value) => membrane.out(value))
  const result = runSettled(context, () => target.apply(context, args) as unknown)
  const settled = settledValue(context, result)
  return request.answer ? request.answer(settled) : takeIn(settled, membrane)
}

function seatOf(
  world: World,
  project: ScriptProject,
  request: ScriptRequest,
  runtime: RunningExecution,
  context: Context,
): Seat {
  const person = world.person(request.atKeyboard ?? request.user)
  const evaluate: Seat['evaluate'] = (body, locals) => evaluateIn(context, body, locals)
  const activeFile = project.boundTo
  const hasScreen = request.atKeyboard !== undefined && activeFile !== undefined
  return { world, runtime, person, project, activeFile, hasScreen, evaluate }
}

const watchPromise = `(promise) => {
  const outcome = {}
  promise.then((value) => { outcome.value = value }, (error) => { outcome.failed = true; outcome.value = error })
  return outcome
}`

/** What a promise that a function answered has come to; a promise that waits for something outside never does. */
function settledValue(context: Context, result: unknown): unknown {
  if (tagOf(result) !== 'Promise') return result
  const watch = runInContext(watchPromise, context) as (promise: unknown) => {
    failed?: true
    value?: unknown
  }
  const outcome = runSettled(context, () => watch(result))
  if (outcome.failed) throw outcome.value
  return outcome.value
}

/**
 * Google tells a script who is at the keyboard where they authorised it themselves, wrote it, or share its owner's domain.
 * For somebody who is not signed in an installable trigger is told the owner.
 */
function activeUserOf(world: World, project: ScriptProject, request: ScriptRequest): string {
  const atKeyboard = request.atKeyboard ?? request.user
  if (atKeyboard === '') return request.kind === 'trigger' ? project.owner : ''
  const authorised = request.kind !== 'trigger' && request.kind !== 'simple-trigger'
  if (authorised || atKeyboard === (request.kind === 'trigger' ? request.user : project.owner)) {
    return atKeyboard
  }
  return world.knowsEachOther(atKeyboard, project.owner) ? atKeyboard : ''
}

/** What a script threw, as an error of the caller's realm; anything else that was thrown passes as it is. */
function toCaller(error: unknown): unknown {
  if (!isError(error) || error instanceof EndOfExecution || error instanceof Error) return error
  const foreign = error as Error
  const copy = new Error(foreign.message, { cause: foreign })
  copy.name = foreign.name
  if (foreign.stack) copy.stack = foreign.stack
  if (foreign.name === 'NotEmulated') copy.toString = () => foreign.message
  return copy
}
