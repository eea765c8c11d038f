import { useEffect, useRef } from 'preact/hooks'
import type { RunReply, ShownPanel } from '../protocol'

/** What a panel may ask of the page. */
export interface PanelHost {
  run(functionName: string, args: readonly unknown[]): Promise<RunReply>
  close(): void
  focusGrid(): void
}

interface PanelMessage {
  readonly customerRegisterPanel?: true
  readonly kind: 'run' | 'close' | 'focus' | 'resize'
  readonly id: number
  readonly function: string
  readonly args: readonly unknown[]
}

/** An add-on's page in a sandbox: it has scripts, but neither the page's origin nor its storage. */
export function PanelFrame({ panel, host }: { readonly panel: ShownPanel; readonly host: PanelHost }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const answer = async ({ id, function: name, args }: PanelMessage) => {
      const reply = await host.run(name, args)
      const value = reply.ok ? reply.value : reply.message
      frame.current?.contentWindow?.postMessage({ kind: 'answer', id, ok: reply.ok, value }, '*')
    }
    const listen = (event: MessageEvent<PanelMessage>) => {
      if (event.source !== frame.current?.contentWindow || !event.data.customerRegisterPanel) return
      if (event.data.kind === 'run') void answer(event.data)
      else if (event.data.kind === 'close') host.close()
      else if (event.data.kind === 'focus') host.focusGrid()
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [host])
  return (
    <iframe
      ref={frame}
      class="panel-frame"
      title={panel.title}
      src={panel.url}
      sandbox="allow-scripts allow-popups allow-forms allow-modals allow-downloads"
      allow="clipboard-write"
    />
  )
}
