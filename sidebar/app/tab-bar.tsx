import { classNames } from '../ui/class-names'
import { useApp } from './app-context'
import { frameMessages } from './messages'
import { TABS, type Tab } from './screen'

interface TabBarProps {
  readonly tab: Tab
  readonly waiting: Readonly<Partial<Record<Tab, number>>>
  readonly onShow: (tab: Tab) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** The four parts of the sidebar, with counts where something waits. Arrow keys move between them. */
export function TabBar({ tab, waiting, onShow }: TabBarProps) {
  const { locale } = useApp()
  const text = frameMessages[locale]
  const keyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!
    event.preventDefault()
    onShow(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="tab-bar" role="tablist" aria-label={text.tabs.label} onKeyDown={keyDown}>
      {TABS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          class={classNames('tab', name === tab && 'current')}
          aria-selected={name === tab}
          aria-controls={`panel-${name}`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {text.tabs[name]}
          <TabCount count={waiting[name] ?? 0} words={text.waiting(waiting[name] ?? 0)} />
        </button>
      ))}
    </div>
  )
}

const TabCount = ({ count, words }: { readonly count: number; readonly words: string }) =>
  count > 0 ? (
    <span class="tab-count">
      <span aria-hidden="true">{count}</span>
      <span class="only-read-out">{words}</span>
    </span>
  ) : null
