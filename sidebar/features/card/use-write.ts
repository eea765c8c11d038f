import type { Params } from '../../../src/app/contract'
import { cardMessages } from '../../../src/features/card/messages'
import { useApp } from '../../app/app-context'
import { useSaveOnce } from '../../app/use-save-once'
import { useOpenCard } from './open-card'

type WriteMethod = 'card.add' | 'card.edit' | 'card.done'

/** Writes something small to a record of the card with one press, and reads the card anew. */
export function useWrite() {
  const { again } = useOpenCard()
  const { busy, failure, save } = useSaveOnce(cardMessages[useApp().locale].add)
  /** Answers the id of the operation; undefined where nothing was written, and why is in `failure`. */
  async function write<M extends WriteMethod>(
    method: M,
    params: Omit<Params<M>, 'requestId'>,
  ): Promise<string | undefined> {
    const saved = await save(method, params)
    if (saved !== undefined && saved !== 'failed') again()
    return typeof saved === 'object' ? saved.operation : undefined
  }
  return { busy, failure, write }
}
