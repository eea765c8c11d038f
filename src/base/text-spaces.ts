/**
 * Signs that nobody sees and that no writing needs: zero-width space, soft hyphen, byte order mark, word joiner, control
 * characters. The joiners of emoji and Persian and the direction marks of Arabic and Hebrew are not among them.
 */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|[^\P{Cc}\s]/gu
/** Those of every writing: around a copied number phones and address books put marks that keep its direction. */
const INVISIBLE_ANYWHERE = /\p{Cf}|\p{Variation_Selector}|[^\P{Cc}\s]/gu
const NOTHING = /^(?:[\s\u00ad\u200b\u2060\ufeff]|[^\P{Cc}\s])*$/u

/** Without outer spaces, with single spaces inside each line; line breaks stay. */
export const tidySpaces = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ (?=[\r\n])/g, '')
    .trim()

/** Without outer spaces and without every invisible sign: for codes, numbers and addresses, never for prose. */
export const bareText = (text: string): string => text.replace(INVISIBLE_ANYWHERE, '').trim()

/** Whether a text shows nothing at all: `tidySpaces` leaves nothing of it. */
export const isInvisible = (text: string): boolean => NOTHING.test(text)
