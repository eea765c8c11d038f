import { prices } from '../cost-table'
import type { EnumValue } from '../google-enum'
import type { Seat } from '../seat'
import { requireSignature, wrongParameters } from '../signature'
import { instantOfLocal } from '../utilities/zone-parts'
import { nextFiring, type Schedule } from './schedule'
import { WeekDay } from './script-enums'
import { Trigger } from './trigger'
import type { TriggerEvent, TriggerRecord } from './trigger-record'

/** Makes the trigger of a builder; counts against the creator's 20. */
function create(seat: Seat, record: Omit<TriggerRecord, 'uid' | 'projectId' | 'creator'>): Trigger {
  const { world, runtime, project } = seat
  return runtime.apart({ modelMs: prices.createTrigger }, () => {
    const uid = String(10 ** 15 + world.random.below(9 * 10 ** 15))
    const made = { ...record, uid, projectId: project?.id ?? 'ambient', creator: runtime.user }
    world.triggers.add(made)
    return new Trigger(made)
  })
}

/** `ScriptApp.newTrigger(name)`: chooses what the trigger watches. */
export class TriggerBuilder {
  readonly #seat: Seat
  readonly #functionName: string

  constructor(seat: Seat, functionName: string) {
    this.#seat = seat
    this.#functionName = functionName
  }

  /** Takes a spreadsheet or its id; the creator must be able to open it. */
  forSpreadsheet(...args: unknown[]): SpreadsheetTriggerBuilder {
    requireSignature('TriggerBuilder.forSpreadsheet', args, ['String'], ['Object'])
    return new SpreadsheetTriggerBuilder(this.#seat, this.#functionName, fileIdOf(args))
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#seat, this.#functionName)
  }
}

function fileIdOf(args: readonly unknown[]): string {
  const [given] = args
  if (typeof given === 'string') return given
  const id = (given as { getId?: () => unknown }).getId?.()
  if (typeof id !== 'string') throw wrongParameters('TriggerBuilder.forSpreadsheet', args)
  return id
}

/** What of a spreadsheet the trigger watches. */
export class SpreadsheetTriggerBuilder {
  readonly #seat: Seat
  readonly #functionName: string
  readonly #fileId: string
  #event: TriggerEvent | undefined

  constructor(seat: Seat, functionName: string, fileId: string) {
    this.#seat = seat
    this.#functionName = functionName
    this.#fileId = fileId
  }

  onEdit(): this {
    return this.#on('edit')
  }

  onChange(): this {
    return this.#on('change')
  }

  onOpen(): this {
    return this.#on('open')
  }

  onFormSubmit(): this {
    return this.#on('formSubmit')
  }

  create(): Trigger {
    if (!this.#event)
      throw new Error('The trigger needs an event: onOpen(), onEdit(), onChange() or onFormSubmit().')
    this.#seat.world.requireView(this.#fileId, this.#seat.runtime.user)
    return create(this.#seat, { functionName: this.#functionName, event: this.#event, fileId: this.#fileId })
  }

  #on(event: TriggerEvent): this {
    this.#event = event
    return this
  }
}

const minuteSteps = [1, 5, 10, 15, 30]
const hourSteps = [1, 2, 4, 6, 8, 12]

/** When a time-driven trigger runs. */
export class ClockTriggerBuilder {
  readonly #seat: Seat
  readonly #functionName: string
  #schedule: Partial<Schedule> = {}
  /** `atMs` means a day of the trigger's zone, written as its midnight in UTC. */
  #isWholeDay = false

  constructor(seat: Seat, functionName: string) {
    this.#seat = seat
    this.#functionName = functionName
  }

  after(...args: unknown[]): this {
    const delayMs = this.#number('after', args)
    return this.#set({ unit: 'once', atMs: this.#seat.runtime.nowMs() + delayMs })
  }

  at(...args: unknown[]): this {
    requireSignature('ClockTriggerBuilder.at', args, ['Date'])
    return this.#set({ unit: 'once', atMs: (args[0] as Date).getTime() })
  }

  /** Near midnight of the day, or near the hour that `atHour` names. */
  atDate(...args: unknown[]): this {
    requireSignature('ClockTriggerBuilder.atDate', args, ['number', 'number', 'number'])
    const [year, month, day] = args as [number, number, number]
    this.#isWholeDay = true
    return this.#set({ unit: 'once', atMs: Date.UTC(year, month - 1, day) })
  }

