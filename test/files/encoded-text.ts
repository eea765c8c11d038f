const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The bytes of each character in an encoding of one and two bytes, found by decoding every pair. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  const note = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let lead = 0; lead < 256; lead++) note(lead)
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) note(lead, trail)
  tables.set(encoding, table)
  return table
}

/** A text as a file in an encoding holds it; throws where the encoding lacks a character. */
export function encodedText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return wide(text, encoding === 'utf-16le')
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const bytes = table.get(sign)
      if (!bytes) throw new Error(`${encoding} has no ${sign}`)
      return [...bytes]
    }),
  )
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle)
  return new Uint8Array(view.buffer)
}
