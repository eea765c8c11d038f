import { type Node, parse } from 'acorn'

/** Texts that were found fit, so that a bundle is read once and not at every execution. */
const fit = new Set<string>()

/** Throws the syntax error Google throws for what its V8 does not take although ours does: private names and static class fields. */
export function requireGoogleSyntax(text: string): void {
  if (fit.has(text)) return
  if (/#[\p{L}_$]|\bstatic\b/u.test(text)) {
    const strange = findStrange(parse(text, { ecmaVersion: 'latest', sourceType: 'script', locations: true }))
    if (strange) throw new SyntaxError(`ParseError: Unexpected token ${strange.what} line: ${strange.line}`)
  }
  fit.add(text)
}

interface Strange {
  readonly what: string
  readonly line: number
}

function findStrange(tree: Node): Strange | undefined {
  const waiting: unknown[] = [tree]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    const what = 'type' in next ? strangeness(next as Node) : undefined
    if (what !== undefined) return { what, line: (next as Node).loc?.start.line ?? 1 }
    waiting.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null))
  }
  return undefined
}

function strangeness(node: Node & { static?: boolean }): string | undefined {
  if (node.type === 'PrivateIdentifier') return '#'
  if (node.type === 'StaticBlock') return '{'
  return node.type === 'PropertyDefinition' && node.static ? '=' : undefined
}
