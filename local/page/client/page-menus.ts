import type { RunReply, ShownMenu, Standing } from '../protocol'
import type { BarMenu } from './menu-bar'
import type { MenuLine } from './menu-list'
import { chooseCsv } from './open-csv'
import type { PageSession } from './page-session'

function fileMenu(session: PageSession): BarMenu {
  const { texts, server } = session
  const copy = async () => {
    const answer = await session.ask<{ readonly fileId: string }>('copy', {})
    if (answer) await session.open(answer.fileId)
  }
  return {
    label: texts.file,
    lines: [
      { label: texts.openCsv, run: () => chooseCsv(session) },
      { label: texts.makeCopy, run: () => void copy() },
      { label: texts.share, run: () => session.toggle('share') },
      'rule',
      { label: texts.download, run: () => window.location.assign(server.url('download')) },
    ],
  }
}

function sort(session: PageSession, at: Standing | undefined, ascending: boolean): void {
  if (!at) return
  void session.act({ kind: 'sort', tab: at.tab, column: at.area.column, ascending })
}

function rows(session: PageSession, kind: 'insert' | 'delete'): void {
  const at = session.standing()
  if (!at) return
  const count = kind === 'insert' ? 1 : at.area.rows
  void session.act({ kind: 'reshape', tab: at.tab, change: { axis: 'rows', kind, at: at.area.row, count } })
}

function hiddenTabs(session: PageSession): readonly MenuLine[] {
  const { texts } = session
  const hidden = session.hiddenTabs()
  if (hidden.length === 0) return [{ label: texts.noneHidden, run: () => {} }]
  return hidden.map(({ tab, name }) => ({
    label: texts.showTab(name),
    run: () => void session.act({ kind: 'tab-hide', tab, hidden: false }),
  }))
}

function dataMenu(session: PageSession): BarMenu {
  const { texts } = session
  return {
    label: texts.data,
    lines: [
      { label: texts.undo, hint: 'Ctrl+Z', run: () => void session.act({ kind: 'undo' }) },
      'rule',
      { label: texts.sortUp, run: () => sort(session, session.standing(), true) },
      { label: texts.sortDown, run: () => sort(session, session.standing(), false) },
      'rule',
      { label: texts.insertRow, run: () => rows(session, 'insert') },
      { label: texts.deleteRows, run: () => rows(session, 'delete') },
      'rule',
      { label: texts.hiddenTabs, lines: hiddenTabs(session) },
    ],
  }
}

async function choose(session: PageSession, path: readonly string[]): Promise<void> {
  const reply = await session.ask<RunReply>('menu', { path })
  if (!reply) return
  if (!reply.ok) session.say(session.texts.scriptFailed(reply.message), false)
  else if (reply.said.length > 0) session.say(reply.said.join(' '))
}

function addOnLine(session: PageSession, entry: ShownMenu): MenuLine {
  if (entry.kind === 'separator') return 'rule'
  if (entry.kind === 'menu')
    return { label: entry.caption, lines: entry.entries.map((each) => addOnLine(session, each)) }
  return { label: entry.caption, run: () => void choose(session, entry.path) }
}

function addOnMenu(session: PageSession, menu: ShownMenu): BarMenu[] {
  if (menu.kind !== 'menu') return []
  return [{ label: menu.caption, lines: menu.entries.map((entry) => addOnLine(session, entry)) }]
}

/** The menus of the page and, after them, those the script's own `onOpen` made. */
export function pageMenus(session: PageSession): BarMenu[] {
  const own = session.view.state?.menus ?? []
  return [fileMenu(session), dataMenu(session), ...own.flatMap((menu) => addOnMenu(session, menu))]
}
