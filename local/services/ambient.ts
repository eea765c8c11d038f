import { isContext } from 'node:vm'
import { RunningExecution } from './execution'
import { Membrane } from './membrane'
import { hostRealm, type Realm, realmOf } from './realm'
import { evaluateIn } from './script-context'
import type { Seat } from './seat'
import { serviceGlobals } from './service-globals'
import type { World } from './world'

/** Calls outside of executions: counted and buffered like any other, with the owner's rights and no time limit. */
export function ambientExecution(world: World): RunningExecution {
  const { owner } = world.options
  const nobody = { id: 'ambient', project: '', projectId: 'ambient', function: '', kind: 'run' } as const
  return new RunningExecution(
    { ...nobody, user: owner, activeUser: owner, limitMs: Number.POSITIVE_INFINITY },
    world.ambientSurroundings(),
  )
}

/**
 * The services for use outside of executions, of the caller's realm. Where the caller makes a context of them (as
 * gas-local does), they turn to that context's realm, and templates see its functions.
 */
export function ambientGlobals(world: World, ambient: RunningExecution): Record<string, unknown> {
  const person = world.person(world.options.owner)
  const seat: Seat = {
    world,
    runtime: ambient,
    person,
    project: undefined,
    hasScreen: true,
    get activeFile() {
      return person.activeFile
    },
    evaluate: (body, locals) =>
      isContext(globals) ? evaluateIn(globals, body, locals) : evaluateHere(body, { ...globals, ...locals }),
  }
  let contextRealm: Realm | undefined
  const realm = (): Realm => {
    if (!contextRealm && isContext(globals)) contextRealm = realmOf(globals)
    return contextRealm ?? hostRealm
  }
  const globals: Record<string, unknown> = {}
  return Object.assign(globals, serviceGlobals(seat, new Membrane(realm, ambient)))
}

const evaluateHere = (body: string, locals: Readonly<Record<string, unknown>>): unknown =>
  new Function(...Object.keys(locals), body)(...Object.values(locals))
