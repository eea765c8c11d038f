import type { Feature } from '../../host/feature'
import { compareTable } from './compare-table'
import { recordEdit } from './record-edit'
import { sweep } from './sweep'

/** Notices what people do in the cells: at once where Google tells of it, by the sweep in any case. */
export const watch = {
  id: 'watch',
  endpoints: {},
  jobs: [
    { id: 'sweep', every: 'sweep', run: sweep },
    { id: 'triggers', every: 'hour', run: (host) => host.triggers.ensure() },
  ],
  onEdit: recordEdit,
  onChange: (host, changing) => compareTable(host, { changing }),
} satisfies Feature
