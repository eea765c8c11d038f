/** Signs that nobody sees and no dialler understands. */
const INVISIBLE = /\p{Cf}/gu

/** A value as it should land in a clipboard: without invisible signs or outer spaces. */
export const clipboardText = (text: string): string => text.replace(INVISIBLE, '').trim()

/**
 * Copies a text. An add-on's page may be refused the clipboard: then the old command is tried, and last the element
 * that shows the value is selected for the person to copy. Answers whether it is in the clipboard.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  const wanted = clipboardText(text)
  try {
    await navigator.clipboard.writeText(wanted)
    return true
  } catch {
    if (copyByCommand(wanted)) return true
  }
  if (shown) selectForCopying(shown, wanted)
  return false
}

/** Selects what is shown; the Ctrl+C that follows copies the value itself, without the spaces of reading. */
function selectForCopying(shown: HTMLElement, text: string): void {
  const selection = document.getSelection()
  selection?.selectAllChildren(shown)
  const copy = (event: ClipboardEvent) => {
    if (!shown.contains(selection?.anchorNode ?? null)) return
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', copy, { once: true })
}

function copyByCommand(text: string): boolean {
  const before = document.activeElement as HTMLElement | null
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'only-read-out'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    before?.focus()
  }
}
