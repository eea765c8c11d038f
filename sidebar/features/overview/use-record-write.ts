import type { Params } from '../../../src/app/contract'
import { overviewMessages } from '../../../src/features/overview/messages'
import { useApp } from '../../app/app-context'
import { useSaveOnce } from '../../app/use-save-once'

type RecordWrite = 'card.edit' | 'card.done'

/** Changes a record of a report with one press: says what was done with a way back, or why nothing was. */
export function useRecordWrite(again: () => void) {
  const app = useApp()
  const { busy, failure, save } = useSaveOnce(overviewMessages[app.locale].write)
  async function write<M extends RecordWrite>(
    method: M,
    params: Omit<Params<M>, 'requestId'>,
    done: string,
  ): Promise<void> {
    const saved = await save(method, params)
    if (typeof saved === 'object') app.notify({ text: done, operation: saved.operation })
    if (saved !== undefined) again()
  }
  return { busy, failure, write }
}
