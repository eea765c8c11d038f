import type { ComponentChildren } from 'preact'
import { currentPlace, type Navigation } from './navigation'
import { PlaceView } from './place-view'

interface DialogFrameProps {
  readonly navigation: Navigation
  readonly children: ComponentChildren
}

/** A screen that fills a dialog, or the sidebar before set-up: no search, no tabs. */
export function DialogFrame({ navigation, children }: DialogFrameProps) {
  const current = currentPlace(navigation)
  return (
    <div class="frame">
      {navigation.stacks[navigation.tab].map((place) => (
        <PlaceView key={place.key} place={place} active={place === current} />
      ))}
      {children}
    </div>
  )
}
