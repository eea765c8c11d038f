import type { Feature } from '../../host/feature'
import { compareTables } from './compare-tables'
import { recordEdit } from './record-edit'
import { compareLongTables, sweep } from './sweep'

/** Notices what people do in the cells: at once where Google tells of it, by the sweep in any case. */
export const watch = {
  id: 'watch',
  endpoints: {},
  jobs: [
    { id: 'sweep', every: 'sweep', run: sweep },
    { id: 'long tables', every: 'hour', run: compareLongTables },
    { id: 'triggers', every: 'hour', run: (host) => host.triggers.ensure() },
  ],
  onEdit: recordEdit,
  onChange: (host, changing) => compareTables(host, { changing }),
} satisfies Feature
