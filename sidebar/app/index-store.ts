import { useEffect, useState } from 'preact/hooks'
import type { Reply } from '../../src/app/contract'
import {
  type CustomerIndex,
  customerIndex,
  prepareSounds,
  withEntry,
} from '../../src/register/search/customer-index'
import { type HanReader, hanReader } from '../../src/register/search/han-reader'
import { type IndexEntry, unpackEntries } from '../../src/register/search/index-entry'
import type { CallError } from './call-error'
import { call } from './server'

/** After this long the index is asked for again when the sidebar comes back into use. */
const FRESH_MS = 5 * 60_000

interface Loaded {
  readonly index: CustomerIndex
  readonly isLoading: boolean
  readonly loadedAt: number
  /** Why the index could not be loaded the last time. */
  readonly error: CallError | undefined
}

const NO_READER = hanReader({ readings: '', variants: '' })
const EMPTY_INDEX = customerIndex([], [], NO_READER)

/** Reads Chinese characters, once the server has told how; it tells only once. */
let reader: HanReader | undefined
let loaded: Loaded = { index: EMPTY_INDEX, isLoading: false, loadedAt: 0, error: undefined }
const listeners = new Set<() => void>()

function change(next: Partial<Loaded>): void {
  loaded = { ...loaded, ...next }
  for (const tell of listeners) tell()
}

/** Loads the index where it is missing or old. The one in hand stays in use meanwhile. */
async function refreshIndex(now: number = Date.now()): Promise<void> {
  if (loaded.isLoading || now - loaded.loadedAt < FRESH_MS) return
  change({ isLoading: true })
  const result = await call('customers.index', { withHan: reader === undefined })
  change(
    result.ok
      ? { index: indexOf(result.value), isLoading: false, loadedAt: Date.now(), error: undefined }
      : { isLoading: false, error: result.error },
  )
}

function indexOf({ han, facets, ...packed }: Reply<'customers.index'>): CustomerIndex {
  if (han) reader = hanReader(han)
  const index = customerIndex(unpackEntries(packed), facets, reader ?? NO_READER)
  setTimeout(() => prepareSounds(index))
  return index
}

/** Loads the index anew whatever its age: customers were taken back, or loading failed before. */
export function reloadIndex(): void {
  change({ loadedAt: 0 })
  void refreshIndex()
}

/** Takes a customer into the index as just saved, so that the next one typed is compared with it at once. */
export const noteSaved = (entry: IndexEntry): void => change({ index: withEntry(loaded.index, entry) })

/** The index in hand, kept up with; loaded when the first screen needs it. */
export function useIndex(): Pick<Loaded, 'index' | 'isLoading' | 'error'> {
  const [shown, show] = useState(loaded)
  useEffect(() => {
    const update = () => show(loaded)
    listeners.add(update)
    update()
    void refreshIndex()
    return () => {
      listeners.delete(update)
    }
  }, [])
  return shown
}
