import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import type { RegisterConfig } from '../../register/config'
import { type FigureGround, figureGround } from '../../register/figures/figure-ground'
import { figureFields } from '../../register/figures/figure-order'
import { type FigureSettings, figureSettings } from '../../register/figures/figure-settings'
import { contextOfCountry } from '../../register/rules/rule-context'

/** What figures of the register depend on today, by these limits. */
export function runGround(host: Host, config: RegisterConfig, settings: FigureSettings): FigureGround {
  const { day } = registerDay(host.clock, config)
  return figureGround({
    today: day,
    settings,
    context: contextOfCountry(config.country),
    locale: config.locale,
    reviewsSince: config.baseline.on,
  })
}

/** The firm's limits as typed in Settings now, and those that cannot be read: of these the usual ones count. */
export const typedSettings = (host: Host): ReturnType<typeof figureSettings> =>
  figureSettings(host.register.settings(), contextOfCountry(host.register.config()?.country ?? 'CN'))

/** Whether any table of the register computes something; without that no run costs a call. */
export const hasFigures = ({ tables }: RegisterConfig): boolean =>
  tables.some((schema) => figureFields(schema).length > 0)

/** The digests of all tables as one text: it stays the same until something was recorded. */
export const standingDigests = ({ standing }: RegisterConfig): string =>
  Object.entries(standing)
    .map(([key, { digest }]) => `${key} ${digest}`)
    .join(' ')
