import type { Host } from '../../host/host'
import type { ChangeSet } from '../../register/change'
import { recordedRecords } from '../../register/recorded-records'
import type { RuleContext } from '../../register/rules/rule-context'
import type { ShadowEntry } from '../../register/shadow'
import type { TableView } from '../../register/table-view'
import { fieldValue } from '../../register/value'

/** Whether records that links of some rows lead to are there: by the shadows at hand, or read for those that are linked to. */
export function existingRecords(
  host: Host,
  view: TableView,
  operations: readonly ChangeSet[],
  shadows: ReadonlyMap<string, ReadonlyMap<string, ShadowEntry>> = new Map(),
): Pick<RuleContext, 'exists'> {
  const wanted = new Map<string, Set<string>>()
  for (const { key, kind, to } of view.schema.fields)
    if (kind === 'link' && to !== undefined) {
      const ids = wanted.get(to) ?? new Set<string>()
      for (const { values } of view.rows) {
        const id = String(fieldValue(values, key))
        if (id !== '') ids.add(id)
      }
      wanted.set(to, ids)
    }
  const tables = new Set(host.register.config()?.tables.map(({ key }) => key))
  const there = new Map(
    [...wanted].map(([table, ids]) => {
      if (!tables.has(table) || ids.size === 0) return [table, new Set<string>()]
      const recorded = recordedRecords(
        table,
        shadows.get(table) ?? host.register.readShadow(table, [...ids]),
        operations,
      )
      return [table, new Set(recorded.keys())]
    }),
  )
  return { exists: (table, id) => !tables.has(table) || there.get(table)?.has(id) === true }
}
