import { escapeFor, escapeHtml } from './escape'
import { HtmlContext } from './html-context'

/** A piece of a template: page text, code, a value to print escaped, or one to print as it is. */
export interface TemplatePart {
  readonly kind: 'text' | 'code' | 'print' | 'force'
  readonly source: string
}

const scriptlet = /<\?(!?=)?([\s\S]*?)\?>/g

/** Cuts a template at its scriptlets; one without an end is page text. */
export function templateParts(template: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  let at = 0
  for (const match of template.matchAll(scriptlet)) {
    if (match.index > at) parts.push({ kind: 'text', source: template.slice(at, match.index) })
    const kind = match[1] === undefined ? 'code' : match[1] === '=' ? 'print' : 'force'
    parts.push({ kind, source: match[2]! })
    at = match.index + match[0].length
  }
  if (at < template.length) parts.push({ kind: 'text', source: template.slice(at) })
  return parts
}

/** The body of the function that writes the page; each line sets a member of `output`. */
export function templateCode(parts: readonly TemplatePart[], withComments = false): string {
  const lines = parts.map(({ kind, source }) => {
    if (kind === 'code') return `${source}\n`
    const comment = withComments && kind !== 'text' ? ` /* ${source.replaceAll('*/', '* /')} */` : ''
    if (kind === 'text') return `output._ = ${JSON.stringify(source)};`
    return `output.${kind === 'print' ? '_$' : '$'} = (${source}\n);${comment}`
  })
  return lines.join('\n')
}

/** What template code writes to; a scriptlet may also append to it by itself. */
export class TemplateOutput {
  readonly #context = new HtmlContext()
  #html = ''

  get html(): string {
    return this.#html
  }

  set _(text: string) {
    this.#add(text)
  }

  set _$(value: unknown) {
    this.#add(escapeFor(this.#context, value))
  }

  set $(value: unknown) {
    this.#add(String(value))
  }

  append(html: unknown): this {
    this.#add(String(html))
    return this
  }

  appendUntrusted(text: unknown): this {
    this.#add(escapeHtml(String(text)))
    return this
  }

  #add(html: string): void {
    this.#html += html
    this.#context.feed(html)
  }
}
