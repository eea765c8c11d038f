import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { ArrivalsSection } from './arrivals-section'

/** The board of arrivals by itself, as a ready-made search opens it. */
export function ArrivalsScreen({ active }: ScreenProps<'arrivals'>) {
  return (
    <>
      <ScreenHead title={arrivalMessages[useApp().locale].title} />
      <ArrivalsSection active={active} />
    </>
  )
}
