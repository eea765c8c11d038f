import type { ApiDoor } from './api-door'
import { notFound } from './api-error'
import { arity } from './arguments'
import { selectedMetadata } from './metadata-lookup'
import { resource } from './resource'
import type { DataFilter, DeveloperMetadata as Entry, SearchDeveloperMetadataResponse } from './schema'
import { serviceText } from './service-text'
import { toApiMetadata } from './sheet-parts'

/** `Sheets.Spreadsheets.DeveloperMetadata`: reading; it is written through `batchUpdate`. */
export class DeveloperMetadata {
  readonly #door: ApiDoor
  readonly #project: string

  constructor(door: ApiDoor, project: string) {
    this.#door = door
    this.#project = project
  }

  toString(): string {
    return serviceText
  }

  get(...args: unknown[]): Entry {
    const [id, metadataId] = arity(args, 2, 2)
    return this.#door.read('spreadsheets.developerMetadata.get', id, (file) => {
      const lookup = { developerMetadataLookup: { metadataId: Number(metadataId) } }
      const [entry] = selectedMetadata(file, this.#project, lookup)
      if (!entry) throw notFound()
      return toApiMetadata(entry)
    })
  }

  search(...args: unknown[]): SearchDeveloperMetadataResponse {
    const [, id] = arity(args, 2, 2, 1)
    return this.#door.read('spreadsheets.developerMetadata.search', id, (file) => {
      const request = resource(args[0], 'SearchDeveloperMetadataRequest')
      const { dataFilters = [] } = request as { dataFilters?: DataFilter[] }
      const found = new Map<number, { developerMetadata: Entry; dataFilters: DataFilter[] }>()
      for (const filter of dataFilters) {
        for (const entry of selectedMetadata(file, this.#project, filter)) {
          const match = found.get(entry.id) ?? { developerMetadata: toApiMetadata(entry), dataFilters: [] }
          match.dataFilters.push(filter)
          found.set(entry.id, match)
        }
      }
      return found.size > 0 ? { matchedDeveloperMetadata: [...found.values()] } : {}
    })
  }
}