  everyMinutes(...args: unknown[]): this {
    const every = this.#number('everyMinutes', args)
    if (!minuteSteps.includes(every)) throw invalidStep('everyMinutes', minuteSteps)
    return this.#set({ unit: 'minutes', every })
  }

  everyHours(...args: unknown[]): this {
    const every = this.#number('everyHours', args)
    if (!hourSteps.includes(every)) throw invalidStep('everyHours', hourSteps)
    return this.#set({ unit: 'hours', every })
  }

  everyDays(...args: unknown[]): this {
    return this.#set({ unit: 'days', every: positive('everyDays', this.#number('everyDays', args)) })
  }

  everyWeeks(...args: unknown[]): this {
    return this.#set({ unit: 'weeks', every: positive('everyWeeks', this.#number('everyWeeks', args)) })
  }

  onMonthDay(...args: unknown[]): this {
    const monthDay = this.#number('onMonthDay', args)
    if (monthDay < 1 || monthDay > 31) throw new Error('Invalid argument: day')
    return this.#set({ unit: 'monthDay', monthDay })
  }

  onWeekDay(...args: unknown[]): this {
    const weekday = Object.values(WeekDay).indexOf(args[0] as EnumValue)
    if (weekday < 0) throw wrongParameters('ClockTriggerBuilder.onWeekDay', args)
    return this.#set({ weekday, ...(this.#schedule.unit === undefined && { unit: 'weeks' }) })
  }

  atHour(...args: unknown[]): this {
    const hour = this.#number('atHour', args)
    if (hour < 0 || hour > 23) throw new Error('Invalid argument: hour')
    return this.#set({ hour })
  }

  nearMinute(...args: unknown[]): this {
    const minute = this.#number('nearMinute', args)
    if (minute < 0 || minute > 59) throw new Error('Invalid argument: minute')
    return this.#set({ minute })
  }

  inTimezone(...args: unknown[]): this {
    requireSignature('ClockTriggerBuilder.inTimezone', args, ['String'])
    return this.#set({ timeZone: String(args[0]) })
  }

  create(): Trigger {
    const { world, runtime, project } = this.#seat
    const timeZone = this.#schedule.timeZone ?? project?.timeZone ?? world.options.timeZone
    const { unit, every = 1 } = this.#schedule
    if (unit === undefined) throw new Error('The trigger needs a schedule, everyHours(1) for instance.')
    const drafted = { ...this.#schedule, unit, every, timeZone, jitter: world.random.next() }
    const schedule: Schedule = { ...drafted, ...placed(drafted, this.#isWholeDay) }
    const nextMs = nextFiring(schedule, runtime.nowMs())
    return create(this.#seat, { functionName: this.#functionName, event: 'clock', schedule, nextMs })
  }

  #number(method: string, args: readonly unknown[]): number {
    requireSignature(`ClockTriggerBuilder.${method}`, args, ['number'])
    return Math.trunc(args[0] as number)
  }

  #set(part: Partial<Schedule>): this {
    const { unit } = this.#schedule
    if (part.unit !== undefined && unit !== undefined && unit !== part.unit) {
      throw new Error('A trigger can have only one kind of schedule.')
    }
    this.#schedule = { ...this.#schedule, ...part }
    return this
  }
}

/** A day given by `atDate` begins in the trigger's zone; weeks without a day run on Mondays. */
function placed(schedule: Partial<Schedule> & { timeZone: string }, isWholeDay: boolean): Partial<Schedule> {
  if (schedule.unit === 'weeks') return { weekday: schedule.weekday ?? 1 }
  if (!isWholeDay) return {}
  const { atMs = 0, hour = 0, minute = 0, timeZone } = schedule
  return { atMs: instantOfLocal(atMs + hour * 3_600_000 + minute * 60_000, timeZone) }
}

function invalidStep(method: string, steps: readonly number[]): Error {
  return new Error(`The value you passed to ${method} was invalid. It must be one of ${steps.join(', ')}.`)
}

function positive(method: string, every: number): number {
  if (every < 1) throw new Error(`The value you passed to ${method} was invalid. It must be at least 1.`)
  return every
}
