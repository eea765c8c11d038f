/** Full-width Latin letters, digits and signs (`Ａ１＠．－`) as their half-width twins; the ideographic space as a space. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
