import type { EnumValue } from '../google-enum'
import { EventType, TriggerSource } from './script-enums'
import type { TriggerEvent, TriggerRecord } from './trigger-record'

const eventTypes: Record<TriggerEvent, EnumValue> = {
  edit: EventType.ON_EDIT,
  change: EventType.ON_CHANGE,
  open: EventType.ON_OPEN,
  formSubmit: EventType.ON_FORM_SUBMIT,
  clock: EventType.CLOCK,
}

/** An installable trigger as scripts see it. */
export class Trigger {
  readonly #record: TriggerRecord

  constructor(record: TriggerRecord) {
    this.#record = record
  }

  getEventType(): EnumValue {
    return eventTypes[this.#record.event]
  }

  getHandlerFunction(): string {
    return this.#record.functionName
  }

  getTriggerSource(): EnumValue {
    return this.#record.event === 'clock' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS
  }

  /** Id of the spreadsheet watched; null for the clock. */
  getTriggerSourceId(): string | null {
    return this.#record.fileId ?? null
  }

  getUniqueId(): string {
    return this.#record.uid
  }
}
