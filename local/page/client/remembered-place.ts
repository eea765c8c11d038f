import type { Place } from './server'

/** Where this browser tab was: in its address, so that a reload and a second tab come to the same place. */
export function rememberedPlace(): Place {
  const query = new URLSearchParams(window.location.search)
  return { as: query.get('as') ?? '', fileId: query.get('file') ?? '' }
}

/** Keeps the place in the address of the tab. */
export function rememberPlace({ as, fileId }: Place): void {
  window.history.replaceState(null, '', `?${new URLSearchParams({ as, file: fileId })}`)
}

/** Starts anew at the next reload. */
export function forgetPlace(): void {
  window.history.replaceState(null, '', window.location.pathname)
}
