import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import type { FiguresRun, RegisterConfig } from '../../register/config'
import { figureReport } from '../../register/figures/figure-report'
import type { FigureSettings } from '../../register/figures/figure-settings'
import { registerFigures } from '../../register/figures/register-figures'
import { doneDay } from './done-day'
import { hasFigures, runGround, standingDigests, typedSettings } from './run-ground'

/** Cells a run writes: some minutes of Google's time; what is left the next hour writes. */
const MOST_CELLS = 400_000
/** A run is not begun with less time left than reading a long register takes. */
const LEAST_TIME_MS = 120_000
/** Fields the report names. */
const MOST_FIELDS = 12

/** Computes everything once a register day, and when somebody changed the limits; at the first hour that has time for it. */
export function computeDaily(host: Host, untilMs: number): void {
  const config = host.register.config()
  if (!config || !hasFigures(config)) return
  const limits = typedSettings(host).settings
  const isDone = config.figures?.day === registerDay(host.clock, config).day
  if (isDone && JSON.stringify(config.figures?.limits) === JSON.stringify(limits)) return
  if (untilMs - host.clock.nowMs() >= LEAST_TIME_MS) computeAll(host, config, limits)
}

/**
 * Computes all figures from whole tables read at one go, and writes the cells that differ. The day counts as done only
 * when all of them were written.
 */
export function computeAll(
  host: Host,
  config: RegisterConfig,
  limits: FigureSettings = typedSettings(host).settings,
): void {
  const views = host.register.readTables(config.tables.map(({ key }) => key))
  const figures = registerFigures(
    new Map(views.map((view) => [view.schema.key, view])),
    runGround(host, config, limits),
  )
  const { changes, complete } = host.register.writeFigures(figures, MOST_CELLS)
  const { records, cells, fields } = figureReport(changes)
  const { day } = registerDay(host.clock, config)
  const before = config.figures
  const counted =
    before?.day === day || before?.partial === day ? addedTo(before, cells, records) : { cells, records }
  const run: FiguresRun = {
    day: doneDay(before?.day, day, complete),
    ...(complete ? {} : { partial: day }),
    at: new Date(host.clock.nowMs()).toISOString(),
    seen: standingDigests(config),
    operation: latestOperation(host),
    ...counted,
    limits,
    fields: fields.slice(0, MOST_FIELDS).map(({ table, field, count }) => ({ table, field, count })),
  }
  host.register.saveConfig({ figures: run })
}

/** A run that goes on where another of the day stopped tells of both. */
const addedTo = (before: FiguresRun, cells: number, records: number) => ({
  cells: before.cells + cells,
  records: before.records + records,
})

const latestOperation = (host: Host): string => {
  const [latest] = host.register
    .readHistory({ latest: 1 })
    .filter(({ sealed }) => sealed)
    .slice(-1)
  return latest?.id ?? ''
}
