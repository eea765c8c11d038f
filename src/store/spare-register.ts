import { SetDigest } from '../base/set-digest'
import type { Properties } from '../host/host'
import type { Cell } from '../register/cell-codec'
import { LAYOUT_VERSION, type RegisterConfig, withStanding } from '../register/config'
import { inLayout } from '../register/layout/layout-steps'

const KEY = 'spare'
/** Google takes 9 KB a property; a Chinese character is three bytes. */
const CHARACTERS = 2_900
/** `2026-11-22` of an instant. */
const DAY_LENGTH = 10

/** What is kept outside the sheet, for the day somebody deletes the tabs it stands in. */
export interface SpareRegister {
  readonly config: RegisterConfig
  /** The cells of the Settings tab. */
  readonly settings: readonly (readonly Cell[])[]
}

/** Keeps what the register knows of itself and its settings; writes where that has changed since, and once a day for its counters. */
export function keepSpare(properties: Properties, { config, settings }: SpareRegister): void {
  const { lastSweepAt, lastHourly: _hourly, unmatched: _unmatched, ...lasting } = config
  const kept = { ...lasting, recent: [], standing: withStanding(config, noDigests(config)) }
  const { counters: _counters, standing: _standing, gathered: _gathered, ...stable } = kept
  const text = JSON.stringify({ config: kept, settings })
  const print = fingerprint(text)
  const seen = fingerprint(JSON.stringify([stable, settings, lastSweepAt?.slice(0, DAY_LENGTH)]))
  if (properties.read(KEY)?.endsWith(seen)) return
  const parts = Array.from({ length: Math.ceil(text.length / CHARACTERS) }, (_, index) =>
    text.slice(index * CHARACTERS, (index + 1) * CHARACTERS),
  )
  properties.writeAll({
    ...Object.fromEntries(parts.map((part, index) => [`${KEY}-${index}`, part])),
    [KEY]: `${parts.length} ${print} ${seen}`,
  })
}

/** A digest that matches no table, for each. */
const noDigests = ({ standing }: RegisterConfig) =>
  Object.fromEntries(Object.keys(standing).map((table) => [table, { digest: '' }]))

/** What was kept last; undefined where nothing was, or a run died while it wrote. */
export function readSpare(properties: Properties): SpareRegister | undefined {
  try {
    const spare = JSON.parse(readText(properties)) as SpareRegister
    const config = inLayout({ ...spare.config }, LAYOUT_VERSION) as unknown as RegisterConfig
    return { ...spare, config }
  } catch {
    return undefined
  }
}

/** Throws where the parts are not those of one text. */
function readText(properties: Properties): string {
  const kept = properties.readAll()
  const [count = '0', print] = kept[KEY]?.split(' ') ?? []
  const parts = Array.from({ length: Number(count) }, (_, index) => kept[`${KEY}-${index}`] ?? '')
  const text = parts.join('')
  if (fingerprint(text) !== print) throw new Error('What was kept is not whole')
  return text
}

function fingerprint(text: string): string {
  const digest = new SetDigest()
  digest.add(text)
  return digest.toString()
}
