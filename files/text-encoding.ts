/** What the bytes of a file can be taken for; each has a decoder in the browser. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'

const MARKS: readonly (readonly [readonly number[], TextEncodingName])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
/** Bytes looked at to tell encodings apart: a few thousand characters are plenty. */
const SAMPLE = 65_536
/** Of a hundred characters beyond ASCII so many may be broken in a file that is UTF-8 all the same. */
const FEW_PERCENT = 2
const NEARLY_ALL = 0.9

/** How a file is written: by its byte order mark, else by what its bytes make sense as. */
export function textEncoding(bytes: Uint8Array): TextEncodingName {
  const mark = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (mark) return mark[1]
  const wide = wideEncoding(bytes.subarray(0, SAMPLE))
  if (wide) return wide
  if (isUtf8(bytes)) return 'utf-8'
  const sample = bytes.subarray(0, SAMPLE)
  if (isLatin(sample)) return 'windows-1252'
  return isBig5(sample) ? 'big5' : 'gb18030'
}

/** UTF-16 without its mark: separators, digits and line ends have a zero byte, always on the same side. */
function wideEncoding(sample: Uint8Array): TextEncodingName | undefined {
  const zeros = [0, 0] as [number, number]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1]++
  })
  const [even, odd] = zeros
  const isOneSided = Math.max(even, odd) >= NEARLY_ALL * (even + odd)
  if (even + odd === 0 || !isOneSided) return undefined
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length - (sample.length % 2)))
  return isReadable(text) ? encoding : undefined
}

/** Whether a text holds no signs that only machines write, and hardly any that mean nothing. */
function isReadable(text: string): boolean {
  const odd = text.match(/(?![\t\r\n])[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0
  return odd * 100 <= text.length
}

/** A file may be cut within a character, or hold a broken one: it is UTF-8 where nearly all of it is. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  if (broken === 0) return true
  const whole = (text.match(/\P{ASCII}/gu)?.length ?? 0) - broken
  return broken === 1 ? whole > 0 : broken * 100 <= whole * FEW_PERCENT
}

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80

/** Western European: nearly every byte beyond ASCII is a letter with an accent and stands alone in a word. */
function isLatin(sample: Uint8Array): boolean {
  const isLetter = (byte = 0) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
  let [high, alone] = [0, 0]
  sample.forEach((byte, index) => {
    if (!isHigh(byte)) return
    high++
    const [before, after] = [sample[index - 1], sample[index + 1]]
    if (byte >= 0xc0 && !isHigh(before) && !isHigh(after) && (isLetter(before) || isLetter(after))) alone++
  })
  return alone >= NEARLY_ALL * high
}

/** Traditional Chinese: more of its pairs are common characters of Big5 than of GB2312. */
function isBig5(sample: Uint8Array): boolean {
  let [big5, gb] = [0, 0]
  for (let index = 0; index < sample.length; index++) {
    const [lead = 0, trail = 0] = [sample[index], sample[index + 1]]
    if (!isHigh(lead)) continue
    const isTrail = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1
    if (lead < 0xa1 || lead > 0xf9 || !isTrail) return false
    if (lead >= 0xa4 && lead <= 0xc6) big5++
    if (lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1) gb++
    index++
  }
  return big5 > gb
}
