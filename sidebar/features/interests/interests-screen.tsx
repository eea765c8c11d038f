import { useEffect, useState } from 'preact/hooks'
import type { LookUpReply } from '../../../src/features/interests'
import { interestMessages } from '../../../src/features/interests/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { call } from '../../app/server'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { FoundParties } from './found-parties'
import { RecordCheck } from './record-check'

/** Who is on which side, whom the register knows of them, and what that comes to. */
export function InterestsScreen({ params: { matter } }: ScreenProps<'interests'>) {
  const { locale } = useApp()
  const text = interestMessages[locale]
  const [typed, setTyped] = useState({
    client: '',
    opposing: matter?.opposing ?? '',
    related: matter?.related ?? '',
  })
  const { reply, busy, problem, lookUp } = useLookUp({
    ...typed,
    ...(matter ? { matter: matter.id, customer: matter.customer } : {}),
  })
  const field = (key: keyof typeof typed) => (
    <TextField
      label={text[key]}
      value={typed[key]}
      long={key !== 'client'}
      hint={key === 'opposing' ? text.separate : undefined}
      onInput={(value) => setTyped({ ...typed, [key]: value })}
    />
  )
  useEffect(() => {
    if (matter) void lookUp()
  }, [])
  return (
    <>
      <ScreenHead title={text.title} />
      {matter ? (
        <p>
          <bdi>{text.ofMatter(matter.name, matter.client)}</bdi>
        </p>
      ) : (
        <p class="quiet">{text.intro}</p>
      )}
      <div class="section">
        {!matter && field('client')}
        {field('opposing')}
        {field('related')}
      </div>
      <Button look={reply ? 'plain' : 'primary'} busy={busy} onClick={() => void lookUp()}>
        {busy ? text.looking : reply ? text.again : text.lookUp}
      </Button>
      {problem && <Banner tone="danger">{problem}</Banner>}
      {reply && <FoundParties reply={reply} />}
      {reply && matter && <RecordCheck key={matter.id} matter={matter} reply={reply} />}
      {reply && !matter && <p class="quiet small">{text.fromMatter}</p>}
    </>
  )
}

interface Wanted {
  readonly client: string
  readonly opposing: string
  readonly related: string
  readonly matter?: string
  readonly customer?: string
}

/** Asks once; the last answer stays in sight while another is on its way. */
function useLookUp(wanted: Wanted) {
  const { locale } = useApp()
  const text = interestMessages[locale]
  const [state, setState] = useState<{ readonly reply?: LookUpReply; readonly problem?: string }>({})
  const [busy, setBusy] = useState(false)
  const lookUp = async () => {
    const { client, opposing, related, customer } = wanted
    const isEmpty = [client, opposing, related].every((each) => each.trim() === '')
    if (isEmpty && customer === undefined) return setState({ problem: text.nothingTyped })
    setBusy(true)
    const answer = await call('interests.lookUp', wanted)
    setBusy(false)
    setState((before) =>
      answer.ok ? { reply: answer.value } : { ...before, problem: errorText(answer.error, locale) },
    )
  }
  return { ...state, busy, lookUp }
}
