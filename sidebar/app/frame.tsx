import './frame.css'
import type { ComponentChildren } from 'preact'
import { useCallback, useMemo, useReducer, useState } from 'preact/hooks'
import type { Reply } from '../../src/app/contract'
import type { UndoOutcome } from '../../src/features/history'
import { type App, AppContext } from './app-context'
import { DialogFrame } from './dialog-frame'
import { googleScript } from './google-script'
import { reloadIndex } from './index-store'
import { currentPlace, type Move, type Navigation, navigate, startNavigation } from './navigation'
import { PlaceView } from './place-view'
import { type StartScreen, TABS, type Tab } from './screen'
import { banners, hasScreen, screenOf, searchStart } from './screens'
import { SEARCH_ID, SearchBox } from './search-box'
import { useShortcuts } from './shortcuts'
import { StatusLine } from './status-line'
import { TabBar } from './tab-bar'
import { Toaster } from './toaster'
import { useOperations } from './use-operations'
import { useSearchQuery } from './use-search-query'

interface FrameProps {
  readonly start: Reply<'customers.start'>
  readonly nowMs: () => number
  readonly screen: StartScreen
  readonly restart: () => void
  readonly kind: 'sidebar' | 'dialog'
}

const startAt = (screen: StartScreen): Navigation =>
  navigate(startNavigation(screenOf(screen).tab), { type: 'open', screen, params: {} })

/** Search, tabs, the screens opened in each, notices and keys. */
export function Frame({ start, nowMs, screen, restart, kind }: FrameProps) {
  const [navigation, move] = useReducer<Navigation, Move, StartScreen>(navigate, screen, startAt)
  const { waiting, setWaiting } = useWaiting()
  const [changes, setChanges] = useState(0)
  const afterUndo = useCallback((outcome: UndoOutcome | undefined) => {
    setChanges((n) => n + 1)
    reloadIndex()
    if (outcome && 'stands' in outcome && outcome.stands > 0)
      move({ type: 'open', screen: 'standing', params: { outcome } })
  }, [])
  const { notice, notify, close, undo, undoOrSay, undoLast } = useOperations(start.locale, afterUndo)
  const { query, setQuery } = useSearchQuery(navigation, move)
  const canGoBack = navigation.stacks[navigation.tab].length > 1
  const app = useMemo<App>(
    () => ({
      locale: start.locale,
      start,
      nowMs,
      query,
      setQuery,
      canGoBack,
      notify,
      undo,
      setWaiting,
      restart,
      hasScreen,
      changes,
      open: (name, params, tab) => move({ type: 'open', screen: name, params, ...(tab ? { tab } : {}) }),
      back: () => move({ type: 'back' }),
    }),
    [start, nowMs, query, setQuery, canGoBack, notify, undo, setWaiting, restart, changes],
  )
  const Shape = kind === 'dialog' || start.state === 'none' ? DialogFrame : SidebarFrame
  useFrameKeys(app, move, undoLast, Shape === SidebarFrame)
  return (
    <AppContext.Provider value={app}>
      <Shape navigation={navigation} waiting={waiting} onShow={(tab) => move({ type: 'show', tab })}>
        <Toaster notice={notice} onUndo={undoOrSay} onClose={close} />
      </Shape>
    </AppContext.Provider>
  )
}

/** How many things wait behind each tab. */
function useWaiting() {
  const [waiting, setCounts] = useState<Partial<Record<Tab, number>>>({})
  const setWaiting = useCallback(
    (tab: Tab, count: number) => setCounts((before) => ({ ...before, [tab]: count })),
    [],
  )
  return { waiting, setWaiting }
}

interface ShapeProps {
  readonly navigation: Navigation
  readonly waiting: Readonly<Partial<Record<Tab, number>>>
  readonly onShow: (tab: Tab) => void
  /** Between the screen and the last line, so that it covers nothing. */
  readonly children: ComponentChildren
}

function SidebarFrame({ navigation, waiting, onShow, children }: ShapeProps) {
  const current = currentPlace(navigation)
  return (
    <div class="frame">
      <div class="frame-head">
        <SearchBox Start={searchStart} />
        <TabBar tab={navigation.tab} waiting={waiting} onShow={onShow} />
      </div>
      {TABS.map((tab) => (
        <div
          key={tab}
          id={`panel-${tab}`}
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          class="tab-panel"
          hidden={tab !== navigation.tab}
        >
          {banners.map((Banner, index) => tab === navigation.tab && <Banner key={index} />)}
          {navigation.stacks[tab].map((place) => (
            <PlaceView key={place.key} place={place} active={place === current} />
          ))}
        </div>
      ))}
      {children}
      <StatusLine />
    </div>
  )
}

/** Keys of the whole sidebar; those of letters only outside of fields. A dialog has none of its own: there is nowhere to go but on. */
function useFrameKeys(app: App, move: (move: Move) => void, undoLast: () => void, active: boolean): void {
  const back = () => (app.canGoBack ? app.back() : googleScript().host.editor.focus())
  const show = (tab: Tab) => () => {
    move({ type: 'show', tab })
    document.getElementById(`tab-${tab}`)?.focus()
  }
  const tabs = Object.fromEntries(TABS.map((tab, index) => [`Alt+${index + 1}`, show(tab)]))
  const keys = {
    ...tabs,
    '/': () => document.getElementById(SEARCH_ID)?.focus(),
    '?': () => app.open('help', {}),
    n: () => app.open('add', {}, 'customer'),
    u: undoLast,
    Escape: back,
  }
  useShortcuts(keys, active)
}
