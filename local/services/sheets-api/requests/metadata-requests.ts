import type { Metadata } from '../../spreadsheet/grid/tab-parts'
import { requireEdit } from '../../spreadsheet/operations/rights'
import { badRequest } from '../api-error'
import { updatePaths } from '../field-mask'
import { selectedMetadata } from '../metadata-lookup'
import type { DeveloperMetadata } from '../schema'
import { toApiMetadata } from '../sheet-parts'
import { fromApiLocation } from '../stored-parts'
import type { BatchContext, RequestHandlers } from './request-handler'

/** Hidden notes of programs that travel with a row, a column, a tab or the file. */
export const metadataRequests = {
  createDeveloperMetadata(context, { developerMetadata = {} }) {
    requireEdit(context)
    const { file, project } = context
    const id = developerMetadata.metadataId ?? file.newId()
    if (file.metadata.some((each) => each.id === id))
      throw badRequest(`Metadata with id ${id} already exists`)
    const stored: Metadata = {
      ...{ id, project, key: key(developerMetadata), visibility: visibility(developerMetadata) },
      ...(developerMetadata.metadataValue === undefined ? {} : { value: developerMetadata.metadataValue }),
      place: fromApiLocation(file, developerMetadata.location),
    }
    keep(context, [...file.metadata, stored])
    return { createDeveloperMetadata: { developerMetadata: toApiMetadata(stored) } }
  },

  updateDeveloperMetadata(context, { dataFilters = [], developerMetadata = {}, fields }) {
    requireEdit(context)
    const { file, project } = context
    const asked = updatePaths(fields, ['metadataKey', 'metadataValue', 'location', 'visibility'] as const)
    const found = new Set(dataFilters.flatMap((filter) => selectedMetadata(file, project, filter)))
    const changed = new Map(
      [...found].map((entry) => [entry, updated(context, entry, developerMetadata, asked)]),
    )
    keep(
      context,
      file.metadata.map((entry) => changed.get(entry) ?? entry),
    )
    return { updateDeveloperMetadata: { developerMetadata: [...changed.values()].map(toApiMetadata) } }
  },

  deleteDeveloperMetadata(context, { dataFilter }) {
    requireEdit(context)
    const { file, project } = context
    const found = selectedMetadata(file, project, dataFilter)
    keep(
      context,
      file.metadata.filter((entry) => !found.includes(entry)),
    )
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata: found.map(toApiMetadata) } }
  },
} satisfies Partial<RequestHandlers>

function keep({ file }: BatchContext, metadata: Metadata[]): void {
  file.metadata = metadata
  file.changed({ kind: 'file' })
}

function updated(
  context: BatchContext,
  entry: Metadata,
  given: DeveloperMetadata,
  asked: readonly string[],
): Metadata {
  const { value, ...rest } = entry
  const nextValue = asked.includes('metadataValue') ? given.metadataValue : value
  return {
    ...rest,
    ...(nextValue === undefined ? {} : { value: nextValue }),
    ...(asked.includes('metadataKey') ? { key: key(given) } : {}),
    ...(asked.includes('visibility') ? { visibility: visibility(given) } : {}),
    ...(asked.includes('location') ? { place: fromApiLocation(context.file, given.location) } : {}),
  }
}

function key({ metadataKey }: DeveloperMetadata): string {
  if (!metadataKey) throw badRequest('A key must be specified for developer metadata')
  return metadataKey
}

function visibility({ visibility: given }: DeveloperMetadata): Metadata['visibility'] {
  if (given === 'DOCUMENT' || given === 'PROJECT') return given
  throw badRequest('A visibility must be specified for developer metadata')
}
