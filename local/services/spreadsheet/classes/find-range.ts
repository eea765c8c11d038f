import { rectOfR1C1 } from '../formulas/r1c1'
import type { OpenRect } from '../grid/rect'
import { parseReference, referenceRect, splitTab } from '../grid/reference'
import { Refusal } from '../grid/refusal'
import { findNamedRange } from '../operations/named-ranges'
import type { Desk } from './desk'
import { fileEditing } from './developer-metadata'
import { selectionIn } from './selection'

/** The tab and cells that text means: a named range, A1 or R1C1 notation, perhaps with a tab's name; without one `home`, or the tab in front. Refuses with Google's words. */
export function findRange(
  desk: Desk,
  file: string,
  text: string,
  home?: number,
): { readonly tab: number; readonly range: OpenRect } {
  const named = findNamedRange(fileEditing(desk, file), text)
  if (named) return { tab: named.tab, range: named.range }
  const { tab: name, rest } = splitTab(text.trim().replace(/^!/, ''))
  const absolute = /^R\d+C\d+(?::R\d+C\d+)?$/i.test(rest) ? rectOfR1C1(rest) : undefined
  const reference = absolute ? undefined : parseReference(rest)
  const range = absolute ?? (reference && referenceRect(reference))
  const inFront = () => home ?? selectionIn(desk, file).tab
  const tab = name === undefined ? inFront() : desk.file(file).gridByName(name)?.id
  if (!range || tab === undefined) throw new Refusal('argument', 'Range not found')
  return { tab, range }
}
