import { escapeFor } from './escape'
import { HtmlContext } from './html-context'
import type { HtmlOutputMetaTag } from './html-output-meta-tag'

/** A page in the making. What is not trusted is escaped for the place where it lands. */
export class HtmlPage {
  title = ''
  width: number | null = null
  height: number | null = null
  faviconUrl: string | null = null
  readonly metaTags: HtmlOutputMetaTag[] = []
  #content: string
  #context = new HtmlContext()
  /** How much of the content the context has followed; it is asked for rarely. */
  #followed = 0

  constructor(content: string) {
    this.#content = content
  }

  get content(): string {
    return this.#content
  }

  set content(content: string) {
    this.#content = content
    this.#context = new HtmlContext()
    this.#followed = 0
  }

  append(html: string): void {
    this.#content += html
  }

  appendUntrusted(text: string): void {
    this.#context.feed(this.#content.slice(this.#followed))
    this.#followed = this.#content.length
    this.append(escapeFor(this.#context, text))
  }
}
