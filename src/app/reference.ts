/** Letters and digits that cannot be mistaken for each other when read out. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A short reference such as `K3F9`, made from a random id, that a person can read to the administrator. */
export const referenceOf = (id: string): string =>
  [0, 1, 2, 3].map((index) => ALPHABET[sum(id, index) % ALPHABET.length]).join('')

function sum(id: string, salt: number): number {
  let total = salt * 7919 + 17
  for (const character of id) total = (total * 31 + character.charCodeAt(0)) % 1_000_003
  return total
}
