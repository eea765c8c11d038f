import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import type { RegisterConfig } from '../../register/config'
import { type FigureGround, figureGround } from '../../register/figures/figure-ground'
import { figureSettings } from '../../register/figures/figure-settings'
import type { FigureTables } from '../../register/figures/linked-records'
import { contextOfCountry } from '../../register/rules/rule-context'

/** The fields an overview looks at, by table. */
export type OverviewFields = Readonly<Record<string, readonly string[]>>

/** What an overview is worked out from. */
export interface OverviewSource {
  readonly tables: FigureTables
  /** Of today, by the limits that stand in Settings now. */
  readonly ground: FigureGround
}

/** Reads some columns of the tables that are there, all at one go. Tables that the register lacks count as empty. */
export function readOverview(host: Host, wanted: OverviewFields): OverviewSource {
  const config = host.register.config() as RegisterConfig
  const context = contextOfCountry(config.country)
  const { settings } = figureSettings(host.register.settings(), context)
  const views = host.register.readColumnsOf(
    config.tables.flatMap(({ key }) => (wanted[key] ? [{ table: key, fields: wanted[key] }] : [])),
  )
  const { day: today } = registerDay(host.clock, config)
  return {
    tables: new Map(views.map((view) => [view.schema.key, view])),
    ground: figureGround({ today, settings, context, locale: config.locale }),
  }
}
