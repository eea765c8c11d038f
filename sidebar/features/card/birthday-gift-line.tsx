import { cardMessages } from '../../../src/features/card/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { type BirthdayGift, GIFT_TOPIC } from '../../../src/register/card/birthday-gift'
import { CARD_TABLES } from '../../../src/register/card/family'
import { useApp, useRegister } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { daysAway, listDay } from './day-words'
import { useOpenCard } from './open-card'
import { useWrite } from './use-write'

/** While the birthday is near: what is on record to choose a gift by, and one press that logs it as sent. */
export function BirthdayGiftLine() {
  const { facts } = useOpenCard()
  return facts?.gift ? <GiftLine gift={facts.gift} /> : null
}

function GiftLine({ gift }: { readonly gift: BirthdayGift }) {
  const { locale } = useApp()
  const { today } = useOpenCard()
  const text = cardMessages[locale].gift
  const lines = useGiftLines(gift)
  return (
    <div class="birthday-gift">
      <p>
        {text.title(shortDay(gift.on, today, locale), daysAway(gift.daysLeft, locale))}
        {gift.sentOn && <span class="quiet"> · {text.sentOn(listDay(gift.sentOn, today, locale))}</span>}
      </p>
      {!gift.sentOn && (
        <>
          {lines.length === 0 ? <p class="quiet">{text.nothing}</p> : null}
          {lines.map((line) => (
            <p key={line} class="two-lines" title={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
          {gift.avoid !== '' && (
            <p class="wrong">
              <bdi>{text.avoid(gift.avoid)}</bdi>
            </p>
          )}
          <SentButton what={lines.join('；')} />
        </>
      )}
    </div>
  )
}

/** What is liked and bought, in the words on record. */
function useGiftLines({ likes, bought }: BirthdayGift): string[] {
  const { locale } = useApp()
  const { fields } = useRegister()
  const { card } = useOpenCard()
  const text = cardMessages[locale].gift
  const liked = likes.flatMap((key) => {
    const field = fields.find((each) => each.key === key)
    return field ? [text.like(field.header, String(card.values[key] ?? ''))] : []
  })
  return [...liked, ...(bought === '' ? [] : [text.bought(bought)])]
}

/** Logs the gift as a follow-up of its own topic, by which it is known again. */
function SentButton({ what }: { readonly what: string }) {
  const { locale, notify } = useApp()
  const { tables, locale: written } = useRegister()
  const { card } = useOpenCard()
  const { busy, failure, write } = useWrite()
  const text = cardMessages[locale].gift
  const table = tables.find(({ key }) => key === CARD_TABLES.followUps)
  if (!table?.fields.some(({ key, editable }) => key === 'topic' && editable)) return null
  const log = async () => {
    const place = card.row === undefined ? {} : { hint: card.row }
    const mine = { topic: GIFT_TOPIC[written], what }
    const operation = await write('card.add', { table: table.key, customer: card.id, ...place, mine })
    if (operation !== undefined) notify({ text: text.logged, operation })
  }
  return (
    <>
      <Button class="small" busy={busy} onClick={() => void log()}>
        {text.sent}
      </Button>
      {failure && <Banner tone="danger">{failure}</Banner>}
    </>
  )
}
