import type { Params } from '../../../src/app/contract'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { kindName } from '../../../src/i18n/field-kind-names'
import { OWN_KINDS } from '../../../src/register/own-kinds'
import { useApp } from '../../app/app-context'
import { Choice } from '../../ui/choice'
import type { Option } from '../../ui/choice-list'
import { TextField } from '../../ui/text-field'

/** A new field as it is typed: the kind may be no kind yet, the choices are lines. */
export interface TypedField {
  readonly header: string
  readonly kind: string
  readonly choices: string
  readonly to: string
}

export const NO_FIELD: TypedField = { header: '', kind: 'text', choices: '', to: '' }

type OwnTable = Extract<Params<'fields.addTable'>['table'], { from: 'own' }>

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What is sent of a typed field; undefined while it has no name or its kind is none. */
export function fieldSent({ header, ...typed }: TypedField): OwnTable['fields'][number] | undefined {
  const kind = OWN_KINDS.find((each) => each === typed.kind)
  if (!kind || header.trim() === '') return undefined
  const choices = kind === 'choice' || kind === 'choices' ? { choices: linesOf(typed.choices) } : {}
  const to = kind === 'link' ? { to: typed.to } : {}
  return { header, kind, ...choices, ...to }
}

interface NewFieldProps {
  readonly field: TypedField
  readonly set: (changes: Partial<TypedField>) => void
  /** The tables a link can lead to. */
  readonly tabs: readonly Option[]
}

/** What has to be said of a kind: the list to choose from, or where a link leads. */
export function KindOfField({ field, set, tabs }: NewFieldProps) {
  const { locale } = useApp()
  const text = fieldsMessages[locale]
  const { kind } = field
  return (
    <>
      <Choice
        label={text.kind}
        options={OWN_KINDS.map((value) => ({ value, label: kindName(value, locale) }))}
        value={kind}
        onChoose={(value) => set({ kind: value })}
      />
      {(kind === 'choice' || kind === 'choices') && (
        <TextField
          long
          label={text.choices}
          value={field.choices}
          onInput={(value) => set({ choices: value })}
        />
      )}
      {kind === 'link' && (
        <Choice
          label={text.leadsTo}
          options={tabs}
          value={field.to}
          onChoose={(value) => set({ to: value })}
        />
      )}
    </>
  )
}
