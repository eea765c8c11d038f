import { SetDigest } from '../base/set-digest'
import type { Properties } from '../host/host'
import type { Cell } from '../register/cell-codec'
import type { RegisterConfig } from '../register/config'

const KEY = 'spare'
/** Google takes 9 KB a property; a Chinese character is three bytes. */
const CHARACTERS = 2_900

/** What is kept outside the sheet, for the day somebody deletes the tabs it stands in. */
export interface SpareRegister {
  readonly config: RegisterConfig
  /** The cells of the Settings tab. */
  readonly settings: readonly (readonly Cell[])[]
}

/** Keeps what the register knows of itself and its settings; writes only where that has changed since. */
export function keepSpare(properties: Properties, { config, settings }: SpareRegister): void {
  const { lastSweepAt: _sweep, lastHourly: _hourly, unmatched: _unmatched, ...lasting } = config
  const text = JSON.stringify({ config: { ...lasting, recent: [], digest: '' }, settings })
  const print = fingerprint(text)
  if (properties.read(KEY)?.endsWith(print)) return
  const parts = Array.from({ length: Math.ceil(text.length / CHARACTERS) }, (_, index) =>
    text.slice(index * CHARACTERS, (index + 1) * CHARACTERS),
  )
  parts.forEach((part, index) => {
    properties.write(`${KEY}-${index}`, part)
  })
  properties.write(KEY, `${parts.length} ${print}`)
}

/** What was kept last; undefined where nothing was, or a run died while it wrote. */
export function readSpare(properties: Properties): SpareRegister | undefined {
  try {
    return JSON.parse(readText(properties)) as SpareRegister
  } catch {
    return undefined
  }
}

/** Throws where the parts are not those of one text. */
function readText(properties: Properties): string {
  const [count = '0', print] = properties.read(KEY)?.split(' ') ?? []
  const parts = Array.from({ length: Number(count) }, (_, index) => properties.read(`${KEY}-${index}`) ?? '')
  const text = parts.join('')
  if (fingerprint(text) !== print) throw new Error('What was kept is not whole')
  return text
}

function fingerprint(text: string): string {
  const digest = new SetDigest()
  digest.add(text)
  return digest.toString()
}
