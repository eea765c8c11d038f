import { semanticsWorld } from './semantics-world'

const code = `
const { DigestAlgorithm, MacAlgorithm, Charset } = Utilities
const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('')
const bytes = (text) => Utilities.newBlob(text).getBytes()
function digest(value, charset) { return hex(Utilities.computeDigest(...[DigestAlgorithm.MD5, value, Charset[charset]].filter((arg) => arg !== undefined))) }
function digestOfBytes(text) { return hex(Utilities.computeDigest(DigestAlgorithm.MD5, bytes(text))) }
function hmac(value, key, charset) { return hex(Utilities.computeHmacSha256Signature(...[value, key, Charset[charset]].filter((arg) => arg !== undefined))) }
function base64(text) { return Utilities.base64Encode(text) }
function refusal(kind) {
  const calls = {
    mixed: () => Utilities.computeHmacSha256Signature(bytes('a'), 'key'),
    mixedOtherWay: () => Utilities.computeHmacSha256Signature('a', bytes('key')),
    bytesInCharset: () => Utilities.computeDigest(DigestAlgorithm.MD5, [0, 1], Charset.UTF_8),
    nameOfCharset: () => Utilities.computeDigest(DigestAlgorithm.MD5, 'a', 'UTF_8'),
    otherEnum: () => Utilities.computeDigest(MacAlgorithm.HMAC_MD5, 'a'),
    otherCharset: () => Utilities.base64Encode('a', DigestAlgorithm.MD5),
    tooMany: () => Utilities.computeDigest(DigestAlgorithm.MD5, 'a', Charset.US_ASCII, 4),
    noNumbers: () => Utilities.computeDigest(DigestAlgorithm.MD5, ['1', '2']),
  }
  try { calls[kind]() } catch (error) { return error.message }
}
function unpacked(name) {
  const packed = name ? Utilities.gzip(Utilities.newBlob('x'), name) : Utilities.gzip(Utilities.newBlob('x'))
  const blob = Utilities.ungzip(packed)
  return [blob.getName(), blob.getContentType(), blob.getDataAsString()]
}
`

describe('Utilities', () => {
  const { run } = semanticsWorld(code)

  // B, brucemcpherson/gas-fakes, testutilities.js, run at Google: a text without a charset is ASCII, what ASCII lacks a question mark
  it('digests a text as ASCII unless told', () => {
    expect(run('digest', ['€🙂'])).toBe(run('digest', ['??']))
    expect(run('digest', ['€🙂'])).toBe(run('digest', ['€🙂', 'US_ASCII']))
    expect(run('digest', ['€🙂', 'UTF_8'])).toBe(run('digestOfBytes', ['€🙂']))
    expect(run('digest', ['abc'])).toBe('900150983cd24fb0d6963f7d28e17f72')
  })

  it('signs texts as ASCII unless told', () => {
    expect(run('hmac', ['café', '键'])).toBe(run('hmac', ['caf?', '?', 'US_ASCII']))
    expect(run('hmac', ['café', '键', 'UTF_8'])).not.toBe(run('hmac', ['café', '键']))
  })

  // D, Utilities.base64Encode; B, joshuatz.com 2019: base64 is of UTF-8
  it('encodes a text in base64 as UTF-8', () => {
    expect(run('base64', ['中文'])).toBe('5Lit5paH')
  })

  // B, the same tests: which overloads there are
  it.each([
    'mixed',
    'mixedOtherWay',
    'bytesInCharset',
    'nameOfCharset',
    'otherEnum',
    'otherCharset',
    'tooMany',
  ])('refuses arguments that fit no overload: %s', (kind) => {
    expect(run('refusal', [kind])).toMatch(/^The parameters \(.+\) don't match the method signature for Util/)
  })

  it('refuses bytes that are no numbers', () => {
    expect(run('refusal', ['noNumbers'])).toMatch(/^Cannot convert/)
  })

  // B, the same tests: only the name tells the type of what was packed
  it('unpacks a gzip without knowing what it is', () => {
    expect(run('unpacked')).toEqual(['archive', null, 'x'])
    expect(run('unpacked', ['named'])).toEqual(['named', null, 'x'])
    expect(run('unpacked', ['a.csv.gz'])).toEqual(['a.csv', 'text/csv', 'x'])
  })
})
