import { OpenMessage } from '../open-message'
import type { Seat } from '../seat'
import { ApiDoor } from './api-door'
import { messageNames } from './message-names'
import { serviceText } from './service-text'
import { Spreadsheets } from './spreadsheets'

/** The advanced service `Sheets` (the Sheets API, v4) of one execution; its `newRequest()` and the like answer empty messages. */
export class Sheets {
  readonly Spreadsheets: Spreadsheets

  constructor({ runtime, world, project }: Seat) {
    const { locale, timeZone } = world.options
    const door = new ApiDoor(runtime, world.store, world.sheetsQuota)
    this.Spreadsheets = new Spreadsheets(door, {
      project: project?.id ?? runtime.facts.projectId,
      locale,
      timeZone,
      countNewFile: () => world.quotas.use(runtime.user, 'spreadsheets'),
    })
  }

  toString(): string {
    return serviceText
  }

  getVersion(): string {
    return 'v4'
  }
}

for (const name of messageNames) {
  Object.defineProperty(Sheets.prototype, `new${name}`, { value: () => new OpenMessage() })
}
