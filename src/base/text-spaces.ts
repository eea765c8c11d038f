/**
 * Signs that nobody sees and that no writing needs: zero-width space, byte order mark, word joiner.
 * The joiners of emoji and Persian and the direction marks of Arabic and Hebrew are not among them.
 */
const INVISIBLE = /[\u200b\u2060\ufeff]/g
/** Signs that phones and address books put around a copied number or address to keep its direction. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Without outer spaces, with single spaces inside each line; line breaks stay. */
export const tidySpaces = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ (?=[\r\n])/g, '')
    .trim()

/** Without outer spaces and without every invisible sign: for codes, numbers and addresses, never for prose. */
export const bareText = (text: string): string => text.replace(INVISIBLE, '').replace(DIRECTION, '').trim()
