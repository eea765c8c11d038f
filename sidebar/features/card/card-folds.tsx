import { useId } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import type { FormField, FormTable } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { blockName } from '../../../src/i18n/field-kind-names'
import type { RegisterRecord } from '../../../src/register/value'
import { useApp, useRegister } from '../../app/app-context'
import { CopyButton } from '../../ui/copy-button'
import { Fold } from '../../ui/section'
import { FieldLine } from '../customers/field-line'
import { valueText } from '../customers/value-text'
import type { CardLayout } from './card-layout'
import { kindWord } from './entry-words'
import { useOpenCard } from './open-card'
import { RecordItem } from './record-item'

/** What is folded away until somebody wants it: the other fields by block, invoice details, contacts and other lists. */
export function CardFolds({ layout }: { readonly layout: CardLayout }) {
  const { locale } = useApp()
  const { card, facts } = useOpenCard()
  const { tables } = useRegister()
  return (
    <div class="card-folds">
      {layout.more.map(({ block, fields }) => (
        <Fold key={block} title={`${blockName(block, locale)} ${fields.length}`}>
          <div class="card-lines">
            {fields.map((field) => (
              <FieldLine key={field.key} field={field} card={card} edits={card.id} />
            ))}
          </div>
        </Fold>
      ))}
      {layout.invoice.length > 0 && <InvoiceFold fields={layout.invoice} />}
      {facts?.lists.map(({ table: key, records }) => {
        const table = tables.find((each) => each.key === key)
        return table && <RecordsFold key={key} table={table} records={records} />
      })}
    </div>
  )
}

/** What an invoice is made out to, line by line and all at once. */
function InvoiceFold({ fields }: { readonly fields: readonly FormField[] }) {
  const { locale } = useApp()
  const { card } = useOpenCard()
  const id = useId()
  const [text, words] = [cardMessages[locale].reach, customerMessages[locale].card]
  const all = fields.map(
    (field) => `${field.header}: ${valueText(field, card.values[field.key] ?? '', locale)}`,
  )
  return (
    <Fold title={text.invoice}>
      <div class="card-lines" id={id}>
        {fields.map((field) => (
          <FieldLine key={field.key} field={field} card={card} edits={card.id} />
        ))}
      </div>
      <CopyButton
        text={all.join('\n')}
        label={text.invoice}
        fallbackId={id}
        words={{ copy: text.copyAll, copied: words.copied, selected: words.selected }}
      />
    </Fold>
  )
}

interface RecordsFoldProps {
  readonly table: FormTable
  readonly records: readonly RegisterRecord[]
}

/** The records of one linked table; the main contact first. */
function RecordsFold({ table, records }: RecordsFoldProps) {
  const { locale } = useApp()
  const { marked } = useOpenCard()
  const isContacts = table.card.place === 'contacts'
  const title = isContacts
    ? cardMessages[locale].reach.contacts(records.length)
    : `${kindWord(table, locale)} ${records.length}`
  const sorted = [...records].sort(
    (a, b) => Number(b.values.primary === true) - Number(a.values.primary === true),
  )
  return (
    <Fold title={title} open={marked?.table === table.key}>
      <ul class="record-list">
        {sorted.map((record) => (
          <RecordItem key={record.id} table={table} id={record.id} values={record.values} at={undefined} />
        ))}
      </ul>
    </Fold>
  )
}
