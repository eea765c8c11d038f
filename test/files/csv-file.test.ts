import fc from 'fast-check'
import Papa from 'papaparse'
import { decodeText, readCsv } from '../../files/csv-file'
import { encodedText } from './encoded-text'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )

const MARK = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const
const SIMPLIFIED =
  '姓名,手机,公司\r\n张三,13977413962,杭州某某贸易有限公司\r\n李四,15093686061,上海服务中心\r\n'
const TRADITIONAL =
  '姓名,手機,公司\r\n張三,0912345678,臺北某某貿易有限公司\r\n李四,0922345678,高雄服務中心\r\n'
const WESTERN =
  'Name;Straße;Ort\r\nJosé Müller;Königstraße 5;Zürich\r\nAndré Lefèvre;Rue de la Forêt 3;Genève\r\n'

const rowsOf = (text: string) => {
  const file = readCsv(bytes(text))
  if (typeof file === 'string') throw new Error(file)
  return file.rows
}

describe('the encoding of a file', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('is what its mark says: %s', (encoding) => {
    const file = bytes([...MARK[encoding]], [...encodedText(SIMPLIFIED, encoding)])
    expect(decodeText(file)).toEqual({ text: SIMPLIFIED, encoding })
  })

  it.each([
    ['utf-8', SIMPLIFIED],
    ['utf-16le', SIMPLIFIED],
    ['utf-16be', SIMPLIFIED],
    ['utf-16le', WESTERN],
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['big5', TRADITIONAL],
    ['windows-1252', WESTERN],
    ['utf-8', WESTERN],
  ])('is found without a mark: %s', (encoding, text) => {
    expect(decodeText(encodedText(text, encoding))).toEqual({ text, encoding })
  })

  it('is GB18030 also for characters of four bytes', () => {
    const rare = [0x95, 0x34, 0xb2, 0x35]
    expect(decodeText(Uint8Array.from(rare)).text).toBe('𠮷')
    const file = Uint8Array.from([
      ...encodedText('姓名,公司\n', 'gb18030'),
      ...rare,
      ...encodedText('野,甲', 'gb18030'),
    ])
    expect(decodeText(file).text).toBe('姓名,公司\n𠮷野,甲')
  })

  it.each([
    ['gb18030', '姓名电话张王李赵三四五陈刘杨黄周吴有限公司北京上海广州市区路号科技贸易服务客户联系地址'],
    ['big5', '姓名電話張王李趙三四五陳劉楊黃周吳有限公司臺北高雄市區路號科技貿易服務客戶聯絡地址'],
  ])('is told for any list of common characters: %s', (encoding, signs) => {
    const word = fc
      .array(fc.constantFrom(...signs), { minLength: 2, maxLength: 8 })
      .map((list) => list.join(''))
    const line = fc.tuple(word, word, fc.integer({ min: 100, max: 99_999 })).map((cells) => cells.join(','))
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 20 }), (lines) => {
        const text = lines.join('\n')
        expect(decodeText(encodedText(text, encoding))).toEqual({ text, encoding })
      }),
    )
  })

  it.each([1, 2])(
    'is UTF-8 still where the file was cut within a character, %d bytes too short',
    (missing) => {
      const whole = bytes('姓名,公司\n张三,甲乙丙')
      const file = readCsv(whole.subarray(0, whole.length - missing))
      expect(file).toEqual({
        rows: [
          ['姓名', '公司'],
          ['张三', '甲乙\ufffd'],
        ],
        encoding: 'utf-8',
        unreadable: 1,
      })
    },
  )

  it('is GB18030 still where the file was cut within a character', () => {
    const whole = encodedText(SIMPLIFIED.trim(), 'gb18030')
    const file = readCsv(whole.subarray(0, whole.length - 1))
    expect(file).toMatchObject({ encoding: 'gb18030', unreadable: 1 })
  })
})

