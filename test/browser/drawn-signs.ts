/** Signs that Unicode gives to nobody: no font has them, so that they are drawn as the font's box. */
const BOXES = ['\u{10fffc}', '\u{10fffd}'] as const

/** Rare Chinese characters and an emoji, as they stand in names. */
export const RARE_SIGNS = ['張', '𠮷', '㛃', '😀'] as const

/** All signs that `pictureOf` must be able to show. */
export const SIGNS_TO_DRAW: readonly string[] = [...BOXES, ...RARE_SIGNS]

/** The rare signs that look like a box for want of a font. Throws where even two boxes differ: then pictures tell nothing. */
export async function signsDrawnAsBoxes(pictureOf: (sign: string) => Promise<Buffer>): Promise<string[]> {
  const [box, other] = [await pictureOf(BOXES[0]), await pictureOf(BOXES[1])]
  if (!box.equals(other)) throw new Error('Two boxes look different')
  const missing: string[] = []
  for (const sign of RARE_SIGNS) if ((await pictureOf(sign)).equals(box)) missing.push(sign)
  return missing
}
