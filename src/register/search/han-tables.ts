import { once } from '../../base/once'
import { type HanTables, hanReader } from './han-reader'
import { HAN_READINGS } from './han-readings'
import { HAN_VARIANTS } from './han-variants'

/** The tables that the product brings with it. */
export const hanTables: HanTables = { readings: HAN_READINGS, variants: HAN_VARIANTS }

/** The reader over them. */
export const ownHanReader = once(() => hanReader(hanTables))
