import { useState } from 'preact/hooks'
import type { ListPreview } from '../../../src/features/arrivals'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/radio-group'
import { ListColumns } from './list-columns'
import { ListCounts } from './list-counts'
import { useImport } from './use-import'

interface ListPlanProps {
  readonly rows: readonly (readonly string[])[]
  readonly active: boolean
  /** Back to pasting another list. */
  readonly another: () => void
}

/** What the columns are, what the list does, and the button that takes it over. */
export function ListPlan({ rows, active, another }: ListPlanProps) {
  const text = arrivalMessages[useApp().locale].list
  const [columns, setColumns] = useState<readonly string[]>()
  const [clearEarlier, setClearEarlier] = useState(true)
  const list = {
    rows: rows.map((row) => [...row]),
    clearEarlier,
    ...(columns ? { columns: [...columns] } : {}),
  }
  const asked = useCall('arrivals.preview', list, active)
  useChanges(active, asked.again)
  const { busy, problem, apply } = useImport(asked.again)
  const decide = (preview: ListPreview) => (column: number, target: string) =>
    setColumns(
      preview.columns.map((each, index) => {
        if (index === column) return target
        return each.target === target ? '' : each.target
      }),
    )
  return (
    <AskedView asked={asked} lines={6}>
      {(preview) =>
        preview === undefined ? (
          <Banner tone="warning">{text['no-table']}</Banner>
        ) : (
          <>
            <ListCounts preview={preview} />
            <ListColumns preview={preview} decided={columns !== undefined} onChoose={decide(preview)} />
            {(preview.counts.earlier > 0 || !clearEarlier) && (
              <CheckBox
                label={clearEarlier ? text.clearEarlier(preview.counts.earlier) : text.keepEarlier}
                checked={clearEarlier}
                onChange={setClearEarlier}
              />
            )}
            {problem && <Banner tone="danger">{problem}</Banner>}
            <div class="button-row">
              {preview.counts.guests > 0 && (
                <Button
                  look="primary"
                  busy={busy || asked.waiting}
                  onClick={() =>
                    void apply({ ...list, columns: preview.columns.map(({ target }) => target) }, preview)
                  }
                >
                  {busy ? text.importing : text.import(preview.counts.guests)}
                </Button>
              )}
              <Button look="quiet" onClick={another}>
                {text.back}
              </Button>
            </div>
          </>
        )
      }
    </AskedView>
  )
}
