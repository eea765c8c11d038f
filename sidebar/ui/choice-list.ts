import { foldText } from '../../src/base/text-fold'

/** One thing to choose. */
export interface Option {
  readonly value: string
  readonly label: string
  /** Other words that find it when typed. */
  readonly words?: readonly string[]
}

/** The options that fit what was typed: those that begin with it first. All of them where nothing was typed. */
export function fittingOptions(options: readonly Option[], typed: string): Option[] {
  const wanted = foldText(typed)
  if (wanted === '') return [...options]
  const ranked = options.flatMap((option) => {
    const words = [option.label, ...(option.words ?? [])].map(foldText)
    if (words.some((word) => word.startsWith(wanted))) return [{ option, rank: 0 }]
    return words.some((word) => word.includes(wanted)) ? [{ option, rank: 1 }] : []
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option)
}
