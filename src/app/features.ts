import { customers } from '../features/customers'
import type { Feature } from '../host/feature'

/** The product, one line per feature. */
export const features = [customers] as const satisfies readonly Feature[]

/** Every call the sidebar may make, by name. */
export const endpoints = {
  ...customers.endpoints,
}
