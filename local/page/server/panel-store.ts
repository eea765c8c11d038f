import { randomUUID } from 'node:crypto'
import type { Panel } from '../../services/person'

/** Pages of add-ons, each under an address of its own that nobody can guess; a panel with new content gets a new one. */
export class PanelStore {
  private readonly ids = new WeakMap<Panel, string>()
  private readonly pages = new Map<string, string>()

  urlOf(panel: Panel): string {
    const known = this.ids.get(panel) ?? randomUUID()
    this.ids.set(panel, known)
    this.pages.set(known, panel.html)
    return `/panel/${known}`
  }

  /** The HTML at an address's last part; undefined where none ever was. */
  htmlOf(id: string): string | undefined {
    return this.pages.get(id)
  }
}

/** The add-on's page with `google.script` before its own scripts. */
export function withScriptRun(html: string, scriptRun: string): string {
  const script = `<script>${scriptRun.replaceAll('</script', '<\\/script')}</script>`
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html)
  const at = head ? head.index + head[0].length : 0
  return html.slice(0, at) + script + html.slice(at)
}
