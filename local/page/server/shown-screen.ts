import type { Execution } from '../../services'
import type { SentMail } from '../../services/mail/sent-mail'
import type { MenuEntry, MenuTree, Panel } from '../../services/person'
import type { ShownMail, ShownMenu, ShownPanel, ShownRun } from '../protocol'

const executionLimitMs = 360_000
const simpleTriggerLimitMs = 30_000

function shownEntry(entry: MenuEntry, path: readonly string[]): ShownMenu {
  if (entry.kind === 'separator') return entry
  const here = [...path, entry.caption]
  if (entry.kind === 'item') return { kind: 'item', caption: entry.caption, path: here }
  return {
    kind: 'menu',
    caption: entry.caption,
    entries: entry.entries.map((each) => shownEntry(each, here)),
  }
}

/** A custom menu for the page's menu bar. */
export function shownMenu({ caption, entries }: MenuTree): ShownMenu {
  return shownEntry({ kind: 'menu', caption, entries }, [])
}

/** An open sidebar or dialog; `url` is where its content is served. */
export function shownPanel(panel: Panel, url: string): ShownPanel {
  const { title, width = 300, height = 480 } = panel
  return { title, url, modal: panel.kind === 'modal', width, height }
}

/** A mail as its reader gets it. */
export function shownMail(mail: SentMail): ShownMail {
  const { at, to, cc, subject, body, attachments, name } = mail
  const from = name ? `${name} <${mail.from}>` : mail.from
  const htmlBody = Object.entries(mail.inlineImages).reduce(
    (html, [key, address]) => html.replaceAll(`cid:${key}`, () => address),
    mail.htmlBody,
  )
  return { at, from, to, cc, subject, body, htmlBody, attachments }
}

/** A finished execution with the limit Google sets it. */
export function shownRun(run: Execution): ShownRun {
  const { id, kind, user, calls, modelMs, status, error = '', log } = run
  return {
    ...{ id, kind, user, calls, modelMs, status, error, log },
    function: run.function,
    at: run.startedAt,
    cells: run.cellsRead + run.cellsWritten,
    limitMs: kind === 'simple-trigger' ? simpleTriggerLimitMs : executionLimitMs,
  }
}
