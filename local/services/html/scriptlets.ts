/** A piece of a template: page text, code, a value to print escaped, or one to print as it is. */
interface TemplatePart {
  readonly kind: 'text' | 'code' | 'print' | 'force'
  readonly source: string
}

const scriptlet = /<\?(!?=)?([\s\S]*?)\?>/g

/** Cuts a template at its scriptlets; one without an end is page text. */
function templateParts(template: string): TemplatePart[] {
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

/**
 * The expression that makes the page of a template, as Google writes it: every piece is one statement ended by `;`, so
 * that a printed value may end in one itself, and `<? if (a) ?>` governs nothing.
 */
export function templateCode(template: string, withComments = false): string {
  const lines = templateParts(template).map((part) => {
    const statement = statementOf(part)
    return withComments && part.kind !== 'text' ? `${statement} /* ${inComment(part.source)} */` : statement
  })
  const body = lines.map((line) => `  ${line}\n`).join('')
  return `(function() { var output = HtmlService.initTemplate();\n${body}  /* End of user code */\n  return output.$out.append('');\n})();`
}

function statementOf({ kind, source }: TemplatePart): string {
  if (kind === 'text') return `output._ =  ${quoted(source)};`
  if (kind === 'code') return `${source}\n;`
  return `output.${kind === 'print' ? '_$' : '_'} = ${source}\n;`
}

const inComment = (source: string): string => source.replaceAll('*/', '* /')

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
