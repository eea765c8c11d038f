/** The longest part written into one cell: Google takes 50,000 characters. */
export const CELL_TEXT_LIMIT = 45_000

/** Cuts a text into parts that each fit a cell; joined again they are the text. At least one part. */
export function textChunks(text: string, limit: number = CELL_TEXT_LIMIT): string[] {
  const parts: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + limit - (isInPair(text, start + limit) && limit > 1 ? 1 : 0)
    parts.push(text.slice(start, end))
    start = end
  }
  return parts.length > 0 ? parts : ['']
}

/** Whether a cut there would part the halves of a rare sign (𠮷, an emoji), neither of which survives in a cell. */
const isInPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

/** The text that cells hold together, up to the first blank one: what stands behind that is left from a longer text. */
export function joinedChunks(cells: readonly unknown[]): string {
  const end = cells.findIndex((cell) => typeof cell !== 'string' || cell === '')
  return cells.slice(0, end < 0 ? cells.length : end).join('')
}
