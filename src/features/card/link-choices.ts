import type { Host } from '../../host/host'
import { nameFieldOf } from '../../register/name-field'
import { fieldValue, isBlank } from '../../register/value'

/** So many choices a drop-down can hold. */
const MOST = 2000

/** A record by its number and what it is called. */
export type LinkChoice = readonly [id: string, name: string]

/** The records of one of the firm's own tables, such as its products, by name; those no longer in use are left out. */
export function linkChoices(host: Host, key: string): LinkChoice[] {
  const table = host.register.config()?.tables.find((each) => each.key === key)
  const name = table && nameFieldOf(table.fields)
  if (!table || !name) return []
  const { rows } = host.register.readColumns(key, [name.key, 'model', 'active'])
  return rows
    .filter(({ id, values }) => id !== '' && fieldValue(values, 'active') !== false)
    .map(({ id, values }): LinkChoice => {
      const words = [name.key, 'model']
        .map((each) => fieldValue(values, each))
        .filter((each) => !isBlank(each))
      return [id, words.join(' ')]
    })
    .slice(0, MOST)
}
