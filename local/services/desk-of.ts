import { copySpreadsheet } from './people/copy-spreadsheet'
import type { Seat } from './seat'
import { Desk } from './spreadsheet/classes/desk'
import { Range } from './spreadsheet/classes/range'
import { Sheet } from './spreadsheet/classes/sheet'
import { Spreadsheet } from './spreadsheet/classes/spreadsheet'

/** The ground of all spreadsheet objects of an execution: those that services answer and those that events carry. */
export function deskOf(seat: Seat): Desk {
  const { runtime, world, person, project } = seat
  return new Desk({
    runtime,
    store: world.store,
    person,
    project: project?.id ?? '',
    isConsumer: (email) => world.person(email).account === 'consumer',
    copyFile: (file, name) => copySpreadsheet(world, file, runtime.user, name),
    makers: {
      range: (desk, place) => new Range(desk, place),
      sheet: (desk, place) => new Sheet(desk, place),
      spreadsheet: (desk, file) => new Spreadsheet(desk, file),
    },
  })
}
