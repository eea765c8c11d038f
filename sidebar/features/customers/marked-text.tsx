import type { Spelling } from '../../../src/register/search/spelling'
import { markedParts } from './marked-parts'

interface MarkedTextProps {
  readonly text: string
  /** The words that were searched for; the first that occurs is marked. */
  readonly words: readonly string[]
  /** How the text sounds, where it may have been found by its sound. */
  readonly spelling?: Spelling
}

/** A text with the matched part in bold. */
export const MarkedText = ({ text, words, spelling }: MarkedTextProps) => {
  const [before, match, after] = markedParts(text, words, spelling)
  return (
    <bdi>
      {before}
      {match && <mark>{match}</mark>}
      {after}
    </bdi>
  )
}
