import { TextDecoder } from 'node:util'

/** Names that scripts use for character sets, beyond those that decoders know. */
const aliases: Record<string, string> = {
  'US-ASCII': 'ascii',
  US_ASCII: 'ascii',
  UTF_8: 'utf-8',
  ASCII: 'ascii',
}

const encoders = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Text of bytes in a character set (`UTF-8`, `GB18030`, `Big5`, `ISO-8859-1` …); what cannot be read becomes U+FFFD. Throws for an unknown set. */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string {
  const label = labelOf(charset)
  if (label === 'ascii')
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : '\ufffd')).join('')
  return decoder(label).decode(bytes)
}

/** Bytes of a text in a character set; what the set lacks becomes `?`. */
export function encodeText(text: string, charset = 'utf-8'): Uint8Array {
  const label = labelOf(charset)
  if (label === 'utf-8') return new Uint8Array(Buffer.from(text, 'utf8'))
  if (label.startsWith('utf-16')) return encodeUtf16(text, label)
  const table = tableOf(label)
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? supplementary(letter, label)))
}

function labelOf(charset: string): string {
  const alias = aliases[charset.toUpperCase()]
  if (alias) return alias
  const label = charset.toLowerCase()
  if (label === 'utf-16') return 'utf-16be'
  decoder(label)
  return label
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { ignoreBOM: true })
  } catch {
    throw new Error(`Unsupported charset: ${label}`)
  }
}

/** With a byte order mark where the order is not named, as Java writes it. */
function encodeUtf16(text: string, label: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(label === 'utf-16le' ? bytes : bytes.swap16())
}

/** Letters to bytes, found by decoding every sequence of bytes that can be one. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = encoders.get(label)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const sequences = label === 'ascii' ? oneByte(128) : [...oneByte(256), ...twoBytes()]
  for (const bytes of sequences) learn(table, label, bytes)
  if (label === 'gb18030') for (const bytes of fourBytes()) learn(table, label, bytes)
  encoders.set(label, table)
  return table
}

function learn(table: Map<string, readonly number[]>, label: string, bytes: readonly number[]): void {
  const letter = decodeText(Uint8Array.from(bytes), label)
  const isOne = [...letter].length === 1 && letter !== '\ufffd'
  if (isOne && !table.has(letter)) table.set(letter, bytes)
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

const oneByte = (to: number): number[][] => range(0, to).map((byte) => [byte])

const twoBytes = (): number[][] =>
  range(0x81, 0xff).flatMap((lead) => range(0x40, 0xff).map((trail) => [lead, trail]))

/** The four-byte part of GB18030 that holds the rest of Unicode's first 65,536 letters. */
const fourBytes = (): number[][] => range(0, 39_420).map((pointer) => gbFourBytes(pointer))

function gbFourBytes(pointer: number): number[] {
  const fourth = 0x30 + (pointer % 10)
  const third = 0x81 + (Math.floor(pointer / 10) % 126)
  const second = 0x30 + (Math.floor(pointer / 1_260) % 10)
  return [0x81 + Math.floor(pointer / 12_600), second, third, fourth]
}

/** GB18030 reaches the letters beyond U+FFFF by arithmetic (𠮷); other sets lack them. */
function supplementary(letter: string, label: string): number[] {
  const point = letter.codePointAt(0)!
  return label === 'gb18030' && point > 0xffff ? gbFourBytes(189_000 + point - 0x10000) : [0x3f]
}
