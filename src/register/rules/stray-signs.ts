/**
 * Signs around a copied phone, day or address that say nothing: quotation marks, the apostrophe with which
 * spreadsheets mark text, and commas, semicolons and full stops behind it.
 */
const BEFORE = /^['"‘’“”\x60\s]+/
const BEHIND = /['"‘’“”\x60\s,;:.。、，；：｡]+$/

/** A text without the signs around it that say nothing; for codes, numbers and addresses, never for prose. */
export const withoutStraySigns = (text: string): string => text.replace(BEFORE, '').replace(BEHIND, '')

const LOOK_ALIKES: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1' }

/** Digits where letters that look like digits stand among them: `139O7741396l`. For texts that can hold digits only. */
export const withoutLookAlikes = (text: string): string =>
  text.replace(/[oli|]/gi, (letter) => LOOK_ALIKES[letter.toLowerCase()] ?? letter)
