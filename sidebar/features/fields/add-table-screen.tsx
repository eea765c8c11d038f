import { useState } from 'preact/hooks'
import type { Params } from '../../../src/app/contract'
import type { FieldList } from '../../../src/features/fields'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { errorText } from '../../app/call-error'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { call, newRequestId } from '../../app/server'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { OwnTableForm } from './own-table-form'

type Wanted = Params<'fields.addTable'>['table']

/** Asks which table is to be added: one that the product knows, or one of the firm's own. */
export function AddTableScreen({ active }: ScreenProps<'add-table'>) {
  const text = fieldsMessages[useApp().locale]
  const asked = useCall('fields.list', {}, active)
  return (
    <>
      <ScreenHead title={text.addTable} />
      <AskedView asked={asked}>{(list) => <Wish list={list} />}</AskedView>
    </>
  )
}

const OWN = ''

function Wish({ list: { tables, offered } }: { readonly list: FieldList }) {
  const text = fieldsMessages[useApp().locale]
  const [chosen, choose] = useState(OWN)
  const { busy, problem, add } = useAddTable()
  const isKnown = offered.some(({ key }) => key === chosen)
  return (
    <>
      <Choice
        label={text.whichTable}
        options={[
          { value: OWN, label: text.ownTable },
          ...offered.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        value={chosen}
        onChoose={choose}
      />
      {isKnown ? (
        <>
          <p class="quiet">{text.knownTable}</p>
          <Button look="primary" busy={busy} onClick={() => void add({ from: 'catalogue', key: chosen })}>
            {text.createTable}
          </Button>
        </>
      ) : (
        <OwnTableForm
          tabs={tables.map(({ key, tab }) => ({ value: key, label: tab }))}
          busy={busy}
          add={(table) => void add(table)}
        />
      )}
      {problem && <Banner tone="danger">{problem}</Banner>}
    </>
  )
}

/** Sends the wish once; says what was done with a way to take it back, or why nothing was. */
function useAddTable() {
  const { locale, notify, restart, back } = useApp()
  const text = fieldsMessages[locale]
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const add = async (table: Wanted) => {
    setBusy(true)
    setProblem(undefined)
    const answer = await call('fields.addTable', { requestId: newRequestId(), table })
    setBusy(false)
    if (!answer.ok) return setProblem(errorText(answer.error, locale))
    const outcome = answer.value
    if (outcome.state !== 'done')
      return setProblem(outcome.state === 'refused' ? outcome.text : text[outcome.state])
    notify({ text: text.tableAdded(outcome.tab), operation: outcome.operation })
    restart()
    back()
  }
  return { busy, problem, add }
}
