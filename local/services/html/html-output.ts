import { refuseNull } from '../refuse-null'
import type { Seat } from '../seat'
import { requireSignature } from '../signature'
import { Blob } from '../utilities/blob'
import { SandboxMode, XFrameOptionsMode } from './html-modes'
import { HtmlOutputMetaTag } from './html-output-meta-tag'
import type { HtmlPage } from './html-page'
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
  readonly #page: HtmlPage

  constructor(seat: Seat, page: HtmlPage) {
    this.#seat = seat
    this.#page = page
  }

  append(...args: unknown[]): this {
    requireSignature('HtmlOutput.append', args, ['String'])
    this.#page.append(String(args[0]))
    return this
  }

  appendUntrusted(...args: unknown[]): this {
    requireSignature('HtmlOutput.appendUntrusted', args, ['String'])
    this.#page.appendUntrusted(String(args[0]))
    return this
  }

  addMetaTag(...args: unknown[]): this {
    requireSignature('HtmlOutput.addMetaTag', args, ['String', 'String'])
    const name = String(args[0])
    if (!knownMetaTags.has(name))
      throw new Error(`The meta tag you specified is not allowed in this context: ${name}`)
    this.#page.metaTags.push(new HtmlOutputMetaTag(name, String(args[1])))
    return this
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.#seat, this.#page.content)
  }

  clear(): this {
    this.#page.content = ''
    return this
  }

  getAs(...args: unknown[]): Blob {
    return this.getBlob().getAs(...args)
  }

  getBlob(): Blob {
    return new Blob(
      new Uint8Array(Buffer.from(this.#page.content, 'utf8')),
      'text/html',
      this.#page.title || null,
    )
  }

  getContent(): string {
    return this.#page.content
  }

  getFaviconUrl(): string | null {
    return this.#page.faviconUrl
  }

  getHeight(): number | null {
    return this.#page.height
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#page.metaTags]
  }

  getTitle(): string {
    return this.#page.title
  }

  getWidth(): number | null {
    return this.#page.width
  }

  setContent(...args: unknown[]): this {
    requireSignature('HtmlOutput.setContent', args, ['String'])
    this.#page.content = String(args[0])
    return this
  }

  setFaviconUrl(...args: unknown[]): this {
    requireSignature('HtmlOutput.setFaviconUrl', args, ['String'])
    this.#page.faviconUrl = String(args[0])
    return this
  }

  setHeight(height: unknown): this {
    this.#page.height = pixels('HtmlOutput.setHeight', height)
    return this
  }

  setWidth(width: unknown): this {
    this.#page.width = pixels('HtmlOutput.setWidth', width)
    return this
  }

  setSandboxMode(...args: unknown[]): this {
    requireSignature('HtmlOutput.setSandboxMode', args, ...Object.values(SandboxMode).map((is) => [{ is }]))
    return this
  }

  setTitle(...args: unknown[]): this {
    requireSignature('HtmlOutput.setTitle', args, ['String'])
    this.#page.title = String(args[0])
    return this
  }

  setXFrameOptionsMode(...args: unknown[]): this {
    if (args.length === 1) refuseNull(args[0], 'mode')
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
