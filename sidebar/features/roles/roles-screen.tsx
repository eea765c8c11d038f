import { useState } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { roleMessages } from '../../../src/features/roles/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { type CallError, errorText } from '../../app/call-error'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { call } from '../../app/server'
import { useCall } from '../../app/use-call'
import { Badge } from '../../ui/badge'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { PlainList } from '../../ui/plain-list'

type Status = NonNullable<Reply<'roles.status'>>

/** Who may change what, and the button that makes the grid keep to it. */
export function RolesScreen({ active }: ScreenProps<'roles'>) {
  const { locale } = useApp()
  const text = roleMessages[locale]
  const asked = useCall('roles.status', {}, active)
  return (
    <>
      <ScreenHead title={text.title} />
      <p>{text.intro}</p>
      <AskedView asked={asked} lines={6}>
        {(status) => status && <StatusView status={status} again={asked.again} />}
      </AskedView>
    </>
  )
}

function StatusView({ status, again }: { readonly status: Status; readonly again: () => void }) {
  const text = roleMessages[useApp().locale]
  return (
    <>
      <Banner tone={status.isApplied ? 'success' : 'plain'} announce={false}>
        {status.isApplied ? text.standing : status.people.length === 0 ? text.nobody : text.notApplied}
      </Banner>
      <Actions again={again} />
      <PlainList label={text.title}>
        <li>
          <span class="list-line">
            <span class="two-lines">{status.keeper}</span>
            <Badge text={text.administrator} tone="vip" />
          </span>
        </li>
        {status.people.map((person) => (
          <PersonItem key={person.person} person={person} />
        ))}
      </PlainList>
    </>
  )
}

function PersonItem({
  person: { person, role, isKnown, manages, edits },
}: {
  readonly person: Status['people'][number]
}) {
  const text = roleMessages[useApp().locale]
  return (
    <li>
      <span class="list-line">
        <span class="two-lines">{person}</span>
        {role && <Badge text={role} />}
      </span>
      <span class="quiet small">
        {isKnown
          ? edits.length > 0
            ? text.edits(edits.join(text.separator))
            : text.editsNothing
          : text.unknownRole(role)}
        {manages && ` · ${text.manages}`}
      </span>
    </li>
  )
}

function Actions({ again }: { readonly again: () => void }) {
  const { locale, notify } = useApp()
  const { manages } = useRegister()
  const text = roleMessages[locale]
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const apply = async () => {
    setBusy(true)
    setError(undefined)
    const result = await call('roles.apply', {})
    setBusy(false)
    if (!result.ok) return setError(result.error)
    notify({ text: text.applied })
    again()
  }
  return (
    <>
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      {!manages && <p class="quiet small">{text.onlyManagers}</p>}
      <div class="button-row">
        {manages && (
          <Button look="primary" busy={busy} onClick={() => void apply()}>
            {busy ? text.applying : text.apply}
          </Button>
        )}
        <Button onClick={() => void call('roles.openSettings', {})}>{text.openSettings}</Button>
      </div>
    </>
  )
}
