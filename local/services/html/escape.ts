import type { HtmlContext } from './html-context'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

/** Text as HTML, safe between tags and between quotes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter]!)

const escapeUnquoted = (text: string): string =>
  escapeHtml(text).replace(/[\s=`]/g, (letter) => `&#${letter.charCodeAt(0)};`)

const hex = (letter: string): string => {
  const code = letter.charCodeAt(0).toString(16)
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`
}

const escapeScriptString = (text: string): string =>
  text.replace(/[\\'"`<>&\n\r\u2028\u2029$=-]/g, hex).replaceAll('/', '\\/')

const safeScheme = /^(?:https?|mailto|tel|ftp):/i

/** An address is refused where it would run a script. */
function escapeUrl(text: string): string {
  const isRelative = !/^[^/?#]*:/.test(text.trim())
  return isRelative || safeScheme.test(text.trim()) ? normaliseUrl(text) : 'about:invalid'
}

const normaliseUrl = (text: string): string =>
  text.replace(/[^\w\-.~:/?#[\]@!$&()*+,;=%]/gu, encodeURIComponent)

/** Only what cannot leave its declaration. */
const escapeStyle = (text: string): string => (/^[\w\s#%.,!+-]*$/.test(text) ? text : 'zSafehtmlz')

/** A printed text, escaped for the place where it lands; in a script it is a string, whatever it was. */
export function escapeFor(context: HtmlContext, text: string): string {
  const inAttribute = context.isInAttribute
  const asHtml = (script: string) => (inAttribute ? quoted(context, script) : script)
  switch (context.place) {
    case 'script':
      return asHtml(`'${escapeScriptString(text)}'`)
    case 'scriptString':
      return asHtml(escapeScriptString(text))
    case 'style':
      return asHtml(escapeStyle(text))
    case 'url':
      return quoted(context, escapeUrl(text))
    case 'urlTail':
      return quoted(context, normaliseUrl(text))
    case 'query':
      return quoted(context, encodeURIComponent(text))
    case 'unquoted':
      return escapeUnquoted(text)
    case 'comment':
      return ''
    case 'tag':
      return /^[\w-]*$/.test(text) ? text : 'zSafehtmlz'
    default:
      return escapeHtml(text)
  }
}

const quoted = (context: HtmlContext, text: string): string =>
  context.isUnquoted ? escapeUnquoted(text) : escapeHtml(text)
