import { prices } from './cost-table'
import {
  Death,
  type Execution,
  type ExecutionFacts,
  Parking,
  RunningExecution,
  type Surroundings,
} from './execution'
import { isError } from './realm'

/** What `Scheduler.run` answers for an execution that waits for a lock held by one it interrupted; it runs when that one has ended. */
export class Parked {
  readonly executionId: string

  constructor(executionId: string) {
    this.executionId = executionId
  }
}

/** Thrown by a body that finds it has nothing to run: no execution took place. */
export class NothingToRun extends Error {}

interface ParkedRun {
  readonly facts: ExecutionFacts
  readonly body: (execution: RunningExecution) => unknown
}

/** Runs executions, one inside another where one interrupts another, and keeps the record of what ran. */
export class Scheduler {
  readonly finished: Execution[] = []
  readonly #around: Surroundings
  readonly #onEnd: (execution: RunningExecution, record?: Execution) => void
  readonly #pick: (count: number) => number
  readonly #running: RunningExecution[] = []
  #parked: ParkedRun[] = []
  #isResuming = false
  #lastMetered: RunningExecution | undefined

  /** `pick` chooses which of several parked executions runs next (a seeded source of chance); `onEnd` gets no record of one that is parked. */
  constructor(
    around: Surroundings,
    pick: (count: number) => number,
    onEnd: (execution: RunningExecution, record?: Execution) => void,
  ) {
    this.#around = around
    this.#pick = pick
    this.#onEnd = onEnd
  }

  /** The innermost execution under way, if any. */
  get current(): RunningExecution | undefined {
    return this.#running.at(-1)
  }

  /** The running or last execution; before the first, undefined. */
  get metered(): RunningExecution | undefined {
    return this.current ?? this.#lastMetered
  }

  /** Makes the meter show an execution that does not pass through `run`. */
  meterNow(execution: RunningExecution): void {
    if (!this.current) this.#lastMetered = execution
  }

  isRunning(execution: object | undefined): boolean {
    return this.#running.some((running) => running === execution)
  }

  /** Runs to the end; throws what the script threw. Answers `Parked` where the execution has to wait for an outer one. */
  run(facts: ExecutionFacts, body: (execution: RunningExecution) => unknown): unknown {
    const execution = new RunningExecution(facts, this.#around)
    const startedCpu = performance.now()
    this.#running.push(execution)
    try {
      execution.spend(prices.startExecution)
      const result = body(execution)
      execution.flush()
      this.#finish(execution, startedCpu, { status: 'completed' })
      return result
    } catch (error) {
      if (execution.end instanceof Parking) return this.#park(execution, body)
      if (error instanceof NothingToRun) return undefined
      this.#settleFailure(execution, startedCpu, error)
      throw execution.end ?? error
    } finally {
      this.#running.splice(this.#running.indexOf(execution), 1)
      if (this.#running.length === 0) this.#resumeParked()
    }
  }

  #settleFailure(execution: RunningExecution, startedCpu: number, error: unknown): void {
    const thrown = execution.end ?? error
    if (!execution.end) flushQuietly(execution)
    const status = execution.end instanceof Death ? 'died' : 'failed'
    this.#finish(execution, startedCpu, { status, error: messageOf(thrown) })
  }

  #finish(
    execution: RunningExecution,
    startedCpu: number,
    outcome: { status: Execution['status']; error?: string },
  ): void {
    execution.cpuMs = performance.now() - startedCpu
    this.#lastMetered = execution
    const { id, project, kind, user } = execution.facts
    const startedAt = new Date(execution.startedAtMs).toISOString()
    const facts = { id, project, function: execution.facts.function, kind, user, startedAt }
    const record = { ...facts, ...execution.meter(), ...outcome, log: [...execution.log] }
    this.finished.push(record)
    this.#onEnd(execution, record)
  }

  #park(execution: RunningExecution, body: ParkedRun['body']): Parked {
    this.#parked.push({ facts: execution.facts, body })
    this.#onEnd(execution)
    return new Parked(execution.facts.id)
  }

  #resumeParked(): void {
    if (this.#isResuming) return
    this.#isResuming = true
    while (this.#parked.length > 0) {
      const [next] = this.#parked.splice(this.#pick(this.#parked.length), 1)
      try {
        this.run(next!.facts, next!.body)
      } catch {
        // The record of the execution holds the error; nobody waits for the answer any more.
      }
    }
    this.#isResuming = false
  }
}

function flushQuietly(execution: RunningExecution): void {
  try {
    execution.flush()
  } catch {
    // The script's own error is the one to report.
  }
}

/** `Exception: Service error`, as Google's list of executions shows it. */
function messageOf(thrown: unknown): string {
  if (!isError(thrown)) return String(thrown)
  return thrown instanceof Death || thrown.name === 'NotEmulated' ? thrown.message : String(thrown)
}
