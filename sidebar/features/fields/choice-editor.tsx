import { useState } from 'preact/hooks'
import { fieldsMessages } from '../../../src/features/fields/messages'
import type { Field } from '../../../src/register/field'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Section } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import { useFieldEdit } from './use-field-edit'

interface ChoiceEditorProps {
  readonly table: string
  readonly field: Field
  readonly again: () => void
}

/** The list a field chooses from: a choice more, another text for one, one less. */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { table, field, again } = props
  const text = fieldsMessages[useApp().locale]
  const labels = (field.choices ?? []).map(({ label }) => label)
  const [chosen, choose] = useState('')
  const [added, setAdded] = useState('')
  const { busy, problem, run } = useFieldEdit(() => {
    setAdded('')
    again()
  })
  return (
    <Section title={text.listOfChoices}>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <TextField label={text.newChoice} value={added} onInput={setAdded} />
      <Button
        busy={busy || added.trim() === ''}
        onClick={() => void run({ edit: 'add-choice', table, key: field.key, label: added })}
      >
        {text.addChoice}
      </Button>
      {labels.length > 0 && (
        <Choice
          label={text.choice}
          options={labels.map((label) => ({ value: label, label }))}
          value={chosen}
          onChoose={choose}
        />
      )}
      {labels.includes(chosen) && (
        <OneChoice
          key={chosen}
          {...props}
          label={chosen}
          others={labels.filter((label) => label !== chosen)}
          again={() => {
            choose('')
            again()
          }}
        />
      )}
    </Section>
  )
}

interface OneChoiceProps extends ChoiceEditorProps {
  readonly label: string
  readonly others: readonly string[]
}

function OneChoice({ table, field, again, label, others }: OneChoiceProps) {
  const text = fieldsMessages[useApp().locale]
  const [renamed, setRenamed] = useState(label)
  const [inUse, setInUse] = useState(false)
  const [instead, setInstead] = useState('')
  const { busy, problem, run } = useFieldEdit(again)
  const place = { table, key: field.key }
  const remove = async (to?: string) => {
    const refused = await run({
      edit: 'remove-choice',
      ...place,
      label,
      ...(to === undefined ? {} : { instead: to }),
    })
    setInUse(refused?.inUse !== undefined)
  }
  return (
    <>
      {problem && <Banner tone={inUse ? 'warning' : 'danger'}>{problem}</Banner>}
      {inUse ? (
        <>
          <Choice
            label={text.instead}
            options={others.map((other) => ({ value: other, label: other }))}
            value={instead}
            onChoose={setInstead}
          />
          <div class="button-row">
            <Button busy={busy || !others.includes(instead)} onClick={() => void remove(instead)}>
              {text.replace}
            </Button>
            <Button look="quiet" busy={busy} onClick={() => void remove('')}>
              {text.clear}
            </Button>
          </div>
        </>
      ) : (
        <>
          <TextField label={text.newText} value={renamed} onInput={setRenamed} />
          <div class="button-row">
            <Button
              busy={busy || renamed.trim() === '' || renamed === label}
              onClick={() => void run({ edit: 'rename-choice', ...place, from: label, label: renamed })}
            >
              {text.renameChoice}
            </Button>
            <Button look="quiet" busy={busy} onClick={() => void remove()}>
              {text.removeChoice}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
