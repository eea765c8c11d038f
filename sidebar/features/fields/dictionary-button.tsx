import { useState } from 'preact/hooks'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { call } from '../../app/server'
import { Button } from '../../ui/button'

/** Makes the tab that says what every field is, or writes it anew. */
export function DictionaryButton() {
  const { locale, notify } = useApp()
  const text = fieldsMessages[locale]
  const [busy, setBusy] = useState(false)
  const lay = async () => {
    setBusy(true)
    const laid = await call('fields.dictionary', {})
    setBusy(false)
    notify({
      text: laid.ok ? text.dictionaryLaid(laid.value.tab, laid.value.fields) : errorText(laid.error, locale),
    })
  }
  return (
    <Button busy={busy} onClick={() => void lay()}>
      {text.dictionary}
    </Button>
  )
}
