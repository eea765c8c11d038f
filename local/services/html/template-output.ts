import { extraMembers, openProperties, serviceNamed } from '../membrane'
import type { Seat } from '../seat'
import { HtmlOutput } from './html-output'
import { HtmlPage } from './html-page'

/**
 * The `output` of a template's code: a page to which `output._ = html` appends, and `output._$ = value` appends escaped;
 * `output.$out` is the same page without these.
 */
export class TemplateOutput extends HtmlOutput {
  readonly [serviceNamed] = 'HtmlOutput'
  readonly [openProperties]: Record<string, unknown>
  readonly [extraMembers]: Record<string, unknown>

  constructor(seat: Seat) {
    const page = new HtmlPage('')
    super(seat, page)
    this[openProperties] = shorthands(page)
    this[extraMembers] = { $out: new HtmlOutput(seat, page) }
  }
}

const shorthands = (page: HtmlPage) => ({
  set _(html: unknown) {
    page.append(String(html))
  },
  set _$(value: unknown) {
    page.appendUntrusted(String(value))
  },
})
