import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS, fieldOf } from '../../register/field'
import type { Condition } from '../../register/search/conditions/condition'

/** The searches every register comes with. */
export const VIEWS = ['silent-7', 'silent-15', 'silent-30', 'stale-90', 'no-owner', 'ending-30'] as const
export type ViewId = (typeof VIEWS)[number]

/** Days after which a customer counts as not updated. */
export const STALE_DAYS = 90

const within = (field: string, count: number): Condition => ({ field, test: 'within', count, unit: 'days' })

/** Nobody was in touch for so many days, by whatever the register keeps of it; undefined where it keeps nothing. */
function silent({ tables }: Pick<RegisterConfig, 'tables'>, days: number): Condition | undefined {
  const customers = tables.find(({ key }) => key === CUSTOMERS)
  const fields = ['last-contact-on', 'last-contact'].filter((key) => customers && fieldOf(customers, key))
  const followUps = tables.some(({ key }) => key === 'follow-ups')
  const contacts = [
    ...fields.map((field) => within(field, days)),
    ...(followUps ? [{ table: 'follow-ups', where: within('at', days) }] : []),
  ]
  return contacts.length === 0 ? undefined : { not: { any: contacts } }
}

/**
 * The condition of a built-in view in a register; undefined where it keeps nothing that the view could look at. What was
 * not updated is no condition over fields: History knows it.
 */
export function viewCondition(
  config: Pick<RegisterConfig, 'tables'>,
  view: Exclude<ViewId, 'stale-90'>,
): Condition | undefined {
  const customers = config.tables.find(({ key }) => key === CUSTOMERS)
  const has = (key: string) => customers !== undefined && fieldOf(customers, key) !== undefined
  switch (view) {
    case 'silent-7':
      return silent(config, 7)
    case 'silent-15':
      return silent(config, 15)
    case 'silent-30':
      return silent(config, 30)
    case 'no-owner':
      return has('owner') ? { field: 'owner', test: 'blank' } : undefined
    case 'ending-30':
      return has('contract-end')
        ? { field: 'contract-end', test: 'within', count: 30, unit: 'days', ahead: true }
        : undefined
  }
}

/** The built-in views a register has. */
export const viewsOf = (config: Pick<RegisterConfig, 'tables'>): ViewId[] =>
  VIEWS.filter((view) => view === 'stale-90' || viewCondition(config, view) !== undefined)
