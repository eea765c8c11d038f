/** The longest part written into one cell: Google takes 50,000 characters. */
export const CELL_TEXT_LIMIT = 45_000

/** Cuts a text into parts that each fit a cell; joined again they are the text. At least one part. */
export function textChunks(text: string, limit: number = CELL_TEXT_LIMIT): string[] {
  const parts: string[] = []
  for (let start = 0; start < text.length; start += limit) parts.push(text.slice(start, start + limit))
  return parts.length > 0 ? parts : ['']
}
