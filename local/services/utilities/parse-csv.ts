/** `Utilities.parseCsv`: cells of a comma-separated text by rows; quotes hold delimiters and line ends, two quotes are one. Throws where a quote never ends. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  if (delimiter.length !== 1) throw new Error('Invalid argument: delimiter')
  const reader = new CsvReader(csv, delimiter)
  const rows: string[][] = []
  while (!reader.isAtEnd) rows.push(reader.row())
  return rows
}

class CsvReader {
  readonly #text: string
  readonly #delimiter: string
  #at = 0

  constructor(text: string, delimiter: string) {
    this.#text = text
    this.#delimiter = delimiter
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  row(): string[] {
    const cells = [this.#cell()]
    while (this.#text[this.#at] === this.#delimiter) {
      this.#at += 1
      cells.push(this.#cell())
    }
    if (this.#text[this.#at] === '\r') this.#at += 1
    if (this.#text[this.#at] === '\n') this.#at += 1
    return cells
  }

  #cell(): string {
    const quoted = this.#text[this.#at] === '"' ? this.#quoted() : ''
    const start = this.#at
    while (!this.isAtEnd && ![this.#delimiter, '\r', '\n'].includes(this.#text[this.#at]!)) this.#at += 1
    return quoted + this.#text.slice(start, this.#at)
  }

  #quoted(): string {
    let cell = ''
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + 1)
      if (end < 0) throw new Error('Could not parse text.')
      cell += this.#text.slice(this.#at + 1, end)
      this.#at = end + 1
      if (this.#text[this.#at] !== '"') return cell
      cell += '"'
    }
  }
}
