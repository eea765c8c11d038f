import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Place } from './navigation'
import { screenOf } from './screens'
import { SEARCH_ID } from './search-box'

interface PlaceViewProps {
  readonly place: Place
  readonly active: boolean
}

const firstStop = (place: HTMLElement | null): HTMLElement | null | undefined =>
  place?.querySelector<HTMLElement>('h1')

/**
 * One opened screen. It stays as it is while a deeper one or another tab covers it: its scroll position and the focus
 * in it come back with it.
 */
export function PlaceView({ place, active }: PlaceViewProps) {
  const box = useRef<HTMLDivElement>(null)
  const left = useRef<{ scroll: number; focus: HTMLElement | null }>({ scroll: 0, focus: null })
  useLayoutEffect(() => {
    if (active && box.current) box.current.scrollTop = left.current.scroll
  }, [active])
  useEffect(() => {
    const element = box.current
    if (!active || !element) return
    const remember = () => {
      if (element.contains(document.activeElement)) left.current.focus = document.activeElement as HTMLElement
    }
    element.addEventListener('focusin', remember)
    return () => element.removeEventListener('focusin', remember)
  }, [active])
  useEffect(() => {
    if (!active || isAtHome(document.activeElement, box.current)) return
    const before = left.current.focus
    const target = before?.isConnected ? before : firstStop(box.current)
    target?.focus({ preventScroll: before !== null })
  }, [active])
  useKeptFocus(box, active, left)
  const View = screenOf(place.screen).View
  const remember = () => {
    if (active && box.current) left.current.scroll = box.current.scrollTop
  }
  return (
    <div ref={box} class="place" hidden={!active} onScroll={remember}>
      <View params={place.params} active={active} />
    </div>
  )
}

/** Where the control with the focus goes away, a button whose work is done, the focus goes to the screen's title. */
function useKeptFocus(
  box: RefObject<HTMLDivElement | null>,
  active: boolean,
  left: RefObject<{ focus: HTMLElement | null }>,
): void {
  useEffect(() => {
    const element = box.current
    if (!active || !element) return
    const watch = new MutationObserver(() => {
      const before = left.current?.focus
      const isLost = before && !before.isConnected && document.activeElement === document.body
      if (isLost && document.hasFocus()) firstStop(element)?.focus({ preventScroll: true })
    })
    watch.observe(element, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [active, box, left])
}

/** Whether the focus is where the person wants it: in the screen already, among the tabs, or in the search field that fills it. */
function isAtHome(focused: Element | null, place: HTMLElement | null): boolean {
  if (place?.contains(focused)) return true
  return focused?.getAttribute('role') === 'tab' || (focused?.id === SEARCH_ID && isTyping(focused))
}

const isTyping = (field: Element): boolean => (field as HTMLInputElement).value !== ''
