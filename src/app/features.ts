import { customers } from '../features/customers'
import { history } from '../features/history'
import { reminders } from '../features/reminders'
import { roles } from '../features/roles'
import { setup } from '../features/setup'
import { watch } from '../features/watch'
import type { Feature } from '../host/feature'
import { attentionEndpoints } from './attention'

/** The product, one line per feature. */
export const features = [
  customers,
  reminders,
  roles,
  setup,
  history,
  watch,
] as const satisfies readonly Feature[]

/** Every call the sidebar may make, by name. */
export const endpoints = {
  ...customers.endpoints,
  ...reminders.endpoints,
  ...roles.endpoints,
  ...attentionEndpoints(features),
  ...setup.endpoints,
  ...history.endpoints,
  ...watch.endpoints,
}
