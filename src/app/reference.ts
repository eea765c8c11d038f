/** Letters and digits that cannot be mistaken for each other when read out. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 4

/** A short reference such as `K3F9`, made from a random id, that a person can read to the administrator. */
export function referenceOf(id: string): string {
  let rest = hash(id)
  let reference = ''
  for (let index = 0; index < LENGTH; index++) {
    reference += ALPHABET[rest % ALPHABET.length]
    rest = Math.floor(rest / ALPHABET.length)
  }
  return reference
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
