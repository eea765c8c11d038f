import { array, boolean, maxLength, object, picklist, pipe, regex, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { VIEWS } from './built-in-views'
import { noteSearch } from './recent-searches'
import { runCondition, runView } from './run-search'
import { dropSearch, keepSearch } from './saved-searches'
import { searchOverview } from './search-overview'
import { listAddresses, makeFilterView, makeList, sortTable } from './use-results'

export type { ViewId } from './built-in-views'
export type { AskedField, AskedTable, SearchOverview } from './search-overview'

const ids = pipe(array(pipe(string(), maxLength(20))), maxLength(100_000))
const name = pipe(string(), maxLength(60))
const key = pipe(string(), regex(/^[\w-]{1,64}$/))

/** Searches with conditions, kept and shared ones, and what is made of whom they find. */
export const search = {
  id: 'search',
  endpoints: {
    'search.overview': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host, _params, caller) => searchOverview(host, caller),
    }),
    'search.run': endpoint({
      access: 'colleague',
      params: object({ condition: pipe(string(), maxLength(20_000)) }),
      run: (host, { condition }) => runCondition(host, condition),
    }),
    'search.view': endpoint({
      access: 'colleague',
      params: object({ view: picklist(VIEWS) }),
      run: (host, { view }) => runView(host, view),
    }),
    'search.keep': endpoint({
      access: 'colleague',
      params: object({ id: key, name, condition: pipe(string(), maxLength(20_000)), shared: boolean() }),
      run: (host, params, caller) => ({
        outcome: keepSearch(host, { ...params, by: params.shared ? caller.email : '' }, caller),
      }),
    }),
    'search.drop': endpoint({
      access: 'colleague',
      params: object({ id: key, shared: boolean() }),
      run: (host, params, caller) => ({ outcome: dropSearch(host, params, caller) }),
    }),
    'search.note': endpoint({
      access: 'colleague',
      params: object({ query: pipe(string(), maxLength(100)) }),
      run: (host, { query }) => ({ recent: noteSearch(host.personal, query) }),
    }),
    'search.list': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ ids, name, order: picklist(['given', 'pinyin', 'strokes']) }),
      run: makeList,
    }),
    'search.filterView': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ ids, name }),
      run: makeFilterView,
    }),
    'search.addresses': endpoint({ access: 'colleague', params: object({ ids }), run: listAddresses }),
    'search.sortTable': endpoint({
      access: 'manager',
      writes: true,
      params: object({ order: picklist(['pinyin', 'strokes']) }),
      run: sortTable,
    }),
  },
} satisfies Feature
