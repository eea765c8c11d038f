import './to-dos.css'
import type { ComponentChildren } from 'preact'
import type { DueLine, DueList } from '../../../src/features/to-dos'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { useApp } from '../../app/app-context'
import { useShortcuts } from '../../app/shortcuts'
import { PlainList } from '../../ui/plain-list'
import { Fold } from '../../ui/section'
import { dueGroups, type GroupKey, lineKey } from './due-groups'
import { DueItemView } from './due-item-view'
import { dueTitle } from './due-words'
import type { Acting } from './use-due'

interface DueListViewProps {
  readonly list: DueList
  readonly acting: Acting
  readonly active: boolean
}

/** What is due by its days: at most seven things in sight, the rest folded with its counts. `d` ticks the one with the focus, else the first. */
export function DueListView({ list, acting, active }: DueListViewProps) {
  const { locale } = useApp()
  const text = toDoMessages[locale]
  const groups = dueGroups(list.items)
  const shown = groups.filter(({ isOpen }) => isOpen).flatMap(({ items }) => items)
  useShortcuts({ d: () => tick(shown) }, active && shown.length > 0)
  return (
    <>
      {!groups.some(({ key }) => key === 'today' || key === 'overdue') && <Nothing list={list} />}
      {groups.map(({ key, items, isOpen }) => (
        <Part
          key={`${key}-${isOpen}`}
          name={key}
          isRest={!isOpen && key === 'today'}
          isOpen={isOpen}
          count={items.length}
        >
          <PlainList label={text.groups[key]}>
            {items.map((item) => (
              <DueItemView
                key={lineKey(item)}
                item={item}
                today={list.today}
                hasToDos={list.hasToDos}
                showsWho={list.counts !== undefined}
                acting={acting}
              />
            ))}
          </PlainList>
        </Part>
      ))}
      {list.more > 0 && <p class="quiet small">{text.more(list.more)}</p>}
    </>
  )
}

/** Presses the first button of the line with the focus, or of the first line. */
function tick(shown: readonly DueLine[]): void {
  const focused = document.activeElement?.closest('[data-due]')
  const first = shown[0] && document.querySelector(`[data-due="${lineKey(shown[0])}"]`)
  const button = (focused ?? first)?.querySelector('button')
  button?.click()
}

interface PartProps {
  readonly name: GroupKey
  readonly isRest: boolean
  readonly isOpen: boolean
  readonly count: number
  readonly children: ComponentChildren
}

function Part({ name, isRest, isOpen, count, children }: PartProps): ComponentChildren {
  const text = toDoMessages[useApp().locale]
  if (isRest) return <Fold title={text.restOfToday(count)}>{children}</Fold>
  const title = text.group(text.groups[name], count)
  if (!isOpen) return <Fold title={title}>{children}</Fold>
  if (name === 'today') return children
  return (
    <>
      <h2 class="due-part">{title}</h2>
      {children}
    </>
  )
}

function Nothing({ list }: { readonly list: DueList }) {
  const { locale } = useApp()
  const text = toDoMessages[locale]
  const [next] = list.items
  if (!next) return <p class="quiet">{text.nothing}</p>
  const what = [shortDay(next.on, list.today, locale), next.name, dueTitle(next, locale)]
  return <p class="quiet">{text.next(what.filter(Boolean).join(' '))}</p>
}
