/** Signs that some system does not take in the name of a file. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu

/** Gives a text to the person as a file, made in the browser and sent nowhere. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(NOT_IN_NAMES, '_')
  link.click()
  URL.revokeObjectURL(address)
}
