import { htmlFile } from '../script-source'
import type { Seat } from '../seat'
import { requireSignature } from '../signature'
import { Blob } from '../utilities/blob'
import { SandboxMode, XFrameOptionsMode } from './html-modes'
import { HtmlOutput } from './html-output'
import { HtmlPage } from './html-page'
import { HtmlTemplate } from './html-template'
import { TemplateOutput } from './template-output'

/** `HtmlService`: pages from text, blobs and the project's HTML files. */
export class HtmlService {
  readonly SandboxMode = SandboxMode
  readonly XFrameOptionsMode = XFrameOptionsMode
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  createHtmlOutput(...args: unknown[]): HtmlOutput {
    requireSignature('HtmlService.createHtmlOutput', args, [], ['String'], ['Object'])
    return this.#output(args.length === 0 ? '' : textOf(args[0]))
  }

  createHtmlOutputFromFile(...args: unknown[]): HtmlOutput {
    requireSignature('HtmlService.createHtmlOutputFromFile', args, ['String'])
    return this.#output(this.#file(String(args[0])))
  }

  createTemplate(...args: unknown[]): HtmlTemplate {
    requireSignature('HtmlService.createTemplate', args, ['String'], ['Object'])
    return new HtmlTemplate(this.#seat, textOf(args[0]))
  }

  createTemplateFromFile(...args: unknown[]): HtmlTemplate {
    requireSignature('HtmlService.createTemplateFromFile', args, ['String'])
    return new HtmlTemplate(this.#seat, this.#file(String(args[0])))
  }

  /** What the code of a template writes its page to; Google keeps it out of the reference. */
  initTemplate(): TemplateOutput {
    return new TemplateOutput(this.#seat)
  }

  /** Null: nothing here is called by a browser. */
  getUserAgent(): null {
    return null
  }

  #output(html: string): HtmlOutput {
    return new HtmlOutput(this.#seat, new HtmlPage(html))
  }

  #file(name: string): string {
    const source = this.#seat.project?.source ?? { files: {} }
    return htmlFile(source, name)
  }
}

function textOf(source: unknown): string {
  if (typeof source !== 'object') return String(source)
  const blob = (source as { getBlob?: () => unknown }).getBlob?.()
  if (blob instanceof Blob) return blob.getDataAsString()
  throw new Error('Invalid argument: html')
}
