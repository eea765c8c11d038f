import type { LayoutStep, StoredConfig } from './layout-steps'

const CUSTOMERS = 'customers'
/** The first number of layout 1, which had customers only. */
const FIRST_NUMBER = 100_001
/** A tab that is still to be made. */
const NO_TAB = -1

type Keyed = Readonly<Record<string, unknown>>
interface Table {
  readonly key: string
}

/**
 * From one table to several: the next number, the digest, the removed columns and the shadow of the customers become what
 * is noted of their table, and a tab of links comes to be.
 */
export const stepTo2: LayoutStep = {
  to: 2,
  up({ nextNumber, digest: _digest, lostColumns, kept, ...config }: StoredConfig) {
    const { shadow, ...system } = config.systemSheets as Keyed
    const later = (kept ?? {}) as { tables?: Table[]; standing?: Keyed; links?: number }
    return {
      ...config,
      systemSheets: { ...system, links: later.links ?? NO_TAB },
      tables: [...(config.tables as Table[]), ...(later.tables ?? [])],
      standing: {
        [CUSTOMERS]: {
          shadowSheetId: shadow,
          firstNumber: FIRST_NUMBER,
          nextNumber,
          digest: '',
          ...(lostColumns ? { lostColumns } : {}),
        },
        ...later.standing,
      },
    }
  },
  down({ standing, ...config }: StoredConfig) {
    const { [CUSTOMERS]: customers, ...others } = standing as Record<string, Keyed>
    const { links, ...system } = config.systemSheets as Keyed
    const tables = config.tables as Table[]
    const { shadowSheetId, nextNumber, lostColumns } = customers ?? {}
    return {
      ...config,
      systemSheets: { ...system, shadow: shadowSheetId },
      tables: tables.filter(({ key }) => key === CUSTOMERS),
      nextNumber,
      digest: '',
      ...(lostColumns ? { lostColumns } : {}),
      kept: { tables: tables.filter(({ key }) => key !== CUSTOMERS), standing: others, links },
    }
  },
}
