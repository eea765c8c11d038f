import { arrivals } from '../features/arrivals'
import { bin } from '../features/bin'
import { card } from '../features/card'
import { customers } from '../features/customers'
import { deadlines } from '../features/deadlines'
import { duplicates } from '../features/duplicates'
import { fields } from '../features/fields'
import { figures } from '../features/figures'
import { handOver } from '../features/hand-over'
import { history } from '../features/history'
import { interests } from '../features/interests'
import { lostTabs } from '../features/lost-tabs'
import { overview } from '../features/overview'
import { reminders } from '../features/reminders'
import { roles } from '../features/roles'
import { search } from '../features/search'
import { setup } from '../features/setup'
import { standardise } from '../features/standardise'
import { tags } from '../features/tags'
import { ownTemplates } from '../features/templates'
import { toDos } from '../features/to-dos'
import { watch } from '../features/watch'
import type { Feature } from '../host/feature'
import { attentionEndpoints } from './attention'

/** The product, one line per feature. */
export const features = [
  lostTabs,
  customers,
  card,
  deadlines,
  reminders,
  toDos,
  roles,
  setup,
  standardise,
  duplicates,
  search,
  tags,
  fields,
  ownTemplates,
  handOver,
  interests,
  history,
  watch,
  bin,
  figures,
  overview,
  arrivals,
] as const satisfies readonly Feature[]

/** Every call the sidebar may make, by name. */
export const endpoints = {
  ...lostTabs.endpoints,
  ...customers.endpoints,
  ...card.endpoints,
  ...reminders.endpoints,
  ...toDos.endpoints,
  ...roles.endpoints,
  ...attentionEndpoints(features),
  ...setup.endpoints,
  ...standardise.endpoints,
  ...duplicates.endpoints,
  ...search.endpoints,
  ...tags.endpoints,
  ...fields.endpoints,
  ...ownTemplates.endpoints,
  ...handOver.endpoints,
  ...interests.endpoints,
  ...bin.endpoints,
  ...history.endpoints,
  ...watch.endpoints,
  ...figures.endpoints,
  ...overview.endpoints,
  ...arrivals.endpoints,
}
