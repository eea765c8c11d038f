import { useState } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import type { FormTable } from '../../../src/features/customers'
import { quickFields } from '../../../src/register/card/quick-add'
import { useApp, useRegister } from '../../app/app-context'
import { useShortcuts } from '../../app/shortcuts'
import { Button } from '../../ui/button'
import { kindWord } from './entry-words'
import { useOpenCard } from './open-card'
import { QuickForm } from './quick-form'

/** Added most often, in this order; the rest stands behind "more". */
const USUAL = ['follow-ups', 'transactions', 'payments', 'service']

/** Buttons that add to the customer, and the form of the one that was pressed; everything else stays where it is. */
export function AddBar() {
  const { locale } = useApp()
  const { tables } = useRegister()
  const { active, card } = useOpenCard()
  const [adding, setAdding] = useState<string>()
  const [isMore, setMore] = useState(false)
  const text = cardMessages[locale].add
  const open = tables.filter((table) => quickFields(table).some((field) => field.editable))
  const usual = USUAL.flatMap((key) => open.filter((table) => table.key === key))
  const others = open.filter((table) => !usual.includes(table))
  const table = open.find(({ key }) => key === adding)
  const press = (key: string) => setAdding(adding === key ? undefined : key)
  useShortcuts(
    { f: open.some(({ key }) => key === 'follow-ups') ? () => setAdding('follow-ups') : undefined },
    active,
  )
  if (open.length === 0) return null
  const close = () => {
    setAdding(undefined)
    if (adding !== undefined) document.getElementById(buttonId(card.id, adding))?.focus()
  }
  const button = (each: FormTable) => (
    <Button
      key={each.key}
      id={buttonId(card.id, each.key)}
      class="small pill"
      aria-label={text.titleOf(kindWord(each, locale))}
      aria-expanded={each.key === adding}
      onClick={() => press(each.key)}
    >
      {text.plus(kindWord(each, locale))}
    </Button>
  )
  return (
    <>
      <fieldset class="chip-row add-bar" aria-label={text.label}>
        {usual.map(button)}
        {others.length > 0 && (
          <Button class="small pill" look="quiet" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
            {text.more}
          </Button>
        )}
        {isMore && others.map(button)}
      </fieldset>
      {table && <QuickForm key={table.key} table={table} onClose={close} />}
    </>
  )
}

/** Where the focus goes back to when the form closes. */
const buttonId = (customer: string, table: string): string => `add-${customer}-${table}`
