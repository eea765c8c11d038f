import './facet-panel.css'
import { useState } from 'preact/hooks'
import { searchMessages } from '../../../src/features/search/messages'
import type { Chosen, FacetCounts } from '../../../src/register/search/facets'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import { Fold } from '../../ui/section'

/** So many values of a facet are in sight at first. */
const FIRST_VALUES = 6
const MOST_VALUES = 100

interface FacetPanelProps {
  /** Works the counts out; they are not asked for while the panel is folded away. */
  readonly counts: () => readonly FacetCounts[]
  readonly chosen: Chosen
  readonly onToggle: (key: string, value: string) => void
  readonly onClear: () => void
}

/** What the results can be narrowed by, with how many each choice would leave. */
export function FacetPanel({ counts, chosen, onToggle, onClear }: FacetPanelProps) {
  const [isOpen, setOpen] = useState(false)
  const text = searchMessages[useApp().locale].facets
  const chosenCount = Object.values(chosen).reduce((sum, values) => sum + values.length, 0)
  const some = isOpen ? counts().filter(({ values }) => values.length > 0) : []
  return (
    <Fold title={text.open(chosenCount)} open={isOpen} onToggle={setOpen}>
      {some.map((facet) => (
        <FacetView key={facet.key} facet={facet} onToggle={(value) => onToggle(facet.key, value)} />
      ))}
      {chosenCount > 0 && (
        <Button look="quiet" onClick={onClear}>
          {text.clear}
        </Button>
      )}
    </Fold>
  )
}

interface FacetViewProps {
  readonly facet: FacetCounts
  readonly onToggle: (value: string) => void
}

function FacetView({ facet, onToggle }: FacetViewProps) {
  const text = searchMessages[useApp().locale].facets
  const [all, showAll] = useState(false)
  const shown = facet.values.filter(
    ({ chosen }, place) => chosen || place < (all ? MOST_VALUES : FIRST_VALUES),
  )
  const hidden = facet.values.length - shown.length
  return (
    <fieldset class="facet">
      <legend>{facet.header}</legend>
      <div class="facet-values">
        {shown.map(({ value, count, chosen }) => (
          <button
            key={value}
            type="button"
            class="facet-value"
            aria-pressed={chosen}
            onClick={() => onToggle(value)}
          >
            {text.value(value, count)}
          </button>
        ))}
        {hidden > 0 && !all && (
          <Button look="quiet" class="small" onClick={() => showAll(true)}>
            {text.more(hidden)}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
