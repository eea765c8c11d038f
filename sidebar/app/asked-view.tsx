import type { ComponentChildren } from 'preact'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { Skeleton } from '../ui/skeleton'
import { useApp } from './app-context'
import { errorText } from './call-error'
import { frameMessages } from './messages'
import type { Asked } from './use-call'

interface AskedViewProps<Value> {
  readonly asked: Asked<Value>
  readonly lines?: number
  readonly children: (value: Value) => ComponentChildren
}

/** What a call answered, or how it stands: a skeleton while waiting, what went wrong with a button to try again. */
export function AskedView<Value>({ asked, lines = 4, children }: AskedViewProps<Value>) {
  const { locale } = useApp()
  const text = frameMessages[locale]
  const { value, error, waiting, again } = asked
  return (
    <>
      {error && (
        <Banner
          tone="danger"
          actions={
            <Button look="quiet" busy={waiting} onClick={again}>
              {text.tryAgain}
            </Button>
          }
        >
          {errorText(error, locale)}
        </Banner>
      )}
      {value !== undefined && children(value)}
      {value === undefined && !error && <Skeleton label={text.loading} lines={lines} />}
    </>
  )
}
