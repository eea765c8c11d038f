import { badRequest } from './api-error'
import { everything, type FieldTree, parseFields, pick } from './field-mask'

const valueRange = ['range', 'majorDimension', 'values']
const updated = [
  'spreadsheetId',
  'updatedRange',
  'updatedRows',
  'updatedColumns',
  'updatedCells',
  'updatedData',
]
const below = (name: string, fields: readonly string[]) => fields.map((field) => `${name}.${field}`)
const update = [...updated, ...below('updatedData', valueRange)]

/** The paths of the answers whose `fields` may be chosen. */
const answers = {
  valueRange,
  batchGet: ['spreadsheetId', 'valueRanges', ...below('valueRanges', valueRange)],
  update,
  append: ['spreadsheetId', 'tableRange', 'updates', ...below('updates', update)],
}

/**
 * What the `fields` option of a call leaves of its answer; everything without one. A mask that names what the answer
 * never has is refused at once, before anything is done.
 */
export function answerMask(fields: unknown, kind: keyof typeof answers): <T>(answer: T) => T {
  const mask = typeof fields === 'string' && fields !== '' ? parseFields(fields) : everything
  requirePaths(mask, new Set(answers[kind]))
  return (answer) => pick(answer, mask) as typeof answer
}

function requirePaths(mask: FieldTree, known: ReadonlySet<string>, above = ''): void {
  for (const [name, inner] of mask.below) {
    if (!known.has(above + name)) throw badRequest('Request contains an invalid argument.')
    requirePaths(inner, known, `${above}${name}.`)
  }
}
