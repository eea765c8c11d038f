import { isCalendarDate } from '../../../src/base/calendar-date'
import { cardMessages } from '../../../src/features/card/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { CUSTOMERS } from '../../../src/register/field'
import { useApp, useRegister } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { useOpenCard } from './open-card'
import { useWrite } from './use-write'

/** Key of the field that says when the file was last found right. */
const LAST_REVIEW = 'last-review'

/** When the file was last looked through, and the press that says that it holds: History knows who pressed. */
export function ReviewLine() {
  const { locale, notify } = useApp()
  const { fields } = useRegister()
  const { card, today } = useOpenCard()
  const { busy, failure, write } = useWrite()
  const text = cardMessages[locale].review
  if (!fields.some(({ key, editable }) => key === LAST_REVIEW && editable)) return null
  const before = card.values[LAST_REVIEW] ?? ''
  const day = String(before)
  const last = isCalendarDate(day) ? shortDay(day, today, locale) : ''
  const confirm = async () => {
    const [base, mine] = [{ [LAST_REVIEW]: before }, { [LAST_REVIEW]: today }]
    const place = card.row === undefined ? {} : { hint: card.row }
    const operation = await write('card.edit', { table: CUSTOMERS, id: card.id, ...place, base, mine })
    if (operation !== undefined) notify({ text: text.done, operation })
  }
  return (
    <section class="card-part" aria-label={text.label}>
      <p class="quiet small">{last === '' ? text.never : text.last(last)}</p>
      {failure && <Banner tone="danger">{failure}</Banner>}
      {before !== today && (
        <Button class="small pill" busy={busy} onClick={() => void confirm()}>
          {text.fine}
        </Button>
      )}
    </section>
  )
}
