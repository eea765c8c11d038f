import type { Reply } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { countries } from '../../../src/register/rules/country'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { SelectField } from '../../ui/select-field'
import { decidedColumns } from './decided-columns'
import { MatchTable } from './match-table'
import { StepFrame } from './step-frame'
import type { Act, Wizard } from './wizard'

/** A sheet with the proposal for each column. */
export type Match = Extract<Reply<'setup.match'>, { ok: true }>['value']

interface MatchStepProps {
  readonly state: Wizard
  readonly act: (act: Act) => void
}

/** Each column of the sheet with the field it becomes, for correction. */
export function MatchStep({ state, act }: MatchStepProps) {
  const all = setupMessages[useApp().locale]
  const { sheetId = 0, headerRow } = state
  const asked = useCall('setup.match', { sheetId, ...(headerRow === undefined ? {} : { headerRow }) })
  const match = asked.value?.ok ? asked.value.value : undefined
  const proceed = () => {
    if (!match) return
    act({
      type: 'decide',
      with: {
        headerRow: match.headerRow,
        country: state.country ?? match.country,
        columns: decidedColumns(match.columns, state.fields).map(({ column, field }) => ({ column, field })),
      },
    })
    act({ type: 'next' })
  }
  return (
    <StepFrame
      title={all.match.title}
      state={state}
      back={() => act({ type: 'back' })}
      forward={{ text: all.next, run: proceed, disabled: !match || asked.waiting }}
    >
      <AskedView asked={asked} lines={8}>
        {(answer) =>
          answer.ok ? (
            <MatchView match={answer.value} state={state} act={act} />
          ) : (
            <Banner tone="warning">{all.refusals[answer.error]}</Banner>
          )
        }
      </AskedView>
    </StepFrame>
  )
}

function MatchView({ match, state, act }: MatchStepProps & { readonly match: Match }) {
  const text = setupMessages[useApp().locale].match
  const columns = decidedColumns(match.columns, state.fields)
  const own = columns.filter(({ field }) => field === 'own').length
  return (
    <>
      <p>
        {text.intro}
        <span class="setup-line quiet" role="status">
          {text.summary(columns.length - own, own)}
        </span>
      </p>
      <div class="setup-columns">
        <HeaderRowChoice match={match} onChoose={(row) => act({ type: 'header', row })} />
        <CountryChoice
          value={state.country ?? match.country}
          onChoose={(country) => act({ type: 'decide', with: { country } })}
        />
      </div>
      {!columns.some(({ field }) => field === 'name') && (
        <Banner tone="warning" announce={false}>
          {text.noName}
        </Banner>
      )}
      <MatchTable
        columns={columns}
        fields={match.fields}
        onChoose={(column, field) => act({ type: 'choose', column, field })}
      />
    </>
  )
}

function HeaderRowChoice({
  match,
  onChoose,
}: {
  readonly match: Match
  readonly onChoose: (row: number) => void
}) {
  const text = setupMessages[useApp().locale].match
  const rows = match.firstRows.map((cells, row) => ({
    value: String(row),
    label: text.row(row + 1, cells.filter(Boolean).slice(0, 3).join(' · ')),
  }))
  const options = [...rows, { value: '-1', label: text.noHeader }]
  return (
    <SelectField
      label={text.headerRow}
      value={String(match.headerRow)}
      options={options}
      onChoose={(value) => onChoose(Number(value))}
    />
  )
}

function CountryChoice({
  value,
  onChoose,
}: {
  readonly value: string
  readonly onChoose: (code: string) => void
}) {
  const { locale } = useApp()
  const known = countries().map((country) => ({ value: country.code, label: country[locale] }))
  const options = known.some((option) => option.value === value) ? known : [{ value, label: value }, ...known]
  return (
    <SelectField
      label={setupMessages[locale].match.country}
      value={value}
      options={options}
      onChoose={onChoose}
    />
  )
}
