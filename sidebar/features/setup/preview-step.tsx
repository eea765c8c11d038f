import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { newRequestId } from '../../app/server'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { ReasonTable } from './reason-table'
import { StepFrame } from './step-frame'
import type { Act, Preview, StartParams, Wizard } from './wizard'

interface PreviewStepProps {
  readonly state: Wizard
  readonly act: (act: Act) => void
  readonly start: (request: StartParams) => void
}

/** What set-up will make of the sheet, with the reasons why rows need a look, before anything is written. */
export function PreviewStep({ state, act, start }: PreviewStepProps) {
  const all = setupMessages[useApp().locale]
  const { sheetId = 0, headerRow, country = 'CN', columns, goal, trade, changed } = state
  const decision = {
    sheetId,
    country,
    columns: [...columns],
    ...(headerRow === undefined ? {} : { headerRow }),
  }
  const asked = useCall('setup.preview', decision, !changed)
  const preview = changed ?? (asked.value?.ok ? asked.value.value : undefined)
  const begin = () => {
    if (!preview) return
    start({
      requestId: newRequestId(),
      source: { kind: 'sheet', ...decision, seen: preview.seen },
      goal,
      trade,
    })
  }
  return (
    <StepFrame
      title={all.preview.title}
      state={state}
      back={() => act({ type: 'back' })}
      forward={{ text: all.preview.start, run: begin, disabled: !preview }}
    >
      {changed ? (
        <>
          <Banner tone="warning">{all.preview.changed}</Banner>
          <PreviewView preview={changed} />
        </>
      ) : (
        <AskedView asked={asked} lines={8}>
          {(answer) =>
            answer.ok ? (
              <PreviewView preview={answer.value} />
            ) : (
              <Banner tone="warning">{all.refusals[answer.error]}</Banner>
            )
          }
        </AskedView>
      )}
    </StepFrame>
  )
}

function PreviewView({ preview }: { readonly preview: Preview }) {
  const text = setupMessages[useApp().locale].preview
  const {
    rows,
    customers,
    flagged,
    blankRows,
    titleRows,
    totalRows,
    mergedAreas,
    formulaColumns,
    numbers,
    baseline,
  } = preview
  const facts = [
    'first' in numbers ? text.numbered(numbers.first) : text.adopted(numbers.adopted),
    blankRows > 0 && text.blank(blankRows),
    titleRows > 0 && text.titles(titleRows),
    totalRows > 0 && text.totals(totalRows),
    mergedAreas > 0 && text.merged(mergedAreas),
    text.baseline(baseline.emptyValues, baseline.invalidValues, baseline.duplicates),
    formulaColumns.length > 0 && text.formulas(formulaColumns.join(', ')),
  ].filter((fact) => typeof fact === 'string')
  return (
    <>
      <p class="setup-sum">
        {text.sentence(text.rows(rows), text.customers(customers), text.flagged(flagged))}
      </p>
      <ul class="setup-bullets">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {flagged > 0 && (
        <>
          <ReasonTable reasons={preview.reasons} />
          <p class="quiet">{text.stay}</p>
        </>
      )}
    </>
  )
}
