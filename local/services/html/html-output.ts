import type { Seat } from '../seat'
import { requireSignature } from '../signature'
import { Blob } from '../utilities/blob'
import { escapeHtml } from './escape'
import { SandboxMode, XFrameOptionsMode } from './html-modes'
import { HtmlOutputMetaTag } from './html-output-meta-tag'
import { HtmlTemplate } from './html-template'

const knownMetaTags = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'twitter:card',
  'viewport',
])

/** A page to be served, as the script has made it so far. Every setter answers the page itself. */
export class HtmlOutput {
  readonly #seat: Seat
  readonly #metaTags: HtmlOutputMetaTag[] = []
  #content: string
  #title = ''
  #width: number | null = null
  #height: number | null = null
  #faviconUrl: string | null = null

  constructor(seat: Seat, content: string) {
    this.#seat = seat
    this.#content = content
  }

  append(...args: unknown[]): this {
    requireSignature('HtmlOutput.append', args, ['String'])
    this.#content += String(args[0])
    return this
  }

  appendUntrusted(...args: unknown[]): this {
    requireSignature('HtmlOutput.appendUntrusted', args, ['String'])
    this.#content += escapeHtml(String(args[0]))
    return this
  }

  addMetaTag(...args: unknown[]): this {
    requireSignature('HtmlOutput.addMetaTag', args, ['String', 'String'])
    const name = String(args[0])
    if (!knownMetaTags.has(name))
      throw new Error(`The meta tag you specified is not allowed in this context: ${name}`)
    this.#metaTags.push(new HtmlOutputMetaTag(name, String(args[1])))
    return this
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.#seat, this.#content, (html) => new HtmlOutput(this.#seat, html))
  }

  clear(): this {
    this.#content = ''
    return this
  }

  getAs(...args: unknown[]): Blob {
    return this.getBlob().getAs(...args)
  }

  getBlob(): Blob {
    return new Blob(new Uint8Array(Buffer.from(this.#content, 'utf8')), 'text/html', this.#title || null)
  }

  getContent(): string {
    return this.#content
  }

  getFaviconUrl(): string | null {
    return this.#faviconUrl
  }

  getHeight(): number | null {
    return this.#height
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags]
  }

  getTitle(): string {
    return this.#title
  }

  getWidth(): number | null {
    return this.#width
  }

  setContent(...args: unknown[]): this {
    requireSignature('HtmlOutput.setContent', args, ['String'])
    this.#content = String(args[0])
    return this
  }

  setFaviconUrl(...args: unknown[]): this {
    requireSignature('HtmlOutput.setFaviconUrl', args, ['String'])
    this.#faviconUrl = String(args[0])
    return this
  }

  setHeight(height: unknown): this {
    this.#height = pixels('HtmlOutput.setHeight', height)
    return this
  }

  setWidth(width: unknown): this {
    this.#width = pixels('HtmlOutput.setWidth', width)
    return this
  }

  setSandboxMode(...args: unknown[]): this {
    requireSignature('HtmlOutput.setSandboxMode', args, ...Object.values(SandboxMode).map((is) => [{ is }]))
    return this
  }

  setTitle(...args: unknown[]): this {
    requireSignature('HtmlOutput.setTitle', args, ['String'])
    this.#title = String(args[0])
    return this
  }

  setXFrameOptionsMode(...args: unknown[]): this {
    const modes = Object.values(XFrameOptionsMode).map((is) => [{ is }])
    requireSignature('HtmlOutput.setXFrameOptionsMode', args, ...modes)
    return this
  }
}

function pixels(method: string, given: unknown): number | null {
  if (given === null) return null
  requireSignature(method, [given], ['number'])
  return given as number
}
