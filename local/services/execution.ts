import { flushMs, prices, readMs } from './cost-table'
import { EndOfExecution, type Gate } from './membrane'
import type { Call, Runtime } from './runtime'

/** What set an execution off; a simple trigger may do less and has 30 seconds. */
export type ExecutionKind = 'menu' | 'sidebar' | 'trigger' | 'simple-trigger' | 'run' | 'macro'

/** What was counted of one execution; modelled time includes 700 ms for starting it. */
export interface Meter {
  readonly calls: number
  readonly cellsRead: number
  readonly cellsWritten: number
  readonly modelMs: number
  /** Real processor time spent on this machine. */
  readonly cpuMs: number
  /** Number of calls by name, `Range.setValues`. Calls that cost nothing are not counted. */
  readonly byMethod: Readonly<Record<string, number>>
}

/** A finished execution. */
export interface Execution extends Meter {
  readonly id: string
  /** Name of the script project. */
  readonly project: string
  readonly function: string
  readonly kind: ExecutionKind
  /** Whose rights applied. */
  readonly user: string
  readonly startedAt: string
  /** `died`: ended abruptly (a fault, the time limit); what was buffered is lost. */
  readonly status: 'completed' | 'failed' | 'died'
  readonly error?: string
  readonly log: readonly string[]
}

/** Ends an execution at once: no script code after it reaches any service. */
export class Death extends EndOfExecution {
  override readonly name = 'Death'
}

/** Ends an execution that has had no effect, to be begun anew when whoever holds the lock has ended. */
export class Parking extends EndOfExecution {
  override readonly name = 'Parking'
}

/** What an execution asks of the world around it. */
export interface Surroundings {
  nowMs(): number
  /** Lets modelled time pass. */
  pass(ms: number): void
  /** Before each counted call: other people act, faults strike. */
  beforeCall(execution: RunningExecution, method: string): void
  /** Before each call, counted or not: what this kind of execution may not do is refused. */
  authorise(execution: RunningExecution, service: string, method: string): void
}

/** Who runs what: the fixed facts of an execution. */
export interface ExecutionFacts {
  readonly id: string
  readonly project: string
  readonly projectId: string
  readonly function: string
  readonly kind: ExecutionKind
  readonly user: string
  readonly activeUser: string
  /** The scopes the manifest declares; undefined where Google works them out from the code. */
  readonly scopes?: readonly string[] | undefined
  /** Modelled milliseconds it may take; `Infinity` outside of executions. */
  readonly limitMs: number
}

interface Frame {
  readonly method: string
  counted: boolean
}

/** An execution under way: counts calls, prices them, buffers writes. One per run; the services of the run share it. */
export class RunningExecution implements Runtime, Gate {
  readonly facts: ExecutionFacts
  readonly startedAtMs: number
  readonly log: string[] = []
  readonly byMethod: Record<string, number> = {}
  calls = 0
  cellsRead = 0
  cellsWritten = 0
  modelMs = 0
  cpuMs = 0
  /** Whether anything was done that another run of the same code would do twice. */
  hasEffects = false
  readonly #around: Surroundings
  readonly #frames: Frame[] = []
  readonly #touched = new Set<string>()
  #pending: (() => void)[] = []
  #pendingCells = 0
  #end: EndOfExecution | undefined

  constructor(facts: ExecutionFacts, around: Surroundings) {
    this.facts = facts
    this.#around = around
    this.startedAtMs = around.nowMs()
  }

  get user(): string {
    return this.facts.user
  }

  get activeUser(): string {
    return this.facts.activeUser
  }

  /** Set once the execution was killed or parked. */
  get end(): EndOfExecution | undefined {
    return this.#end
  }

  nowMs(): number {
    return this.#around.nowMs()
  }

  enter<T>(service: string, method: string, run: () => T): T {
    this.#mustLive()
    this.#around.authorise(this, service, method)
    this.#frames.push({ method: `${service}.${method}`, counted: false })
    try {
      return run()
    } finally {
      this.#frames.pop()
    }
  }

  read<T>(call: Call, act: () => T): T {
    const cells = call.cells ?? 0
    this.#begin({ pure: true, ...call }, readMs(0))
    if (call.modelMs === undefined) this.spend(readMs(cells) - readMs(0))
    this.cellsRead += cells
    this.flush()
    return act()
  }

  write(call: Call, apply: () => void): void {
    this.#begin(call, prices.write)
    this.#pending.push(apply)
    this.#pendingCells += call.cells ?? 0
  }

  act<T>(call: Call, act: () => T): T {
    this.#begin(call, prices.act)
    this.cellsWritten += call.cells ?? 0
    this.flush()
    return act()
  }

  apart<T>(call: Call, act: () => T): T {
    this.#begin(call, prices.apart)
    if (call.pure) this.cellsRead += call.cells ?? 0
    else this.cellsWritten += call.cells ?? 0
    return act()
  }

  free<T>(act: () => T): T {
    this.#mustLive()
    return act()
  }

  /** Applies what is buffered, in order; the first refusal is thrown and what came after it is dropped. */
  flush(): void {
    this.#mustLive()
    if (this.#pending.length === 0) return
    const [batch, cells] = [this.#pending, this.#pendingCells]
    this.discard()
    this.spend(flushMs(cells))
    this.cellsWritten += cells
    for (const apply of batch) apply()
  }

  /** Whether writes wait to be applied. */
  get hasPending(): boolean {
    return this.#pending.length > 0
  }

  /** Forgets what is buffered, as an abrupt death does. */
  discard(): void {
    this.#pending = []
    this.#pendingCells = 0
  }

  /** Takes modelled time; an execution over its limit dies here. */
  spend(ms: number): void {
    this.modelMs += ms
    this.#around.pass(ms)
    if (this.modelMs > this.facts.limitMs) this.kill(new Death('Exceeded maximum execution time'))
  }

  /** Ends the execution: throws `end` now and at every later call. */
  kill(end: EndOfExecution): never {
    this.#end = end
    this.discard()
    throw end
  }

  meter(): Meter {
    const { calls, cellsRead, cellsWritten, modelMs, cpuMs, byMethod } = this
    return { calls, cellsRead, cellsWritten, modelMs, cpuMs, byMethod: { ...byMethod } }
  }

  #mustLive(): void {
    if (this.#end) throw this.#end
  }

  #begin(call: Call, price: number): void {
    this.#mustLive()
    const frame = this.#frames.at(-1) ?? { method: 'direct', counted: false }
    if (!frame.counted) {
      frame.counted = true
      this.#around.beforeCall(this, frame.method)
      this.#mustLive()
      this.calls += 1
      this.byMethod[frame.method] = (this.byMethod[frame.method] ?? 0) + 1
      this.spend(call.modelMs ?? price)
    } else if (call.modelMs !== undefined) this.spend(call.modelMs)
    if (!call.pure) this.hasEffects = true
    this.#touch(call.file)
  }

  #touch(file: string | undefined): void {
    if (file === undefined || this.#touched.has(file)) return
    this.#touched.add(file)
    this.spend(prices.firstTouchOfFile)
  }
}
