/** Two presses on one sheet's name within this time mean: rename. */
const doublePressMs = 500

/**
 * Tells when somebody presses a sheet's name twice, in place of Univer's own editor in the tab, which leaves the page
 * in disorder once the tab is drawn anew.
 */
export function watchTabRename(container: HTMLElement, rename: () => void): void {
  let last: { readonly tab: Element; readonly at: number } | undefined
  container.addEventListener(
    'pointerdown',
    (event) => {
      const tab = (event.target as Element).closest('[data-u-comp=slide-tab-item]')
      const again = tab !== null && last?.tab === tab && event.timeStamp - last.at < doublePressMs
      last = tab && event.button === 0 ? { tab, at: event.timeStamp } : undefined
      if (!again) return
      last = undefined
      event.stopPropagation()
      event.preventDefault()
      rename()
    },
    true,
  )
}
