import type { Reply } from '../../../src/app/contract'
import { useApp } from '../../app/app-context'
import type { ScreenName } from '../../app/screen'
import { Button } from '../../ui/button'
import { todayMessages } from './messages'
import { runAttention } from './run-attention'

type Line = Reply<'today.lines'>[number]

/** What is wrong, a line each with the one button that deals with it. */
export function AttentionLines({
  lines,
  onDone,
}: {
  readonly lines: readonly Line[]
  readonly onDone: () => void
}) {
  const app = useApp()
  const text = todayMessages[app.locale]
  if (lines.length === 0) return <p class="quiet">{text.fine}</p>
  const deal = async ({ opens }: Line) => {
    if ('screen' in opens) return app.open(opens.screen as ScreenName, {})
    app.notify({ text: await runAttention(opens, app.locale) })
    onDone()
  }
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id} class="attention-line">
          <span>{line.text}</span>
          <Button look="quiet" onClick={() => void deal(line)}>
            {line.button}
          </Button>
        </li>
      ))}
    </ul>
  )
}
