/** Where in a page the next printed value lands. */
export type HtmlPlace =
  | 'text'
  | 'attribute'
  | 'unquoted'
  | 'url'
  | 'urlTail'
  | 'query'
  | 'script'
  | 'scriptString'
  | 'style'
  | 'tag'
  | 'comment'

const rawTextTags = new Set(['script', 'style', 'textarea', 'title'])
const urlAttributes = new Set(['href', 'src', 'action', 'formaction', 'cite', 'poster', 'data', 'background'])

type State = 'text' | 'tagName' | 'tag' | 'attributeName' | 'beforeValue' | 'value' | 'comment' | 'raw'

/** Follows the page as it is written and knows the place at its end: inside an attribute, a script's string, an address … */
export class HtmlContext {
  #state: State = 'text'
  #tag = ''
  #attribute = ''
  #value = ''
  #quote = ''
  #tail = ''
  #stringQuote = ''

  /** The place at the end of what was written so far. */
  get place(): HtmlPlace {
    switch (this.#state) {
      case 'text':
        return 'text'
      case 'comment':
        return 'comment'
      case 'raw':
        return this.#rawPlace()
      case 'value':
      case 'beforeValue':
        return this.#attributePlace()
      default:
        return 'tag'
    }
  }

  /** Whether the value being written is an attribute without quotes. */
  get isUnquoted(): boolean {
    return this.#state === 'beforeValue' || (this.#state === 'value' && this.#quote === '')
  }

  /** The value being written is an attribute's, so that even script text in it must be escaped as HTML. */
  get isInAttribute(): boolean {
    return this.#state === 'value' || this.#state === 'beforeValue'
  }

  feed(html: string): void {
    for (const letter of html) this.#step(letter)
  }

  #rawPlace(): HtmlPlace {
    if (this.#tag === 'script') return this.#stringQuote ? 'scriptString' : 'script'
    return this.#tag === 'style' ? 'style' : 'text'
  }

  #attributePlace(): HtmlPlace {
    if (this.#attribute.startsWith('on')) return quoteLeftOpen(this.#value) ? 'scriptString' : 'script'
    if (this.#attribute === 'style') return 'style'
    if (urlAttributes.has(this.#attribute)) {
      if (this.#value === '') return 'url'
      return /[?#]/.test(this.#value) ? 'query' : 'urlTail'
    }
    return this.isUnquoted ? 'unquoted' : 'attribute'
  }

  #step(letter: string): void {
    this.#tail = (this.#tail + letter).slice(-12)
    switch (this.#state) {
      case 'text':
        if (letter === '<') this.#enter('tagName')
        break
      case 'tagName':
        this.#tagName(letter)
        break
      case 'tag':
        this.#inTag(letter)
        break
      case 'attributeName':
        this.#attributeName(letter)
        break
      case 'beforeValue':
        this.#beforeValue(letter)
        break
      case 'value':
        this.#inValue(letter)
        break
      case 'comment':
        if (this.#tail.endsWith('-->')) this.#state = 'text'
        break
      default:
        this.#inRaw(letter)
    }
  }

  #enter(state: 'tagName'): void {
    this.#state = state
    this.#tag = ''
  }

  #tagName(letter: string): void {
    if (/[a-z0-9/!-]/i.test(letter)) this.#tag += letter.toLowerCase()
    if (this.#tag === '!--') this.#state = 'comment'
    else if (/\s/.test(letter) && this.#tag !== '') this.#state = 'tag'
    else if (letter === '>') this.#closeTag()
    else if (this.#tag === '') this.#state = 'text'
  }

  #inTag(letter: string): void {
    if (letter === '>') this.#closeTag()
    else if (!/[\s/]/.test(letter)) {
      this.#state = 'attributeName'
      this.#attribute = letter.toLowerCase()
    }
  }

  #attributeName(letter: string): void {
    if (letter === '=') {
      this.#state = 'beforeValue'
      this.#value = ''
      this.#quote = ''
    } else if (letter === '>') this.#closeTag()
    else if (/\s/.test(letter)) this.#state = 'tag'
    else this.#attribute += letter.toLowerCase()
  }

  #beforeValue(letter: string): void {
    if (/\s/.test(letter)) return
    if (letter === '>') {
      this.#closeTag()
      return
    }
    this.#state = 'value'
    if (letter === '"' || letter === "'") this.#quote = letter
    else this.#value = letter
  }

  #inValue(letter: string): void {
    const ends = this.#quote ? letter === this.#quote : /[\s>]/.test(letter)
    if (!ends) this.#value += letter
    else if (letter === '>') this.#closeTag()
    else this.#state = 'tag'
  }

  #closeTag(): void {
    this.#stringQuote = ''
    this.#state = rawTextTags.has(this.#tag) ? 'raw' : 'text'
  }

  #inRaw(letter: string): void {
    if (this.#tail.toLowerCase().endsWith(`</${this.#tag}`)) {
      this.#tag = `/${this.#tag}`
      this.#state = 'tag'
    } else if (this.#tag === 'script') this.#stringQuote = nextQuote(this.#stringQuote, letter, this.#tail)
  }
}

/** The quote that a script's text is inside of, after one more letter. */
function nextQuote(quote: string, letter: string, tail: string): string {
  const isEscaped = /(^|[^\\])(\\\\)*\\$/.test(tail.slice(0, -1))
  if (quote === '') return ['"', "'", '`'].includes(letter) ? letter : ''
  return letter === quote && !isEscaped ? '' : quote
}

function quoteLeftOpen(script: string): boolean {
  let quote = ''
  let tail = ''
  for (const letter of script) {
    tail += letter
    quote = nextQuote(quote, letter, tail)
  }
  return quote !== ''
}
