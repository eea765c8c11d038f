import { decodeText, readCsv } from '../../../local/page/client/csv-file'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )

describe('a CSV file', () => {
  it('with a byte order mark is what the mark says', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], '客户'))).toEqual({ text: '客户', encoding: 'utf-8' })
    expect(decodeText(bytes([0xff, 0xfe, 0xa2, 0x5b]))).toEqual({ text: '客', encoding: 'utf-16le' })
    expect(decodeText(bytes([0xfe, 0xff, 0x5b, 0xa2]))).toEqual({ text: '客', encoding: 'utf-16be' })
  })

  it('without a mark is UTF-8 where every byte agrees, else GB18030', () => {
    expect(decodeText(bytes('𠮷野家')).text).toBe('𠮷野家')
    expect(decodeText(Uint8Array.from([0xd5, 0xc5, 0xc8, 0xfd]))).toEqual({
      text: '张三',
      encoding: 'gb18030',
    })
    expect(decodeText(Uint8Array.from([0x95, 0x34, 0xb2, 0x35])).text).toBe('𠮷')
  })

  it('keeps quoted commas, quotes and line breaks, whatever separates the columns', () => {
    expect(readCsv(bytes('a;b\r\n"x;1";"say ""hi""\nthere"\r\n\r\n'))).toEqual({
      rows: [
        ['a', 'b'],
        ['x;1', 'say "hi"\nthere'],
      ],
      encoding: 'utf-8',
    })
    expect(readCsv(bytes('甲\t乙\n1\t2'))).toMatchObject({
      rows: [
        ['甲', '乙'],
        ['1', '2'],
      ],
    })
  })

  it('is told from pictures, Excel files and nothing', () => {
    expect(readCsv(bytes([0x50, 0x4b, 0x03, 0x04], 'xl/workbook'))).toBe('binary')
    expect(readCsv(bytes([0x89], 'PNG', [0, 0, 0]))).toBe('binary')
    expect(readCsv(bytes(' \r\n'))).toBe('empty')
    expect(readCsv(new Uint8Array())).toBe('empty')
  })
})
