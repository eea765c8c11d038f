/** Full-width Latin letters, digits and signs (`Ａ１＠．－`) as their half-width twins; the ideographic space as a space. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')

/** The dashes and minus signs that word processors and telephones put in place of a hyphen, as hyphens. */
export const plainDashes = (text: string): string => text.replace(/[‐‑‒–—―−﹣]/g, '-')

/** Full-width Latin letters and digits as their half-width twins; Chinese punctuation stays what it is. */
export const halfWidthLetters = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, toHalfWidth)
