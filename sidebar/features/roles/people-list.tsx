import type { Reply } from '../../../src/app/contract'
import { roleMessages } from '../../../src/features/roles/messages'
import { useApp } from '../../app/app-context'
import { Badge } from '../../ui/badge'
import { PlainList } from '../../ui/plain-list'
import { Section } from '../../ui/section'

type Status = NonNullable<Reply<'roles.status'>>
type Person = Status['people'][number]

/** The administrator and everybody who has a role, each with what they may change. */
export function PeopleList({ status }: { readonly status: Status }) {
  const text = roleMessages[useApp().locale]
  return (
    <Section title={text.people}>
      <PlainList label={text.people}>
        <li>
          <span class="list-line">
            <span class="two-lines">{status.keeper}</span>
            <Badge text={text.administrator} tone="vip" />
          </span>
          <span class="quiet small">{text.editsEverything}</span>
        </li>
        {status.people.map((person) => (
          <PersonItem key={person.person} person={person} />
        ))}
      </PlainList>
    </Section>
  )
}

function PersonItem({ person }: { readonly person: Person }) {
  const text = roleMessages[useApp().locale]
  const { role, isKnown } = person
  return (
    <li>
      <span class="list-line">
        <span class="two-lines">{person.person}</span>
        {role && <Badge text={role} tone={isKnown ? 'plain' : 'warning'} />}
      </span>
      <span class="quiet small">{isKnown ? mayChange(person, text) : unknown(role, text)}</span>
    </li>
  )
}

type Texts = (typeof roleMessages)['en' | 'zh-CN']

const unknown = (role: string, text: Texts): string => (role ? text.unknownRole(role) : text.noRole)

function mayChange({ edits, editsAll, manages }: Person, text: Texts): string {
  const fields = editsAll
    ? text.editsAll
    : edits.length > 0
      ? text.edits(edits.join(text.separator))
      : text.editsNothing
  return manages ? `${fields} · ${text.manages}` : fields
}
