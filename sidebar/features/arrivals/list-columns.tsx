import type { ListPreview } from '../../../src/features/arrivals'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Fold } from '../../ui/section'
import { SelectField } from '../../ui/select-field'

interface ListColumnsProps {
  readonly preview: ListPreview
  /** Somebody has corrected the match of this list. */
  readonly decided: boolean
  readonly onChoose: (column: number, target: string) => void
}

/** What each column of the list was taken for, for correction; folded away where it is as last time. */
export function ListColumns({ preview, decided, onChoose }: ListColumnsProps) {
  const text = arrivalMessages[useApp().locale].list
  const { columns, targets, known } = preview
  const hasGuest = columns.some(({ target }) => target === 'guest' || target === 'family-name')
  const options = [
    { value: '', label: text.unused },
    ...targets.map(({ key, label }) => ({ value: key, label })),
  ]
  return (
    <>
      {!hasGuest && <Banner tone="warning">{text.noGuest}</Banner>}
      {known && <p class="quiet">{text.known}</p>}
      <Fold title={text.columns} open={!known || decided}>
        {columns.map(({ column, header, target, examples }) => (
          <div key={column} class="list-column">
            <SelectField
              label={text.column(header || text.noHeader(column + 1))}
              value={target}
              options={options}
              onChoose={(chosen) => onChoose(column, chosen)}
            />
            <p class="quiet small">{examples.join(' · ')}</p>
          </div>
        ))}
      </Fold>
    </>
  )
}
