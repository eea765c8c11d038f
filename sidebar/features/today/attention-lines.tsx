import type { Reply } from '../../../src/app/contract'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import type { ScreenName } from '../../app/screen'
import { call } from '../../app/server'
import { Button } from '../../ui/button'
import { todayMessages } from './messages'
import { tabsSentence } from './tabs-sentence'

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
  const bringTabsBack = async () => {
    const result = await call('tabs.bringBack', {})
    app.notify({
      text: result.ok ? tabsSentence(result.value, app.locale) : errorText(result.error, app.locale),
    })
    onDone()
  }
  const deal = async ({ opens }: Line) => {
    if ('screen' in opens) return app.open(opens.screen as ScreenName, {})
    if (opens.call === 'tabs.bringBack') return bringTabsBack()
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
