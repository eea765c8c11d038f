import './standing-screen.css'
import { historyMessages } from '../../../src/features/history/messages'
import { changeValue } from '../../../src/i18n/change-text'
import { useApp } from '../../app/app-context'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { PlainList } from '../../ui/plain-list'
import { type StandingGroup, standingGroups } from './standing-groups'

/** What an undo left as it is, field by field, and why. */
export function StandingScreen({ params: { outcome } }: ScreenProps<'standing'>) {
  const text = historyMessages[useApp().locale].standing
  const { standing, stands } = outcome
  const undone = outcome.state === 'undone' ? outcome.values : 0
  return (
    <>
      <ScreenHead title={text.title} />
      <p>{undone > 0 ? text.partly(undone, stands) : text.none(stands)}</p>
      <PlainList label={text.title}>
        {standingGroups(standing).map((group) => (
          <GroupItem key={group.record} group={group} />
        ))}
      </PlainList>
      {stands > standing.length && <p class="quiet">{text.more(stands - standing.length)}</p>}
    </>
  )
}

function GroupItem({ group }: { readonly group: StandingGroup }) {
  const { locale } = useApp()
  const { standing: text, reasons, between } = historyMessages[locale]
  return (
    <li>
      {group.record !== '' && (
        <b>
          <span class="number">{group.record}</span> <bdi>{group.name}</bdi>
        </b>
      )}
      {group.changed.map(({ header, now, wanted }) => (
        <div key={header} class="standing-field">
          <span>{text.changedSince(header)}</span>
          <dl>
            <dt>{text.now}</dt>
            <dd>
              <bdi>{changeValue(now, locale)}</bdi>
            </dd>
            <dt>{text.wanted}</dt>
            <dd>
              <bdi>{changeValue(wanted, locale)}</bdi>
            </dd>
          </dl>
        </div>
      ))}
      {group.others.map(({ reason, headers }) => (
        <p key={reason}>
          <bdi>{headers.join(between)}</bdi>
          {text.because}
          {reasons[reason]}
        </p>
      ))}
    </li>
  )
}
