import type { TriggerRecord } from './trigger-record'

const maxPerPersonAndScript = 20

/** All installable triggers, in the order in which they were made. */
export class TriggerTable {
  readonly #records: TriggerRecord[] = []

  all(): readonly TriggerRecord[] {
    return [...this.#records]
  }

  /** A person sees only their own triggers. */
  of(projectId: string, creator: string): readonly TriggerRecord[] {
    return this.#records.filter((record) => record.projectId === projectId && record.creator === creator)
  }

  add(record: TriggerRecord): void {
    if (this.of(record.projectId, record.creator).length >= maxPerPersonAndScript) {
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      )
    }
    this.#records.push(record)
  }

  remove(uid: string): void {
    const index = this.#records.findIndex((record) => record.uid === uid)
    if (index >= 0) this.#records.splice(index, 1)
  }

  load(records: readonly TriggerRecord[]): void {
    this.#records.push(...records)
  }
}
