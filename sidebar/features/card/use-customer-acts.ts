import { cardMessages } from '../../../src/features/card/messages'
import { CUSTOMERS } from '../../../src/register/field'
import { useApp, useRegister } from '../../app/app-context'
import { callOnce } from '../../app/server'
import { useCardName } from '../customers/card-name'
import { handOverTold, ownerTold, removalTold } from './act-outcomes'
import { useOpenCard } from './open-card'
import { useAct } from './use-act'

/** What can be done with the whole customer in sight, at once and with a way back: hand over, take, give back, delete. */
export function useCustomerActs(close: () => void) {
  const { locale, changes } = useApp()
  const { me } = useRegister()
  const { card } = useOpenCard()
  const { busy, failure, act } = useAct(close)
  const name = useCardName(card)
  const text = cardMessages[locale].menu
  const { id, row } = card
  const place = row === undefined ? {} : { hint: row }
  const was = card.values.owner ?? ''
  const contentOf = (...words: string[]) => JSON.stringify([...words, id, was, changes])
  const handOver = (to: string) =>
    act({
      content: contentOf('hand-over', to),
      send: (requestId) => callOnce('handOver.one', { requestId, customer: id, to, ...place }),
      tell: (outcome) => handOverTold(outcome, { name, to }, locale),
      done: text.given(name, to),
    })
  const setOwner = (owner: string, done: string) => {
    const change = { table: CUSTOMERS, id, ...place, base: { owner: was }, mine: { owner } }
    return act({
      content: contentOf('owner', owner),
      send: (requestId) => callOnce('card.edit', { requestId, ...change }),
      tell: (reply) => ownerTold(reply, done, locale),
      done,
    })
  }
  const remove = () =>
    act({
      content: contentOf('remove'),
      send: (requestId) => callOnce('bin.delete', { requestId, customer: id, ...place }),
      tell: (outcome) => removalTold(outcome, name, locale),
      done: text.removed(name),
    })
  return {
    ...{ busy, failure, handOver, remove },
    take: () => setOwner(me, text.taken(name)),
    giveBack: () => setOwner('', text.givenBack(name)),
  }
}
