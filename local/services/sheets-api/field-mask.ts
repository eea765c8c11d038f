import { badRequest } from './api-error'

/** A field mask as a tree; `all` wants the field with everything below it. */
export interface FieldTree {
  all: boolean
  readonly below: Map<string, FieldTree>
}

/** The mask that wants everything. */
export const everything: FieldTree = { all: true, below: new Map() }

/** Reads `a.b,c(d,e/f)`, the notation of the `fields` parameter; `*` wants everything. */
export function parseFields(mask: string): FieldTree {
  const root: FieldTree = { all: false, below: new Map() }
  const reader = new MaskReader(mask)
  reader.list(root)
  reader.end()
  return root
}

/** Whether the mask wants this field or something below it. */
export function wants(tree: FieldTree, name: string): boolean {
  return tree.all || tree.below.has(name)
}

/** What the mask wants below this field. */
export function below(tree: FieldTree, name: string): FieldTree {
  return tree.all ? everything : (tree.below.get(name) ?? { all: false, below: new Map() })
}

/** A copy of a plain value that holds only what the mask wants; arrays are masked element by element. */
export function pick(value: unknown, tree: FieldTree): unknown {
  if (tree.all || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((each) => pick(each, tree))
  const wanted = Object.entries(value).filter(([name]) => wants(tree, name))
  return Object.fromEntries(wanted.map(([name, inner]) => [name, pick(inner, below(tree, name))]))
}

/**
 * The updatable paths an update request names in `fields`. `known` lists them all; a name above several stands for
 * each of them, a name below one stands for that one, and `*` for all.
 */
export function updatePaths<Path extends string>(mask: string | undefined, known: readonly Path[]): Path[] {
  const trimmed = (mask ?? '').trim()
  if (trimmed === '') {
    throw badRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
  }
  const tree = parseFields(trimmed)
  if (tree.all) return [...known]
  return [...new Set(leaves(tree).flatMap((path) => covered(path, known)))]
}

function covered<Path extends string>(path: string, known: readonly Path[]): Path[] {
  const hits = known.filter((each) => each === path || each.startsWith(`${path}.`))
  if (hits.length > 0) return hits
  const above = known.find((each) => path.startsWith(`${each}.`))
  if (above !== undefined) return [above]
  throw badRequest(`Invalid field: ${path}`)
}

function leaves(tree: FieldTree, prefix = ''): string[] {
  return [...tree.below].flatMap(([name, inner]) =>
    inner.all ? [prefix + name] : leaves(inner, `${prefix}${name}.`),
  )
}

class MaskReader {
  private readonly tokens: string[]
  private at = 0

  constructor(mask: string) {
    this.tokens = mask.match(/\w+|\S/g) ?? []
  }

  list(parent: FieldTree): void {
    do this.path(parent)
    while (this.take(','))
  }

  end(): void {
    if (this.at < this.tokens.length) this.refuse()
  }

  private path(parent: FieldTree): void {
    let here = parent
    do here = this.name(here)
    while (this.take('.') || this.take('/'))
    if (!this.take('(')) {
      here.all = true
      return
    }
    this.list(here)
    if (!this.take(')')) this.refuse()
  }

  private name(parent: FieldTree): FieldTree {
    if (this.take('*')) return parent
    const name = this.tokens[this.at++] ?? ''
    if (!/^\w+$/.test(name)) this.refuse()
    const child = parent.below.get(name) ?? { all: false, below: new Map() }
    parent.below.set(name, child)
    return child
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false
    this.at++
    return true
  }

  private refuse(): never {
    throw badRequest('Request contains an invalid argument.')
  }
}
