import type { Metadata } from '../../spreadsheet/grid/tab-parts'
import {
  addMetadata,
  changeMetadata,
  removeMetadata,
  requireMetadata,
} from '../../spreadsheet/operations/metadata'
import { badRequest } from '../api-error'
import { updatePaths } from '../field-mask'
import { selectedMetadata } from '../metadata-lookup'
import type { DeveloperMetadata } from '../schema'
import { toApiMetadata } from '../sheet-parts'
import { fromApiLocation } from '../stored-parts'
import type { RequestHandlers } from './request-handler'

/** Hidden notes of programs that travel with a row, a column, a tab or the file. */
export const metadataRequests = {
  createDeveloperMetadata(context, { developerMetadata = {} }) {
    const { metadataId: id, metadataValue: value } = developerMetadata
    const stored = addMetadata(context, {
      ...(id === undefined ? {} : { id }),
      project: context.project,
      key: key(developerMetadata),
      visibility: visibility(developerMetadata),
      ...(value === undefined ? {} : { value }),
      place: fromApiLocation(context.file, developerMetadata.location),
    })
    return { createDeveloperMetadata: { developerMetadata: toApiMetadata(stored) } }
  },

  updateDeveloperMetadata(context, { dataFilters = [], developerMetadata: given = {}, fields }) {
    const { file, project } = context
    const asked = updatePaths(fields, ['metadataKey', 'metadataValue', 'location', 'visibility'] as const)
    const found = new Set(dataFilters.flatMap((filter) => selectedMetadata(file, project, filter)))
    const changed = [...found].map(({ id }) => {
      changeMetadata(context, id, {
        ...(asked.includes('metadataValue') ? { value: given.metadataValue ?? '' } : {}),
        ...(asked.includes('metadataKey') ? { key: key(given) } : {}),
        ...(asked.includes('visibility') ? { visibility: visibility(given) } : {}),
        ...(asked.includes('location') ? { place: fromApiLocation(file, given.location) } : {}),
      })
      return toApiMetadata(requireMetadata(context, id))
    })
    return { updateDeveloperMetadata: { developerMetadata: changed } }
  },

  deleteDeveloperMetadata(context, { dataFilter }) {
    const found = selectedMetadata(context.file, context.project, dataFilter)
    for (const { id } of found) removeMetadata(context, id)
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata: found.map(toApiMetadata) } }
  },
} satisfies Partial<RequestHandlers>

function key({ metadataKey }: DeveloperMetadata): string {
  if (!metadataKey) throw badRequest('A key must be specified for developer metadata')
  return metadataKey
}

function visibility({ visibility: given }: DeveloperMetadata): Metadata['visibility'] {
  if (given === 'DOCUMENT' || given === 'PROJECT') return given
  throw badRequest('A visibility must be specified for developer metadata')
}
