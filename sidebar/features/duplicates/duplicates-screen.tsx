import './duplicates-screen.css'
import type { DuplicateList, SharedValue } from '../../../src/features/duplicates'
import { duplicateMessages } from '../../../src/features/duplicates/messages'
import { formatPhoneKey } from '../../../src/register/rules/phone-format'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Badge } from '../../ui/badge'
import { IconButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { List } from '../../ui/list'
import { PlainList } from '../../ui/plain-list'
import { Section } from '../../ui/section'

type Group = DuplicateList['groups'][number]

/** Customers that share a phone or an e-mail, the surest first, each with the reason. */
export function DuplicatesScreen({ active }: ScreenProps<'duplicates'>) {
  const text = duplicateMessages[useApp().locale]
  const asked = useCall('duplicates.list', {}, active)
  useChanges(active, asked.again)
  return (
    <>
      <ScreenHead title={text.title}>
        <IconButton label={text.refresh} busy={asked.waiting} onClick={asked.again}>
          <Icon name="refresh" />
        </IconButton>
      </ScreenHead>
      <AskedView asked={asked} lines={8}>
        {(list) => <Groups list={list} />}
      </AskedView>
    </>
  )
}

function Groups({ list }: { readonly list: DuplicateList }) {
  const text = duplicateMessages[useApp().locale]
  const { groups, found, compared, common } = list
  return (
    <>
      {found === 0 ? (
        <EmptyState text={text.none(compared)} />
      ) : (
        <p class="quiet" role="status">
          {groups.length < found
            ? text.foundMany(found, compared, groups.length)
            : text.found(found, compared)}
        </p>
      )}
      {groups.map((group, index) => (
        <GroupView
          key={group.customers.map(({ id }) => id).join()}
          group={group}
          title={text.groupLabel(index + 1, found)}
        />
      ))}
      {common.length > 0 && <Common common={common} />}
    </>
  )
}

function GroupView({ group, title }: { readonly group: Group; readonly title: string }) {
  const { locale, open } = useApp()
  const text = duplicateMessages[locale]
  const written = useWritten()
  const reasons = [
    ...group.reasons.map((reason) => `${text.reasons[reason.kind]} ${written(reason)}`),
    ...(group.sameName ? [text.reasons.name] : []),
  ]
  const tone = group.certainty === 'same' ? 'warning' : 'plain'
  return (
    <Section
      title={title}
      class="duplicate-group"
      aside={<Badge text={text.certainty[group.certainty]} tone={tone} />}
    >
      <p class="quiet small">
        <bdi>{text.why(reasons.join(text.between))}</bdi>
      </p>
      <List
        label={title}
        items={group.customers}
        keyOf={({ id }) => id}
        onOpen={({ id }) => open('customer', { id }, 'customer')}
        render={({ id, name, company, owner }) => (
          <>
            <span class="list-line">
              <span class="two-lines">
                <bdi>{name || text.nobody}</bdi>
              </span>
              <span class="number quiet">{id}</span>
            </span>
            {(company || owner) && (
              <span class="two-lines quiet small">
                <bdi>{[company, owner && text.ownedBy(owner)].filter(Boolean).join(text.between)}</bdi>
              </span>
            )}
          </>
        )}
      />
    </Section>
  )
}

/** Shared values are kept in the writing that compares; people read them in that of their country. */
function useWritten(): (shared: SharedValue) => string {
  const { country } = useRegister()
  return ({ kind, value }) => (kind === 'phone' ? formatPhoneKey(value, country) : value)
}

function Common({ common }: { readonly common: DuplicateList['common'] }) {
  const text = duplicateMessages[useApp().locale]
  const written = useWritten()
  return (
    <Section title={text.common}>
      <p class="quiet small">{text.commonHint}</p>
      <PlainList label={text.common}>
        {common.map((shared) => (
          <li key={`${shared.kind}-${shared.value}`}>
            <bdi>{text.commonLine(written(shared), shared.customers)}</bdi>
          </li>
        ))}
      </PlainList>
    </Section>
  )
}
