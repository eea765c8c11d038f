import { useEffect, useRef } from 'preact/hooks'

/** While a screen is in sight it is never older than this. */
const EVERY_MS = 60_000

/** Runs something again when a screen comes back into sight, and from time to time while somebody may be looking at it. */
export function useRefresh(active: boolean, run: () => void, everyMs: number = EVERY_MS): void {
  const latest = useRef(run)
  latest.current = run
  const wasShown = useRef(active)
  useEffect(() => {
    if (!active) return
    if (wasShown.current) wasShown.current = false
    else latest.current()
    const refresh = () => {
      if (!document.hidden) latest.current()
    }
    const timer = setInterval(refresh, everyMs)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [active, everyMs])
}
