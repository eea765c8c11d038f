import { setupMessages } from '../../../src/features/setup/messages'
import { fieldCatalogue } from '../../../src/register/field-catalogue'
import { useApp } from '../../app/app-context'
import type { decidedColumns } from './decided-columns'

type Columns = ReturnType<typeof decidedColumns>

interface MatchTableProps {
  readonly columns: Columns
  readonly onChoose: (column: number, field: string) => void
}

/** Header, examples, field and problems of each column; on a narrow screen each column is a block of its own. */
export function MatchTable({ columns, onChoose }: MatchTableProps) {
  const text = setupMessages[useApp().locale].match
  return (
    <table class="match-table">
      <thead>
        <tr>
          <th scope="col">{text.header}</th>
          <th scope="col">{text.examples}</th>
          <th scope="col">{text.field}</th>
          <th scope="col">{text.problems}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <MatchRow key={column.column} column={column} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  )
}

function MatchRow({
  column,
  onChoose,
}: { readonly column: Columns[number] } & Pick<MatchTableProps, 'onChoose'>) {
  const { match: text, labelled } = setupMessages[useApp().locale]
  const { header, examples, field, problems, formula } = column
  return (
    <tr>
      <th scope="row">{header}</th>
      <td class="match-examples">{examples.join(' · ')}</td>
      <td>
        <FieldSelect header={header} field={field} onChoose={(chosen) => onChoose(column.column, chosen)} />
        {formula && <p class="quiet small">{text.formula}</p>}
      </td>
      <td>
        <span class="only-narrow">{labelled(text.problems)}</span>
        {problems === 0 ? (
          <span class="quiet">{text.noProblems}</span>
        ) : (
          <span class="match-problems">{text.problemCount(problems)}</span>
        )}
      </td>
    </tr>
  )
}

interface FieldSelectProps {
  readonly header: string
  readonly field: string
  readonly onChoose: (field: string) => void
}

function FieldSelect({ header, field, onChoose }: FieldSelectProps) {
  const { locale } = useApp()
  const text = setupMessages[locale].match
  return (
    <select
      class="control"
      aria-label={text.fieldOf(header)}
      value={field}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="own">{text.own}</option>
      {fieldCatalogue
        .filter(({ kind }) => kind !== 'computed')
        .map(({ key, label }) => (
          <option key={key} value={key}>
            {label[locale]}
          </option>
        ))}
    </select>
  )
}
