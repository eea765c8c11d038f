import { useEffect, useRef, useState } from 'preact/hooks'
import type { ShownFile } from '../protocol'
import { ClockView } from './clock-view'
import { Drawer } from './drawer'
import { Icon } from './icons'
import { NameDialog } from './name-dialog'
import { Notice } from './notice'
import { OutboxView } from './outbox-view'
import { PageHeader } from './page-header'
import { pageMenus } from './page-menus'
import type { PageSession, SessionView } from './page-session'
import { PanelDialog, PanelSidebar } from './panels'
import { RunsView } from './runs-view'
import { ShareView } from './share-view'

function useView(session: PageSession): SessionView {
  const [view, setView] = useState(session.view)
  useEffect(() => session.subscribe(() => setView(session.view)), [session])
  return view
}

/** The whole page: header, grid, the add-on's sidebar, and a drawer. */
export function App({ session }: { readonly session: PageSession }) {
  const view = useView(session)
  const grid = useRef<HTMLDivElement>(null)
  const { texts } = session
  useEffect(() => {
    if (grid.current) void session.start(grid.current)
  }, [session])
  return (
    <div class="page">
      {view.state && (
        <PageHeader
          state={view.state}
          language={view.language}
          menus={pageMenus(session)}
          drawer={view.drawer}
          toggle={(drawer) => session.toggle(drawer)}
          open={(fileId) => void session.open(fileId)}
          signIn={(email) => void session.signIn(email)}
          speak={(language) => void session.speak(language)}
        />
      )}
      <div class="workplace">
        <main class="grid" aria-label={texts.grid} ref={grid} />
        {view.state?.sidebar && <PanelSidebar panel={view.state.sidebar} session={session} />}
        <OpenDrawer session={session} view={view} />
      </div>
      {view.state?.dialog && <PanelDialog panel={view.state.dialog} session={session} />}
      {view.question && (
        <NameDialog question={view.question} cancelLabel={texts.cancel} close={session.closeQuestion} />
      )}
      {view.busy && (
        <p class="busy" role="status">
          <Icon name="clock" /> {view.state ? texts.working : texts.loading}
        </p>
      )}
      <p class="unseen" id="active-cell" aria-live="polite">
        {view.activeCell && `${view.activeCell.a1} ${view.activeCell.text}`}
      </p>
      <Notice notice={view.notice} closeLabel={texts.close} close={session.hush} />
    </div>
  )
}

function OpenDrawer({ session, view }: { readonly session: PageSession; readonly view: SessionView }) {
  const { drawer, state, language } = view
  if (!drawer || !state) return null
  const { texts, server } = session
  const file = state.files.find((each) => each.id === state.fileId)
  const { timeZone } = state
  return (
    <Drawer
      title={drawer === 'share' ? texts.shareWith : texts[drawer]}
      closeLabel={texts.close}
      close={() => session.toggle(drawer)}
    >
      {drawer === 'outbox' && (
        <OutboxView server={server} language={language} timeZone={timeZone} count={state.mails} />
      )}
      {drawer === 'runs' && (
        <RunsView server={server} language={language} timeZone={timeZone} count={state.runs} />
      )}
      {drawer === 'clock' && (
        <ClockView
          now={state.now}
          timeZone={timeZone}
          language={language}
          move={(to) => void session.ask('clock', to)}
        />
      )}
      {drawer === 'share' && file && <Sharing session={session} file={file} />}
    </Drawer>
  )
}

function Sharing({ session, file }: { readonly session: PageSession; readonly file: ShownFile }) {
  const { state, language } = session.view
  return (
    <ShareView
      file={file}
      people={state?.people ?? []}
      language={language}
      share={(editors, viewers) => void session.ask('share', { editors, viewers })}
    />
  )
}
