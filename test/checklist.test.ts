import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createSourceFile,
  forEachChild,
  isCallExpression,
  isPropertyAccessExpression,
  isStringLiteralLike,
  isTemplateExpression,
  type Node,
  ScriptTarget,
} from 'typescript'

/** Rows of the checklist of the product that tests show: what a user can do, each by the number of its row. */
const SHOWN = [
  ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13', 'A14', 'A15'],
  ...['A16', 'A17', 'A18', 'A19', 'A20', 'A21', 'A22', 'A23', 'A24', 'A25', 'A26', 'A27', 'B9', 'B10', 'B11'],
  ...[
    'C1',
    'C2',
    'C3',
    'C4',
    'C5',
    'C6',
    'C7',
    'D1',
    'D2',
    'D3',
    'D4',
    'D5',
    'D6',
    'D7',
    'D8',
    'E3',
    'F4',
    'F5',
  ],
  ...[
    'G3',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'I1',
    'I2',
    'I3',
    'I4',
    'I5',
    'I6',
    'I8',
    'J1',
    'J2',
    'J3',
    'J4',
  ],
  ...['J6', 'K1', 'K3', 'N3', 'S5e', 'Y9'],
]

/** The words of a call's first argument; `''` where it is no text. */
function nameOf(node: Node | undefined): string {
  if (!node) return ''
  if (isStringLiteralLike(node)) return node.text
  if (!isTemplateExpression(node)) return ''
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ')
}

/** Whether something is `it`, `test` or `describe`, or what `.each(…)` and the like make of them. */
function isTest(node: Node): boolean {
  if (isCallExpression(node) || isPropertyAccessExpression(node)) return isTest(node.expression)
  return ['it', 'test', 'describe'].includes(node.getText())
}

function namesIn(node: Node): string[] {
  const inside: string[] = []
  forEachChild(node, (child) => void inside.push(...namesIn(child)))
  return isCallExpression(node) && isTest(node.expression) ? [nameOf(node.arguments[0]), ...inside] : inside
}

const testFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(folder, path))

/** The names of all tests and of what they are gathered under. */
const names = testFiles(__dirname).flatMap((path) =>
  namesIn(createSourceFile(path, readFileSync(path, 'utf8'), ScriptTarget.Latest, true)),
)

describe('the checklist', () => {
  test.each(SHOWN)('row %s is shown by a test that carries its number', (row) => {
    const carries = new RegExp(`^${row}:|\\([^()]*\\b${row}\\b[^()]*\\)`)
    expect(names.filter((name) => carries.test(name))).not.toEqual([])
  })

  test('is read from names alone, not from what tests do', () => {
    expect(names).toContain('is read from names alone, not from what tests do')
    expect(names.length).toBeGreaterThan(1000)
  })
})
