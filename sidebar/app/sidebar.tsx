import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Reply } from '../../src/app/contract'
import { localeOf } from '../../src/i18n/translation'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { Skeleton } from '../ui/skeleton'
import { type CallError, errorText } from './call-error'
import { Frame } from './frame'
import { frameMessages } from './messages'
import type { StartScreen } from './screen'
import { call } from './server'

interface SidebarProps {
  readonly screen: StartScreen
  readonly kind: 'sidebar' | 'dialog'
}

/** Asks what the register is, then shows the frame; before set-up only set-up. */
export function Sidebar({ screen, kind }: SidebarProps) {
  const [start, setStart] = useState<Reply<'customers.start'>>()
  const [error, setError] = useState<CallError>()
  const ahead = useRef(0)
  const nowMs = useCallback(() => Date.now() + ahead.current, [])
  const ask = useCallback(async () => {
    setError(undefined)
    const result = await call('customers.start', {})
    if (!result.ok) return setError(result.error)
    ahead.current = result.value.nowMs - Date.now()
    setStart(result.value)
  }, [])
  useEffect(() => void ask(), [ask])
  useEffect(() => {
    if (start) document.documentElement.lang = start.locale
  }, [start])
  const locale = start?.locale ?? localeOf(navigator.language)
  const text = frameMessages[locale]
  if (start?.state === 'newer') return <Message title={text.product} text={text.states.newer} />
  if (start) {
    const first = start.state === 'none' && screen !== 'sample' && screen !== 'help' ? 'set-up' : screen
    return <Frame start={start} nowMs={nowMs} screen={first} kind={kind} restart={ask} />
  }
  if (error)
    return (
      <Message title={text.product} text={`${text.states.startFailed} ${errorText(error, locale)}`}>
        <Button onClick={ask}>{text.tryAgain}</Button>
      </Message>
    )
  return (
    <div class="place">
      <h1 class="only-read-out">{text.product}</h1>
      <Skeleton label={text.loading} lines={6} />
    </div>
  )
}

interface MessageProps {
  readonly title: string
  readonly text: string
  readonly children?: ComponentChildren
}

const Message = ({ title, text, children }: MessageProps) => (
  <div class="place">
    <h1>{title}</h1>
    <Banner tone="danger" actions={children}>
      {text}
    </Banner>
  </div>
)
