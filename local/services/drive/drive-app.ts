import type { Seat } from '../seat'
import { requireSignature } from '../signature'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import { accessOf } from '../spreadsheet/operations/rights'
import { Access, Permission } from './drive-enums'
import { File } from './file'
import { FileIterator } from './file-iterator'
import { MimeType } from './mime-types'

/** `DriveApp`, as far as spreadsheets are files; folders and other files are not emulated. */
export class DriveApp {
  readonly Access = Access
  readonly Permission = Permission
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  getFileById(...args: unknown[]): File {
    requireSignature('DriveApp.getFileById', args, ['String'])
    const { runtime, world } = this.#seat
    return runtime.apart({ pure: true }, () => {
      const file = world.store.get(String(args[0]))
      if (!file || !this.#isVisible(file)) {
        throw new Error(
          'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
        )
      }
      return new File(this.#seat, file)
    })
  }

  getFiles(): FileIterator {
    return this.#find(() => true)
  }

  getFilesByName(...args: unknown[]): FileIterator {
    requireSignature('DriveApp.getFilesByName', args, ['String'])
    return this.#find((file) => file.name === String(args[0]))
  }

  getFilesByType(...args: unknown[]): FileIterator {
    requireSignature('DriveApp.getFilesByType', args, ['String'])
    return this.#find(() => args[0] === new MimeType().GOOGLE_SHEETS)
  }

  #find(wanted: (file: SpreadsheetFile) => boolean): FileIterator {
    const { runtime, world } = this.#seat
    return runtime.apart({ pure: true }, () => {
      const files = world.store.all().filter((file) => this.#isVisible(file) && wanted(file))
      return new FileIterator(files.map((file) => new File(this.#seat, file)))
    })
  }

  #isVisible(file: SpreadsheetFile): boolean {
    return accessOf(file, this.#seat.runtime.user) !== 'none'
  }
}
