import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ShownPanel } from '../protocol'
import { Icon } from './icons'
import type { PageSession } from './page-session'
import { PanelFrame, type PanelHost } from './panel-frame'

interface PanelProps {
  readonly panel: ShownPanel
  readonly session: PageSession
}

function useHost(session: PageSession, kind: 'sidebar' | 'dialog'): PanelHost {
  return useMemo(
    () => ({
      run: (name: string, args: readonly unknown[]) => session.run(name, args),
      close: () => void session.ask('close', { kind }),
      focusGrid: session.focusGrid,
    }),
    [session, kind],
  )
}

/** The add-on's sidebar: 300 pixels at the right, as in Google Sheets. */
export function PanelSidebar({ panel, session }: PanelProps) {
  const host = useHost(session, 'sidebar')
  return (
    <aside class="sidebar" aria-label={panel.title || session.texts.sidebar}>
      <header>
        <h2>{panel.title}</h2>
        <button type="button" class="icon-button" aria-label={session.texts.close} onClick={host.close}>
          <Icon name="close" />
        </button>
      </header>
      <PanelFrame key={panel.url} panel={panel} host={host} />
    </aside>
  )
}

/** A dialog of the add-on, in the size the script asked for. */
export function PanelDialog({ panel, session }: PanelProps) {
  const host = useHost(session, 'dialog')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (panel.modal) dialog.current?.showModal()
    else dialog.current?.show()
  }, [panel.modal])
  return (
    <dialog
      class="panel-dialog"
      ref={dialog}
      aria-label={panel.title || session.texts.dialog}
      onClose={host.close}
    >
      <header>
        <h2>{panel.title}</h2>
        <button type="button" class="icon-button" aria-label={session.texts.close} onClick={host.close}>
          <Icon name="close" />
        </button>
      </header>
      <div style={{ width: `${panel.width}px`, height: `${panel.height}px` }}>
        <PanelFrame key={panel.url} panel={panel} host={host} />
      </div>
    </dialog>
  )
}
