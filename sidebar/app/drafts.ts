import { useEffect, useState } from 'preact/hooks'
import type { Draft } from '../../src/features/customers'
import { call } from './server'

/** After the last key, before a draft is sent to the server. */
const PAUSE_MS = 1_000

/** Drafts of this person by customer number, `new` for the next customer, `new:…` for one that was refused. */
export interface Drafts {
  readonly byKey: ReadonlyMap<string, Draft>
  readonly recent: readonly string[]
  /** Whether what was kept before has arrived. */
  readonly isLoaded: boolean
  /** The draft that is too long for the server to keep. */
  readonly tooLong: string | undefined
}

let drafts: Drafts = { byKey: new Map(), recent: [], isLoaded: false, tooLong: undefined }
let asked = false
const listeners = new Set<() => void>()
const timers = new Map<string, ReturnType<typeof setTimeout>>()
const onServer = new Set<string>()

function change(next: Partial<Drafts>): void {
  drafts = { ...drafts, ...next }
  for (const tell of listeners) tell()
}

/** Asks once for what was kept before; what has been typed meanwhile stays. */
async function loadDrafts(): Promise<void> {
  if (asked) return
  asked = true
  const result = await call('customers.notes', {})
  if (!result.ok) {
    asked = false
    return
  }
  for (const key of Object.keys(result.value.drafts)) onServer.add(key)
  change({
    isLoaded: true,
    byKey: new Map([...Object.entries(result.value.drafts), ...drafts.byKey]),
    recent: [...new Set([...drafts.recent, ...result.value.recent])],
  })
}

export const draftOf = (key: string): Draft | undefined => drafts.byKey.get(key)

/** Keeps what was typed: here at once, at the server after a short rest. */
export function keepDraft(key: string, draft: Draft): void {
  change({ byKey: new Map([...drafts.byKey, [key, draft]]) })
  clearTimeout(timers.get(key))
  timers.set(
    key,
    setTimeout(() => void send(key), PAUSE_MS),
  )
}

/** Sends at once what waits for its rest: the form is left or the page hidden. */
export function flushDrafts(): void {
  for (const key of [...timers.keys()]) void send(key)
}

async function send(key: string): Promise<void> {
  clearTimeout(timers.get(key))
  timers.delete(key)
  const draft = drafts.byKey.get(key)
  if (!draft) return
  onServer.add(key)
  const result = await call('customers.keepDraft', { key, draft })
  const isTooLong = result.ok && !result.value.kept
  if (isTooLong || drafts.tooLong === key) change({ tooLong: isTooLong ? key : undefined })
}

/** Takes a draft out of sight while it is being saved; the server keeps its copy until it is dropped or overwritten. */
export function releaseDraft(key: string): void {
  clearTimeout(timers.get(key))
  timers.delete(key)
  change({ byKey: new Map([...drafts.byKey].filter(([each]) => each !== key)) })
}

/** Forgets a draft that was saved or discarded. */
export function dropDraft(key: string): void {
  releaseDraft(key)
  if (onServer.delete(key)) void call('customers.dropDraft', { key })
}

/** Puts a customer at the head of those opened lately. */
export const noteRecent = (id: string): void =>
  change({ recent: [id, ...drafts.recent.filter((each) => each !== id)].slice(0, 8) })

/** Drafts and recently opened customers, kept up with. */
export function useDrafts(): Drafts {
  const [shown, show] = useState(drafts)
  useEffect(() => {
    const update = () => show(drafts)
    listeners.add(update)
    update()
    void loadDrafts()
    return () => {
      listeners.delete(update)
    }
  }, [])
  return shown
}
