import './roles-screen.css'
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
import { useRefresh } from '../../app/use-refresh'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { PeopleList } from './people-list'

type Status = NonNullable<Reply<'roles.status'>>

/** Somebody may be writing into the Settings tab beside the panel. */
const EVERY_MS = 20_000

/** Who may change what, and the button that makes the grid keep to it. */
export function RolesScreen({ active }: ScreenProps<'roles'>) {
  const { locale } = useApp()
  const text = roleMessages[locale]
  const asked = useCall('roles.status', {}, active)
  useRefresh(active, asked.again, EVERY_MS)
  return (
    <>
      <ScreenHead title={text.title} />
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
      <p>{text.intro(status.settingsTab)}</p>
      <StateBanner status={status} />
      <Actions status={status} again={again} />
      <PeopleList status={status} />
    </>
  )
}

/** Whether the grid keeps to what Settings says. */
function StateBanner({
  status: { people, roles, isApplied, isCurrent, settingsTab },
}: {
  readonly status: Status
}) {
  const text = roleMessages[useApp().locale]
  if (people.length === 0 && !isApplied)
    return (
      <Banner tone="plain" announce={false}>
        {text.nobody}
        {roles.length > 0 && <p>{text.rolesThere(roles.map(({ name }) => name).join(text.separator))}</p>}
      </Banner>
    )
  const sentence = !isApplied ? text.notApplied : isCurrent ? text.standing : text.changed(settingsTab)
  return (
    <Banner tone={isApplied && isCurrent ? 'success' : 'warning'} announce={false}>
      {sentence}
    </Banner>
  )
}

function Actions({ status, again }: { readonly status: Status; readonly again: () => void }) {
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
    notify({ text: result.value?.isApplied ? text.applied : text.lifted })
    again()
  }
  const openSettings = async () => {
    const result = await call('roles.openSettings', {})
    setError(result.ok ? undefined : result.error)
  }
  const isWaiting = status.people.length > 0 || status.isApplied
  return (
    <>
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      {!manages && <p class="roles-note quiet small">{text.onlyManagers}</p>}
      <div class="button-row">
        {manages && isWaiting && (
          <Button look={status.isCurrent ? 'plain' : 'primary'} busy={busy} onClick={() => void apply()}>
            {busy ? text.applying : text.apply}
          </Button>
        )}
        <Button look={manages && !isWaiting ? 'primary' : 'plain'} onClick={() => void openSettings()}>
          {text.openSettings(status.settingsTab)}
        </Button>
      </div>
    </>
  )
}
