import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'

/** The text of a cell of an Excel file's first sheet, read without the library that wrote it. */
export function readXlsxCell(path: string, a1: string): string {
  const files = unzipSync(readFileSync(path))
  const part = (name: string) => {
    const bytes = files[name]
    return bytes ? strFromU8(bytes) : ''
  }
  const cell = new RegExp(`<c r="${a1}"([^>]*)>(.*?)</c>`, 's').exec(part('xl/worksheets/sheet1.xml'))
  const content = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(cell?.[2] ?? '')?.[1] ?? ''
  if (!cell?.[1]?.includes('t="s"')) return content
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map((match) => match[1] ?? '')
  return (texts[Number(content)] ?? '').replace(/<[^>]+>/g, '')
}
