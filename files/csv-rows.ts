import Papa from 'papaparse'

const SEPARATORS = [',', '\t', ';', '|'] as const
/** A separator that no file has: every line is one cell. */
const NONE = '\u001f'
/** Stands for a quote that is part of a text while a file is read again. */
const LITERAL_QUOTE = '\ue0f7'
/** Characters, and lines of them, by which the separator is told. */
const SAMPLE = 65_536
const MOST_LINES = 200
/** Stray quotes put right one by one; a file with more is read as it comes. */
const MOST_STRAY = 50

/** The rows of a table of text, without blank ones at its end. Excel's line that names the separator is no row. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const told = /^sep=([^\r\n])(?:\r\n|\r|\n|$)/i.exec(text)
  const body = told ? text.slice(told[0].length) : text
  const rows = parsed(body, told?.[1] ?? separatorOf(body))
  let end = rows.length
  while (end > 0 && rows[end - 1]!.every((cell) => cell.trim() === '')) end--
  return rows.slice(0, end)
}

/** The sign that divides the most lines into the same number of columns; none where most lines are one cell. */
function separatorOf(text: string): string {
  const bare = text.slice(0, SAMPLE).replace(/"(?:[^"]|"")*"/g, '')
  const lines = bare
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
  const scores = SEPARATORS.map((separator) => ({ separator, ...usual(lines, separator) }))
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share > 0 ? best.separator : NONE
}

/** The most frequent number of separators in a line that has any, as a share of all lines. */
function usual(lines: readonly string[], separator: string): { readonly share: number } {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(separator).length - 1
    counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const none = counts.get(0) ?? 0
  counts.delete(0)
  const most = Math.max(0, ...counts.values())
  return { share: none > lines.length / 2 ? 0 : most / lines.length }
}

/** A quote that opens a text and never closes it would take the rest of the file for one cell: it is part of the text. */
function parsed(text: string, delimiter: string): string[][] {
  let readable = text
  for (let stray = 0; ; stray++) {
    const { data, errors } = Papa.parse<string[]>(readable, { delimiter })
    const fault = errors.find(({ type, index }) => type === 'Quotes' && index !== undefined)
    const at = (fault?.index ?? 0) - 1
    if (!fault || stray === MOST_STRAY || readable[at] !== '"')
      return stray === 0 ? data : data.map((row) => row.map((cell) => cell.replaceAll(LITERAL_QUOTE, '"')))
    readable = readable.slice(0, at) + LITERAL_QUOTE + readable.slice(at + 1)
  }
}
