import { toHalfWidth } from './text-width'

/** A key for comparing words that people write differently: without case, width, spaces and punctuation. */
export const foldText = (text: string): string =>
  toHalfWidth(text)
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '')
