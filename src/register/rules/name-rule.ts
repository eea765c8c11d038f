import { tidySpaces } from '../../base/text-spaces'

const COMPOUND_SURNAMES =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|夏侯|长孙|宇文|南宫|呼延|司空|闻人|澹台'
/**
 * `李　明`, `林　秀军` and `王 小 明` are spaced to fill a column; four characters may be two people, unless the surname
 * has two.
 */
const SPACED = new RegExp(
  `^(?:\\p{Script=Han} \\p{Script=Han} ?\\p{Script=Han}?|\\p{Script=Han}{2} \\p{Script=Han}|(?:${COMPOUND_SURNAMES}) \\p{Script=Han}{1,2})$`,
  'u',
)

/** Where a space divides family name and given name also in the same characters. */
const DIVIDED = ['JP', 'KR']

/** A name with single spaces; a Chinese personal name without the spaces that only align it. */
export function tidyName(text: string, country: 'CN' | string = 'CN'): string {
  const name = tidySpaces(text)
  return SPACED.test(name) && !DIVIDED.includes(country) ? name.replace(/ /g, '') : name
}
