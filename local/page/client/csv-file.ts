import Papa from 'papaparse'

/** A CSV file as rows of text, and what its bytes were taken for. */
export interface CsvFile {
  readonly rows: readonly (readonly string[])[]
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

const marks: readonly (readonly [readonly number[], CsvFile['encoding']])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The text of a file: by its byte order mark; as UTF-8 where every byte agrees; else as Excel on a Chinese computer saves it. */
export function decodeText(bytes: Uint8Array): {
  readonly text: string
  readonly encoding: CsvFile['encoding']
} {
  const mark = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (mark) return { text: new TextDecoder(mark[1]).decode(bytes), encoding: mark[1] }
  const text = decodeStrictly(bytes)
  return text === undefined
    ? { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' }
    : { text, encoding: 'utf-8' }
}

/** Whether the bytes are no text at all: a picture, a zip, an Excel file. */
function isBinary(bytes: Uint8Array): boolean {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe
  return zip || (!isWide && bytes.subarray(0, 4096).includes(0))
}

/** Reads a CSV file, whatever separates its columns; `binary` where it is none, `empty` where nothing is in it. */
export function readCsv(bytes: Uint8Array): CsvFile | 'binary' | 'empty' {
  if (isBinary(bytes)) return 'binary'
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') return 'empty'
  const { data } = Papa.parse<string[]>(text.replace(/(\r?\n)+$/, ''), {
    delimitersToGuess: [',', '\t', ';', '|'],
  })
  return { rows: data, encoding }
}