describe('a CSV file', () => {
  it('keeps quoted commas, quotes and line breaks, whatever separates the columns', () => {
    expect(readCsv(bytes('a;b\r\n"x;1";"say ""hi""\nthere"\r\n\r\n'))).toEqual({
      rows: [
        ['a', 'b'],
        ['x;1', 'say "hi"\nthere'],
      ],
      encoding: 'utf-8',
      unreadable: 0,
    })
    expect(rowsOf('甲\t乙\n1\t2')).toEqual([
      ['甲', '乙'],
      ['1', '2'],
    ])
  })

  it('is divided by the sign that divides most lines alike, not by one that happens to be there', () => {
    expect(rowsOf('姓名;地址\n张三;a, b, c\n李四;d, e, f\n')[1]).toEqual(['张三', 'a, b, c'])
    expect(rowsOf('客户名单\n姓名,手机\n张三,1\n李四,2\n')[1]).toEqual(['姓名', '手机'])
    expect(rowsOf('姓名\n张三, 李四\n王五\n赵六')).toEqual([['姓名'], ['张三, 李四'], ['王五'], ['赵六']])
  })

  it('is divided as the line says that Excel puts above it, and that line is no row', () => {
    expect(rowsOf('sep=;\r\n姓名;金额\r\n张三;1,5\r\n')).toEqual([
      ['姓名', '金额'],
      ['张三', '1,5'],
    ])
    expect(rowsOf('SEP=\t\n姓名\t地址\n张三\ta;b')[1]).toEqual(['张三', 'a;b'])
  })

  it('does not swallow what follows a quote that is never closed', () => {
    expect(rowsOf('姓名,备注\n张三,"说到一半\n李四,"甲,乙"\n王五,丙')).toEqual([
      ['姓名', '备注'],
      ['张三', '"说到一半'],
      ['李四', '甲,乙'],
      ['王五', '丙'],
    ])
    expect(rowsOf('姓名,尺寸\n张三,5" 管\n李四,"x" y\n王五,丙')[2]).toEqual(['李四', '"x" y'])
  })

  it('ends with its last row that holds anything', () => {
    expect(rowsOf('姓名,手机\n张三,1\n,\n,\n\n')).toHaveLength(2)
  })

  it('reads as it was written, whatever stands in its cells', () => {
    const cell = fc.string({
      unit: fc.constantFrom('甲', 'a', '"', ',', ';', '\n', '\t', ' ', "'", '=', '𠮷'),
    })
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const all = [['姓名', '手机', '备注'], ...rows, ['终', '1', '2']]
        const text = `sep=${delimiter}\n${Papa.unparse(all, { delimiter, quotes: true })}`
        expect(rowsOf(text)).toEqual(all)
      }),
    )
  })

  it('is told from pictures, PDF, archives and Excel files, whatever they are called', () => {
    const others = [
      bytes([0x50, 0x4b, 0x03, 0x04], 'xl/workbook'),
      bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0]),
      bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
      bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'),
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Uint8Array.from({ length: 600 }, (_, index) => (index * 89 + (index >> 2)) % 256),
    ]
    for (const other of others) expect(readCsv(other)).toBe('binary')
  })

  it('is told from nothing', () => {
    expect(readCsv(bytes(' \r\n'))).toBe('empty')
    expect(readCsv(bytes(',,\n,,'))).toBe('empty')
    expect(readCsv(bytes([0xef, 0xbb, 0xbf]))).toBe('empty')
    expect(readCsv(new Uint8Array())).toBe('empty')
  })

  it('is not opened where a spreadsheet could not hold it', () => {
    expect(readCsv(bytes(`姓名\n${'长'.repeat(50_001)}`))).toBe('too-large')
    expect(readCsv(bytes(`姓名\n${'长'.repeat(50_000)}`))).toMatchObject({ unreadable: 0 })
    expect(readCsv(bytes(`a${',a'.repeat(18_278)}`))).toBe('too-large')
  })

  it('of 100,000 rows is read whole', () => {
    const line = (index: number) => `客户 ${index},1${3_000_000_000 + index},"甲, 乙",备注`
    const text = ['姓名,手机,公司,备注', ...Array.from({ length: 100_000 }, (_, index) => line(index))].join(
      '\r\n',
    )
    const rows = rowsOf(text)
    expect(rows).toHaveLength(100_001)
    expect(rows[100_000]).toEqual(['客户 99999', '13000099999', '甲, 乙', '备注'])
  })
})
