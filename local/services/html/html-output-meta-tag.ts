/** A meta tag that a script added to a page. */
export class HtmlOutputMetaTag {
  readonly #name: string
  readonly #content: string

  constructor(name: string, content: string) {
    this.#name = name
    this.#content = content
  }

  getName(): string {
    return this.#name
  }

  getContent(): string {
    return this.#content
  }
}
