import './history-screen.css'
import { useState } from 'preact/hooks'
import type { HistoryPage } from '../../../src/features/history'
import { historyMessages } from '../../../src/features/history/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { PlainList } from '../../ui/plain-list'
import { OperationItem } from './operation-item'
import { useUndo } from './use-undo'

const PAGE = 30
const MOST = 500

/** Who changed what and when, of the whole register or of one customer, and undo. */
export function HistoryScreen({ params, active }: ScreenProps<'history'>) {
  const { locale } = useApp()
  const text = historyMessages[locale]
  const [latest, setLatest] = useState(PAGE)
  const { record } = params
  const asked = useCall('history.list', record === undefined ? { latest } : { latest, record }, active)
  const { undoing, undo, error } = useUndo()
  useChanges(active, asked.again)
  return (
    <>
      <ScreenHead title={record === undefined ? text.title : text.ofCustomer(record)} />
      {error !== undefined && <Banner tone="danger">{error}</Banner>}
      <AskedView asked={asked} lines={8}>
        {(page) => <Operations page={page} undoing={undoing} onUndo={(id) => void undo(id)} />}
      </AskedView>
      {asked.value?.more && latest < MOST && (
        <Button busy={asked.waiting} onClick={() => setLatest(Math.min(MOST, latest + PAGE))}>
          {text.showMore}
        </Button>
      )}
    </>
  )
}

interface OperationsProps {
  readonly page: HistoryPage
  readonly undoing: string | undefined
  readonly onUndo: (operation: string) => void
}

function Operations({ page, undoing, onUndo }: OperationsProps) {
  const text = historyMessages[useApp().locale]
  if (page.operations.length === 0) return <EmptyState text={text.empty} />
  return (
    <PlainList label={text.list}>
      {page.operations.map((operation) => (
        <OperationItem key={operation.id} operation={operation} undoing={undoing} onUndo={onUndo} />
      ))}
    </PlainList>
  )
}
