import { useEffect, useRef } from 'preact/hooks'
import { useApp } from './app-context'

/** Runs something when an operation of this sidebar was undone while the screen is in sight: what it shows may have changed. */
export function useChanges(active: boolean, run: () => void): void {
  const { changes } = useApp()
  const seen = useRef(changes)
  useEffect(() => {
    const isNews = seen.current !== changes
    seen.current = changes
    if (isNews && active) run()
  }, [changes, active, run])
}
