import './found-parties.css'
import type { FoundParty, LookUpReply } from '../../../src/features/interests'
import { interestMessages } from '../../../src/features/interests/messages'
import { useApp } from '../../app/app-context'
import { Badge } from '../../ui/badge'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { PlainList } from '../../ui/plain-list'
import { Fold, Section } from '../../ui/section'

const TONES = { definite: 'alarm', possible: 'warning', known: 'plain' } as const

/** What a look-up found: conflicts, what to check, whom nobody knows; people on the same side are folded away. */
export function FoundParties({ reply }: { readonly reply: LookUpReply }) {
  const { locale } = useApp()
  const text = interestMessages[locale]
  const of = (weight: FoundParty['weight']) => reply.finds.filter((find) => find.weight === weight)
  const [definite, possible, known] = [of('definite'), of('possible'), of('known')]
  const { customers = 0, contacts = 0, matters = 0 } = reply.looked
  return (
    <div class="found-parties" role="status">
      {definite.length > 0 && <Group title={text.groups.definite(definite.length)} finds={definite} />}
      {possible.length > 0 && <Group title={text.groups.possible(possible.length)} finds={possible} />}
      {definite.length > 0 && <p class="quiet small">{text.sameName}</p>}
      {reply.clear.length > 0 && (
        <Banner tone="success" announce={false}>
          <b>{text.clear}</b>{' '}
          <bdi>{text.clearNames(reply.clear.map(({ name }) => name).join(text.between))}</bdi>
        </Banner>
      )}
      {known.length > 0 && (
        <Fold title={text.groups.known(known.length)}>
          <FindList label={text.groups.known(known.length)} finds={known} />
        </Fold>
      )}
      {reply.more > 0 && <p>{text.more(reply.more)}</p>}
      <p class="quiet small">{text.looked(customers, contacts, matters)}</p>
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly finds: readonly FoundParty[]
}

const Group = ({ title, finds }: GroupProps) => (
  <Section title={title}>
    <FindList label={title} finds={finds} />
  </Section>
)

const FindList = ({ label, finds }: { readonly label: string; readonly finds: readonly FoundParty[] }) => (
  <PlainList label={label}>
    {finds.map((find) => (
      <FoundItem
        key={`${find.asked.side} ${find.asked.name} ${find.table} ${find.recordId} ${find.side}`}
        find={find}
      />
    ))}
  </PlainList>
)

function FoundItem({ find }: { readonly find: FoundParty }) {
  const { locale, open } = useApp()
  const text = interestMessages[locale]
  const { asked, weight, likeness, name, side, table, header, customer, customerName, owner, matter } = find
  const foundSide = table === 'contacts' ? text.contact : text.sides[side]
  const who = [customer, customerName].filter(Boolean).join(' ')
  const whose = [
    who,
    owner && text.ownedBy(owner),
    matter?.name && text.matter(matter.name),
    matter?.stage,
    matter?.lawyer && text.inHand(matter.lawyer),
  ]
  return (
    <li class="found-party">
      <div class="found-names">
        <bdi class="found-name">{name}</bdi> <Badge text={text.badges[weight]} tone={TONES[weight]} />
      </div>
      <p class="small">
        {asked.name === name ? '' : <bdi>{asked.name}: </bdi>}
        {text.why(text.likeness[likeness], header)}
        {text.between}
        {text.roles(text.sides[asked.side], foundSide)}
      </p>
      <p class="quiet small">
        <bdi>{whose.filter(Boolean).join(text.between)}</bdi>
      </p>
      {customer !== '' && (
        <Button
          look="quiet"
          class="small"
          aria-label={text.openOf(who)}
          onClick={() => open('customer', { id: customer }, 'customer')}
        >
          {text.open}
        </Button>
      )}
    </li>
  )
}
