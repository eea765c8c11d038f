import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import type { decidedColumns } from './decided-columns'
import type { Match } from './match-step'

type Columns = ReturnType<typeof decidedColumns>

interface MatchTableProps {
  readonly columns: Columns
  /** What a column can become. */
  readonly fields: Match['fields']
  readonly onChoose: (column: number, field: string) => void
}

/** Header, examples, field and problems of each column; on a narrow screen each column is a block of its own. */
export function MatchTable({ columns, fields, onChoose }: MatchTableProps) {
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
          <MatchRow key={column.column} column={column} fields={fields} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  )
}

function MatchRow({
  column,
  fields,
  onChoose,
}: { readonly column: Columns[number] } & Pick<MatchTableProps, 'fields' | 'onChoose'>) {
  const { match: text, labelled } = setupMessages[useApp().locale]
  const { header, examples, field, problems, formula } = column
  return (
    <tr>
      <th scope="row">{header}</th>
      <td class="match-examples">{examples.join(' · ')}</td>
      <td>
        <FieldSelect
          header={header}
          field={field}
          fields={fields}
          onChoose={(chosen) => onChoose(column.column, chosen)}
        />
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
  readonly fields: Match['fields']
  readonly onChoose: (field: string) => void
}

function FieldSelect({ header, field, fields, onChoose }: FieldSelectProps) {
  const text = setupMessages[useApp().locale].match
  return (
    <select
      class="control"
      aria-label={text.fieldOf(header)}
      value={field}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="own">{text.own}</option>
      {fields.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  )
}
