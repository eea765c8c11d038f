import fc from 'fast-check'
import { freshGoogle } from './support'

const { Utilities } = freshGoogle()
const at = new Date('2026-03-05T16:07:09.012Z')

describe('Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd', 'Asia/Shanghai', '2026-03-06'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-03-05T16:07:09Z'],
    ['yy/M/d H:m:s.SSS', 'GMT', '26/3/5 16:7:9.012'],
    ['EEEE, d MMMM yyyy', 'America/New_York', 'Thursday, 5 March 2026'],
    ['EEE MMM dd hh:mm a', 'Asia/Shanghai', 'Fri Mar 06 12:07 AM'],
    ['Z XXX X', 'Asia/Shanghai', '+0800 +08:00 +08'],
    ["h 'o''clock'", 'GMT+8', "12 o'clock"],
    ['k K D u', 'GMT', '16 4 64 4'],
    ['G y', 'GMT', 'AD 2026'],
    ['yyyy年M月d日', 'Asia/Shanghai', '2026年3月6日'],
    ['X', 'GMT', 'Z'],
    ['z', 'Asia/Shanghai', 'CST'],
    ['z', 'America/New_York', 'EST'],
    ['z', 'Europe/London', 'GMT'],
    ['z', 'GMT', 'GMT'],
    ['z', 'UTC', 'UTC'],
    ['zzzz', 'Asia/Shanghai', 'China Standard Time'],
    ['z', 'America/Sao_Paulo', 'GMT-3'],
  ])('writes %p in %s as %p', (pattern, zone, text) => {
    expect(Utilities.formatDate(at, zone, pattern)).toBe(text)
  })

  it('counts the last days of December to week one of the next year', () => {
    expect(Utilities.formatDate(new Date('2025-12-31T12:00:00Z'), 'GMT', 'YYYY w')).toBe('2026 1')
    expect(Utilities.formatDate(new Date('2026-01-04T12:00:00Z'), 'GMT', 'w')).toBe('2')
  })

  it('refuses a text in place of a date, and letters without a meaning', () => {
    expect(() => Utilities.formatDate('2026-03-05' as unknown as Date, 'GMT', 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    )
    expect(() => Utilities.formatDate(at, 'GMT', 'yyyy-bb')).toThrow("Illegal pattern character 'b'")
  })

  it('is undone by parseDate', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'GMT', 'GMT+5:30')
    const instants = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000)
    fc.assert(
      fc.property(instants, zones, (ms, zone) => {
        const text = Utilities.formatDate(new Date(ms), zone, 'yyyy-MM-dd HH:mm:ss Z')
        expect(Utilities.parseDate(text, zone, 'yyyy-MM-dd HH:mm:ss Z').getTime()).toBe(ms)
      }),
    )
  })

  it('parses digits without separators, names and halves of the day', () => {
    expect(Utilities.parseDate('20260306', 'GMT', 'yyyyMMdd').getTime()).toBe(Date.UTC(2026, 2, 6))
    expect(Utilities.parseDate('6 Mar 2026 12:30 am', 'GMT', 'd MMM yyyy h:mm a').getTime()).toBe(
      Date.UTC(2026, 2, 6, 0, 30),
    )
    expect(() => Utilities.parseDate('soon', 'GMT', 'yyyy')).toThrow('Unparseable date: "soon"')
  })
})

