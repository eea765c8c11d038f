import { integer, maxLength, minLength, minValue, number, object, optional, pipe, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { deleteCustomer } from './delete-customer'
import { keepBinTab, meetTick } from './keep-bin-tab'
import { listBin, restoreCustomer } from './restore-customer'

export type { BinEntry, LostValue, RestoreOutcome } from './restore-customer'

const requestId = pipe(string(), minLength(8), maxLength(64))
const customer = pipe(string(), minLength(1), maxLength(20))

/** Customers that were deleted, and the way back for each with all that led there. */
export const bin = {
  id: 'bin',
  endpoints: {
    'bin.list': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host, _params, caller) => listBin(host, caller),
    }),
    'bin.delete': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ requestId, customer, hint: optional(pipe(number(), integer(), minValue(0))) }),
      run: deleteCustomer,
    }),
    'bin.restore': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ requestId, customer }),
      run: restoreCustomer,
    }),
  },
  jobs: [{ id: 'bin tab', every: 'sweep', run: keepBinTab }],
  onEdit: meetTick,
} satisfies Feature
