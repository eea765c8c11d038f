import { tidySpaces } from '../../base/text-spaces'

const COMPOUND_SURNAMES =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|夏侯|长孙|宇文|南宫|呼延|司空|闻人|澹台'
/** `李　明` and `林　秀军` are spaced to fill a column; four characters may be two people, unless the surname has two. */
const SPACED = new RegExp(
  `^(?:\\p{Script=Han} \\p{Script=Han}{1,2}|\\p{Script=Han}{2} \\p{Script=Han}|(?:${COMPOUND_SURNAMES}) \\p{Script=Han}{1,2})$`,
  'u',
)

/** A name with single spaces; a Chinese personal name without the spaces that only align it. */
export function tidyName(text: string): string {
  const name = tidySpaces(text)
  return SPACED.test(name) ? name.replace(/ /g, '') : name
}