describe('Utilities', () => {
  it('encodes and decodes base64 with signed bytes', () => {
    expect(Utilities.base64Encode('中文', Utilities.Charset.UTF_8)).toBe('5Lit5paH')
    expect(Utilities.base64Decode('5Lit')).toEqual([-28, -72, -83])
    expect(Utilities.base64EncodeWebSafe([-5, -1, -2])).toBe('-__-')
    expect(Utilities.base64DecodeWebSafe('-__-')).toEqual([-5, -1, -2])
    expect(() => Utilities.base64Decode('a b')).toThrow('Could not decode string.')
  })

  it('computes digests and signatures', () => {
    const hex = (bytes: number[]) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('')
    const { DigestAlgorithm, MacAlgorithm } = Utilities
    expect(hex(Utilities.computeDigest(DigestAlgorithm.MD5, 'thisisteststring'))).toBe(
      '081ed57c9b72db0a4ef39a3341e8ad51',
    )
    expect(hex(Utilities.computeDigest(DigestAlgorithm.SHA_256, 'abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    const signature = hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))
    expect(signature).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843')
    expect(
      hex(Utilities.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, 'what do ya want for nothing?', 'Jefe')),
    ).toBe(signature)
  })

  it('makes blobs of text and bytes', () => {
    const blob = Utilities.newBlob('中', 'text/plain', 'a.txt')
    expect([blob.getBytes(), blob.getDataAsString(), blob.getName(), blob.getContentType()]).toEqual([
      [-28, -72, -83],
      '中',
      'a.txt',
      'text/plain',
    ])
    expect(blob.setName('b.csv').setContentTypeFromExtension().getContentType()).toBe('text/csv')
    expect(blob.setDataFromString('x').copyBlob().setBytes([65]).getDataAsString()).toBe('A')
    expect(blob.getDataAsString()).toBe('x')
    expect(() => blob.getAs('application/pdf')).toThrow('NotEmulated: Blob.getAs application/pdf')
    expect(() => blob.getAs('audio/ogg')).toThrow('Converting from text/csv to audio/ogg is not supported.')
  })

  it.each(['GB18030', 'GBK', 'Big5', 'UTF-16LE', 'Shift_JIS'])('reads what it wrote in %s', (charset) => {
    const text = '電話, 1'
    expect(Utilities.newBlob('').setDataFromString(text, charset).getDataAsString(charset)).toBe(text)
  })

  it('knows rare characters in GB18030, and writes ? where a set lacks one', () => {
    const blob = Utilities.newBlob('')
    expect(blob.setDataFromString('𠮷㛃中€', 'GB18030').getDataAsString('GB18030')).toBe('𠮷㛃中€')
    expect(blob.setDataFromString('中', 'GB18030').getBytes()).toEqual([-42, -48])
    expect(blob.setDataFromString('a中', 'US-ASCII').getDataAsString()).toBe('a?')
    expect(() => blob.getDataAsString('klingon')).toThrow('Unsupported charset: klingon')
  })

  it('packs and unpacks archives', () => {
    const files = [
      Utilities.newBlob('one', 'text/plain', '一.txt'),
      Utilities.newBlob('two', 'text/plain', 'b.txt'),
    ]
    const archive = Utilities.zip(files, 'all.zip')
    expect([archive.getName(), archive.getContentType()]).toEqual(['all.zip', 'application/zip'])
    expect(Utilities.unzip(archive).map((blob) => [blob.getName(), blob.getDataAsString()])).toEqual([
      ['一.txt', 'one'],
      ['b.txt', 'two'],
    ])
    expect(Utilities.ungzip(Utilities.gzip(files[0]!)).getDataAsString()).toBe('one')
  })

  it('parses CSV with quotes, line ends inside cells, and other delimiters', () => {
    expect(Utilities.parseCsv('a,"b ""c""\nd",\r\n1;2,3\n')).toEqual([
      ['a', 'b "c"\nd', ''],
      ['1;2', '3'],
    ])
    expect(Utilities.parseCsv('a\tb', '\t' as unknown as GoogleAppsScript.Char)).toEqual([['a', 'b']])
    expect(() => Utilities.parseCsv('"open')).toThrow('Could not parse text.')
  })

  it.each([
    ['%s is %d years', ['Ann', 30], 'Ann is 30 years'],
    ['%05.1f|%-6s|%6s', [3.16, 'ab', 'cd'], '003.2|ab    |    cd'],
    ['%x %X %e %b %%', [255, 255, 12345.678, true], 'ff FF 1.234568e+04 true %'],
    ['%,d %+d %2$s', [1234567, 5], '1,234,567 +5 5'],
  ])('formats %p', (template, values, text) => {
    expect(Utilities.formatString(template as string, ...(values as unknown[]))).toBe(text)
  })

  it('makes uuids', () => {
    const uuids = Array.from({ length: 50 }, () => Utilities.getUuid())
    expect(new Set(uuids).size).toBe(50)
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('lets emulated time pass while it sleeps', () => {
    const { Utilities: own, google } = freshGoogle()
    const before = google.clock.nowMs()
    own.sleep(1500)
    expect(google.clock.nowMs() - before).toBe(1500)
    expect(() => own.sleep(300_001)).toThrow('Invalid argument')
  })
})
