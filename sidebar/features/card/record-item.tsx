import { useEffect, useRef, useState } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import type { FormTable } from '../../../src/features/customers'
import { interestMessages } from '../../../src/features/interests/messages'
import { CUSTOMERS } from '../../../src/register/field'
import { choiceLabel } from '../../../src/register/rules/choice-rule'
import { isBlank, type RecordValues } from '../../../src/register/value'
import { useApp } from '../../app/app-context'
import { Badge } from '../../ui/badge'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { FieldLine } from '../customers/field-line'
import { listDay } from './day-words'
import { kindWord, recordWords } from './entry-words'
import { useOpenCard } from './open-card'
import { QuickForm } from './quick-form'
import { useWrite } from './use-write'

interface RecordItemProps {
  readonly table: FormTable
  readonly id: string
  readonly values: RecordValues
  /** When it happened; undefined where the list it stands in is no timeline. */
  readonly at: string | undefined
}

/** A record of a linked table in one line; opened, with all it holds and what can be done with it. */
export function RecordItem({ table, id, values, at }: RecordItemProps) {
  const { locale } = useApp()
  const { facts, today, marked } = useOpenCard()
  const isMarked = marked?.table === table.key && marked.id === id
  const box = useRef<HTMLLIElement>(null)
  const [isOpen, setOpen] = useState(isMarked)
  useEffect(() => {
    if (!isMarked) return
    setOpen(true)
    box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isMarked])
  const words = recordWords(table, values, { locale, today, names: facts?.names ?? {} })
  return (
    <li ref={box} class={classNames('entry', isMarked && 'marked')}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {at !== undefined && <span class="entry-day number">{listDay(at, today, locale)}</span>}
          <span class="two-lines entry-words">
            {at !== undefined && <span class="entry-kind">{kindWord(table, locale)}</span>}{' '}
            <bdi>{words || id}</bdi>
            {table.card.place === 'contacts' && values.primary === true && (
              <Badge text={cardMessages[locale].reach.primary} />
            )}
          </span>
        </summary>
        {isOpen && <RecordDetails table={table} id={id} values={values} isMarked={isMarked} />}
      </details>
    </li>
  )
}

interface RecordDetailsProps extends Omit<RecordItemProps, 'at'> {
  readonly isMarked: boolean
}

function RecordDetails({ table, id, values, isMarked }: RecordDetailsProps) {
  const { locale } = useApp()
  const { facts } = useOpenCard()
  const [isEditing, setEditing] = useState(false)
  const text = cardMessages[locale].timeline
  const nameOf = (key: string) => facts?.names[String(values[key])]
  const shown = table.fields.filter(
    ({ key, kind, to }) =>
      !isBlank(values[key]) &&
      kind !== 'number-id' &&
      kind !== 'computed' &&
      !(kind === 'link' && to === CUSTOMERS),
  )
  const mayEdit = table.fields.some((field) => field.editable)
  return (
    <div class="entry-details">
      {isMarked && <p class="quiet small">{text.marked}</p>}
      {shown.map((field) => (
        <FieldLine
          key={field.key}
          field={field}
          card={{
            values: { ...values, [field.key]: nameOf(field.key) ?? values[field.key] ?? '' },
            issues: [],
          }}
        />
      ))}
      {mayEdit && !isEditing && (
        <div class="button-row">
          <Button class="small" onClick={() => setEditing(true)}>
            {text.edit}
          </Button>
          <ReopenButton table={table} id={id} values={values} />
          {table.key === 'matters' && <ConflictsButton id={id} values={values} />}
        </div>
      )}
      {isEditing && <QuickForm table={table} record={{ id, values }} onClose={() => setEditing(false)} />}
    </div>
  )
}

/** Looks the parties of a matter up. */
function ConflictsButton({ id, values }: Pick<RecordItemProps, 'id' | 'values'>) {
  const { locale, open } = useApp()
  const { card } = useOpenCard()
  const of = (key: string) => String(values[key] ?? '')
  const matter = {
    ...{ id, name: of('name') || id, customer: card.id },
    client: String(card.values.name || card.values.company || card.id),
    ...{ opposing: of('opposing-party'), related: of('related-parties') },
  }
  return (
    <Button class="small" onClick={() => open('interests', { matter })}>
      {interestMessages[locale].button}
    </Button>
  )
}

/** Opens a resolved complaint again. */
function ReopenButton({ table, id, values }: Omit<RecordItemProps, 'at'>) {
  const { locale, notify } = useApp()
  const { busy, failure, write } = useWrite()
  const text = cardMessages[locale].timeline
  const state = table.fields.find(({ key }) => key === 'state')
  const choices = state?.choices ?? []
  const resolved = choiceLabel(choices, 'resolved')
  if (!state?.editable || resolved === undefined || choiceLabel(choices, values.state ?? '') !== resolved)
    return null
  const reopen = async () => {
    const operation = await write('card.done', { table: table.key, id, finish: 'reopened' })
    if (operation !== undefined) notify({ text: text.reopen, operation })
  }
  return (
    <>
      <Button class="small" busy={busy} onClick={() => void reopen()}>
        {text.reopen}
      </Button>
      {failure && <Banner tone="danger">{failure}</Banner>}
    </>
  )
}
