import type { Reply } from '../../../src/app/contract'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import type { ScreenName } from '../../app/screen'
import { Button } from '../../ui/button'
import { todayMessages } from './messages'

type Line = Reply<'today.lines'>[number]

/** What is wrong, a line each with the one button that deals with it. */
export function AttentionLines({ lines }: { readonly lines: readonly Line[] }) {
  const app = useApp()
  const text = todayMessages[app.locale]
  if (lines.length === 0) return <p class="quiet">{text.fine}</p>
  const deal = async ({ opens }: Line) => {
    if ('screen' in opens) return app.open(opens.screen as ScreenName, {})
    const error = await app.undo(opens.params.operation ?? '', opens.params.requestId)
    if (error) app.notify({ text: errorText(error, app.locale) })
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
