import { NotEmulated } from '../../not-emulated'
import { badRequest } from '../api-error'
import type { Request, Response } from '../schema'
import { areaRequests } from './area-requests'
import { cellRequests } from './cell-requests'
import { conditionalFormatRequests } from './conditional-format-requests'
import { dimensionRequests } from './dimension-requests'
import { filterRequests } from './filter-requests'
import { groupRequests } from './group-requests'
import { metadataRequests } from './metadata-requests'
import { namedRangeRequests } from './named-range-requests'
import { protectionRequests } from './protection-requests'
import type { BatchContext, RequestHandlers } from './request-handler'
import { sheetRequests } from './sheet-requests'
import { tidyRequests } from './tidy-requests'

const handlers: Partial<RequestHandlers> = {
  ...areaRequests,
  ...cellRequests,
  ...conditionalFormatRequests,
  ...dimensionRequests,
  ...filterRequests,
  ...groupRequests,
  ...metadataRequests,
  ...namedRangeRequests,
  ...protectionRequests,
  ...sheetRequests,
  ...tidyRequests,
}

/** The kind of a request: its one key. Refuses none and several; throws for kinds that are not emulated. */
export function requestKind(request: Request, index: number): keyof Request {
  const kinds = Object.entries(request).flatMap(([kind, body]) =>
    body === undefined || body === null ? [] : [kind],
  )
  const [kind, second] = kinds
  if (kind === undefined) throw badRequest(`Invalid requests[${index}]: No request set.`)
  if (second !== undefined) {
    throw badRequest(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${second}'`,
    )
  }
  if (kind in handlers) return kind as keyof Request
  throw new NotEmulated(`Spreadsheets.batchUpdate ${kind}`)
}

/** Carries out one request and answers its reply. */
export function carryOut<Kind extends keyof Request>(
  context: BatchContext,
  kind: Kind,
  request: Request,
): Response {
  const handler = handlers[kind] as RequestHandlers[Kind]
  return handler(context, request[kind] as NonNullable<Request[Kind]>) ?? {}
}
