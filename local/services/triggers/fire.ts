import type { Execution } from '../execution'
import { runScript } from '../run-script'
import type { ScriptProject } from '../script-project'
import type { Seat } from '../seat'
import type { World } from '../world'
import {
  type CellEdit,
  type ChangeType,
  changeEvent,
  clockEvent,
  type EventFacts,
  editEvent,
  openEvent,
} from './events'
import { nextFiring } from './schedule'
import type { TriggerEvent, TriggerRecord } from './trigger-record'

type MakeEvent = (seat: Seat, facts: EventFacts) => Record<string, unknown>

/** Runs what a person's edit of cells sets off: simple `onEdit`, installable edit triggers, then change triggers. */
export function fireEdit(world: World, edit: CellEdit): void {
  const make: MakeEvent = (seat, facts) => editEvent(seat, facts, edit)
  fireSimple(world, edit.fileId, 'onEdit', edit.by, make)
  fireInstallable(world, edit.fileId, 'edit', edit.by, make)
  fireChange(world, edit.fileId, 'EDIT', edit.by)
}

/** Runs the change triggers of a spreadsheet. */
export function fireChange(world: World, fileId: string, changeType: ChangeType, by: string): void {
  fireInstallable(world, fileId, 'change', by, (seat, facts) => changeEvent(seat, facts, changeType))
}

/** Runs what opening a spreadsheet sets off. */
export function fireOpen(world: World, fileId: string, by: string): void {
  fireSimple(world, fileId, 'onOpen', by, openEvent)
  fireInstallable(world, fileId, 'open', by, openEvent)
}

/** Runs a time-driven trigger that is due, and sets when it runs next. */
function fireClock(world: World, record: TriggerRecord): void {
  const dueMs = record.nextMs!
  record.nextMs = nextFiring(record.schedule!, Math.max(dueMs, world.hands.nowMs()), dueMs)
  runTrigger(world, record, undefined, () => clockEvent(dueMs, record.uid))
}

/** Simple triggers run with the rights of the person at the keyboard, for scripts bound to the spreadsheet only. */
function fireSimple(world: World, fileId: string, functionName: string, by: string, make: MakeEvent): void {
  for (const project of projectsBoundTo(world, fileId)) {
    if (!project.mentions(functionName)) continue
    const args = (seat: Seat) => [make(seat, { fileId })]
    ignoreFailure(() =>
      runScript(world, project, {
        functionName,
        kind: 'simple-trigger',
        user: by,
        atKeyboard: by,
        args,
        skipMissing: true,
      }),
    )
  }
}

const projectsBoundTo = (world: World, fileId: string): ScriptProject[] =>
  [...world.projects.values()].filter((project) => project.boundTo === fileId)

function fireInstallable(
  world: World,
  fileId: string,
  event: TriggerEvent,
  by: string,
  make: MakeEvent,
): void {
  const due = world.triggers.all().filter((record) => record.event === event && record.fileId === fileId)
  for (const record of due) {
    runTrigger(world, record, by, (seat) => make(seat, { fileId, triggerUid: record.uid }))
  }
}

function runTrigger(
  world: World,
  record: TriggerRecord,
  atKeyboard: string | undefined,
  event: (seat: Seat) => Record<string, unknown>,
): void {
  const project = world.projects.get(record.projectId)
  if (!project) return
  const { functionName, creator } = record
  const request = {
    functionName,
    kind: 'trigger',
    user: creator,
    args: (seat: Seat) => [event(seat)],
  } as const
  ignoreFailure(() =>
    runScript(world, project, { ...request, ...(atKeyboard !== undefined && { atKeyboard }) }),
  )
}

/** Nobody waits for a trigger's answer; its failure stands in the list of executions. */
function ignoreFailure(run: () => unknown): void {
  try {
    run()
  } catch {
    // See the execution's record.
  }
}

/** Counts a finished trigger run against its creator's runtime of the day. */
export function meterTriggerRun(world: World, record: Execution): void {
  if (record.kind === 'trigger') world.quotas.add(record.user, 'triggerMs', record.modelMs)
}

/** Moves the clock on; triggers that come due run in order on the way. */
export function advanceTo(world: World, targetMs: number): void {
  for (;;) {
    const due = world.triggers
      .all()
      .filter((record) => record.nextMs !== undefined && record.nextMs <= targetMs)
      .sort((a, b) => a.nextMs! - b.nextMs!)[0]
    if (!due) break
    world.hands.moveTo(Math.max(world.hands.nowMs(), due.nextMs!))
    fireClock(world, due)
  }
  world.hands.moveTo(Math.max(world.hands.nowMs(), targetMs))
}
