import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min'

/** A number as the world's numbering plans read it. */
export interface WorldNumber {
  /** As it is stored: `(773) 555-0100` at home, `+442079460958` abroad and where the national writing cannot be read back. */
  readonly text: string
  readonly e164: string
}

/** Reads a number with its country code, or one of the home country (ISO code; unknown codes have no home numbers). */
export function worldNumber(text: string, home: string): WorldNumber | 'length' | 'unknown' {
  const country = isSupportedCountry(home) ? home : undefined
  const number = parsePhoneNumberFromString(text, country)
  if (number?.isValid()) {
    const isHome = country !== undefined && number.countryCallingCode === getCountryCallingCode(country)
    const national = isHome ? number.formatNational() : ''
    const readsBack = isHome && parsePhoneNumberFromString(national, country)?.number === number.number
    return { text: readsBack ? national : number.number, e164: number.number }
  }
  const fault = validatePhoneNumberLength(text, country)
  return fault === 'TOO_SHORT' || fault === 'TOO_LONG' || fault === 'INVALID_LENGTH' ? 'length' : 'unknown'
}
