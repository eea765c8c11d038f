import { markedParts } from './marked-parts'

interface MarkedTextProps {
  readonly text: string
  /** The words that were searched for; the first that occurs is marked. */
  readonly words: readonly string[]
}

/** A text with the matched part in bold. */
export const MarkedText = ({ text, words }: MarkedTextProps) => {
  const [before, match, after] = markedParts(text, words)
  return (
    <bdi>
      {before}
      {match && <mark>{match}</mark>}
      {after}
    </bdi>
  )
}
