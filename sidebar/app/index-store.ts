import { useEffect, useState } from 'preact/hooks'
import type { CallError } from './call-error'
import { type CustomerIndex, customerIndex, EMPTY_INDEX, type Entry, withEntry } from './customer-index'
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
  const result = await call('customers.index', {})
  change(
    result.ok
      ? { index: customerIndex(result.value), isLoading: false, loadedAt: Date.now(), error: undefined }
      : { isLoading: false, error: result.error },
  )
}

/** Loads the index anew whatever its age: customers were taken back, or loading failed before. */
export function reloadIndex(): void {
  change({ loadedAt: 0 })
  void refreshIndex()
}

/** Takes a customer into the index as just saved, so that the next one typed is compared with it at once. */
export const noteSaved = (entry: Entry): void => change({ index: withEntry(loaded.index, entry) })

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
