import { useEffect, useState } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { FieldInput } from '../customers/field-input'
import type { FactsForm } from './use-facts'

interface CustomerFactsProps {
  readonly facts: FactsForm
  readonly id: string
}

/** Fields of the customer that what was said tells something about: each is chosen by name, and saved with the record. */
export function CustomerFacts({ facts, id }: CustomerFactsProps) {
  const text = cardMessages[useApp().locale].add
  const { form, offered, chosen, choose } = facts
  const [isOpen, setOpen] = useState(chosen.length > 0)
  const [typed, setTyped] = useState('')
  const [latest, setLatest] = useState<string>()
  useEffect(() => {
    if (latest !== undefined) document.getElementById(`${id}-fact-${latest}`)?.focus()
  }, [id, latest])
  const open = offered.filter((field) => !chosen.includes(field))
  const pick = (value: string) => {
    const isField = open.some(({ key }) => key === value)
    if (isField) {
      choose(value)
      setLatest(value)
    }
    setTyped(isField ? '' : value)
  }
  return (
    <>
      <Button class="small" look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text.facts}
      </Button>
      {isOpen && (
        <>
          {chosen.map((field) => (
            <FieldInput key={field.key} field={field} form={form} id={`${id}-fact-${field.key}`} />
          ))}
          <Choice
            key={chosen.length}
            label={text.factField}
            options={open.map(({ key, header }) => ({ value: key, label: header }))}
            value={typed}
            onChoose={pick}
          />
        </>
      )}
    </>
  )
}
