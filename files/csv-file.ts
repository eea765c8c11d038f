import { csvRows } from './csv-rows'
import { type TextEncodingName, textEncoding } from './text-encoding'

/** A CSV file as rows of text, and what its bytes were taken for. */
export interface CsvFile {
  readonly rows: readonly (readonly string[])[]
  readonly encoding: TextEncodingName
  /** Characters that no longer can be read: the file was cut or damaged before. */
  readonly unreadable: number
}

/** Why a file is no table of text. */
export type NoCsv = 'binary' | 'empty' | 'too-large'

/** What Google takes: characters a cell, columns a sheet, cells a spreadsheet. */
const MOST = { characters: 50_000, columns: 18_278, cells: 10_000_000 }

/** First bytes of files that people take for tables: pictures, PDF, archives (also .xlsx), old .xls. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b, 0x08],
]

/** The text of a file, however it is written. */
export function decodeText(bytes: Uint8Array): {
  readonly text: string
  readonly encoding: TextEncodingName
} {
  const encoding = textEncoding(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

/** Reads a CSV file, whatever its encoding and whatever separates its columns; why not, where it is none. */
export function readCsv(bytes: Uint8Array): CsvFile | NoCsv {
  if (SIGNATURES.some((start) => start.every((byte, index) => bytes[index] === byte))) return 'binary'
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') return 'empty'
  if (isNoText(text)) return 'binary'
  const rows = csvRows(text)
  if (rows.length === 0) return 'empty'
  if (isTooLarge(rows)) return 'too-large'
  return { rows, encoding, unreadable: text.match(/\ufffd/g)?.length ?? 0 }
}

/** More than a stray sign that only machines write. */
function isNoText(text: string): boolean {
  const sample = text.slice(0, 4096)
  const odd = sample.match(/(?![\t\r\n])[\p{Cc}\ufffd]/gu)?.length ?? 0
  return odd > 1 && odd * 20 > sample.length
}

function isTooLarge(rows: readonly (readonly string[])[]): boolean {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return (
    width > MOST.columns ||
    width * rows.length > MOST.cells ||
    rows.some((row) => row.some((cell) => cell.length > MOST.characters))
  )
}
