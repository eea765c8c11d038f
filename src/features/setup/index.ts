import { array, boolean, minLength, number, object, optional, picklist, pipe, string, variant } from 'valibot'
import { err, type Result } from '../../base/result'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import type { Host } from '../../host/host'
import type { Caller } from '../../register/role'
import { chooseCopy } from './choose-copy'
import { lookAround } from './look-around'
import { matchSheet, previewSheet } from './match-sheet'
import { setupMessages } from './messages'
import { readOwnTemplate } from './read-own-template'
import { removeSamples } from './remove-samples'
import type { SetUpOutcome, SetUpRefusal } from './set-up-source'
import { PROGRESS_KEY, startSetUp } from './start-set-up'
import { undoSetUp } from './undo-set-up'

const id = pipe(string(), minLength(1))
const columns = array(object({ column: number(), field: string() }))
const decision = { headerRow: optional(number()), columns, country: string() }
const source = variant('kind', [
  object({ kind: picklist(['sheet']), sheetId: number(), seen: string(), ...decision }),
  object({
    kind: picklist(['template']),
    template: picklist(['basic', 'firm', 'retail', 'hotel', 'key-account']),
    samples: boolean(),
    sheetId: optional(number()),
  }),
  object({ kind: picklist(['own']), text: string(), sheetId: optional(number()) }),
])

/** Before set-up whoever opened the file, afterwards those who manage the register. */
const maySetUp = (host: Host, caller: Caller): boolean => !host.register.config() || caller.role.manages

const guarded = <T>(
  host: Host,
  caller: Caller,
  work: () => Result<T, SetUpRefusal>,
): Result<T, SetUpRefusal> => (maySetUp(host, caller) ? work() : err('not-allowed'))

/** Turning a sheet into a register, and back. */
export const setup = {
  id: 'setup',
  endpoints: {
    'setup.look': endpoint({
      access: 'anyone',
      params: object({}),
      run: (host, _params, caller) => lookAround(host, caller),
    }),
    'setup.match': endpoint({
      access: 'anyone',
      params: object({ sheetId: number(), headerRow: optional(number()) }),
      run: (host, { sheetId, headerRow }, caller) =>
        guarded(host, caller, () => matchSheet(host, sheetId, headerRow)),
    }),
    'setup.preview': endpoint({
      access: 'anyone',
      params: object({ sheetId: number(), ...decision }),
      run: (host, { sheetId, ...rest }, caller) =>
        guarded(host, caller, () => previewSheet(host, sheetId, rest)),
    }),
    'setup.readTemplate': endpoint({
      access: 'anyone',
      params: object({ text: string() }),
      run: (host, { text }) => readOwnTemplate(host, text),
    }),
    'setup.start': endpoint({
      access: 'anyone',
      writes: true,
      params: object({
        requestId: id,
        source,
        goal: optional(picklist(['sales', 'service', 'teamwork'])),
        trade: optional(picklist(['retail', 'hotel', 'firm', 'key-account', 'general'])),
      }),
      run: (host, request, caller): SetUpOutcome =>
        maySetUp(host, caller) ? startSetUp(host, request) : { outcome: 'refused', reason: 'not-allowed' },
    }),
    'setup.undo': endpoint({
      access: 'anyone',
      writes: true,
      params: object({}),
      run: (host, _params, caller) => undoSetUp(host, caller),
    }),
    'setup.removeSamples': endpoint({
      access: 'manager',
      writes: true,
      params: object({ requestId: id }),
      run: (host, { requestId }, caller) => removeSamples(host, caller, requestId),
    }),
    'setup.copyChoice': endpoint({
      access: 'anyone',
      writes: true,
      params: object({ choice: picklist(['own', 'practice']) }),
      run: (host, { choice }, caller) => ({ outcome: chooseCopy(host, caller, choice) }),
    }),
    'setup.open': endpoint({
      access: 'colleague',
      params: object({ screen: picklist(['today', 'add', 'problems', 'roles', 'reminders']) }),
      run: (host, { screen }) => {
        host.panel.openSidebar(setupMessages[host.session.locale()].panel, screen)
        return {}
      },
    }),
    'setup.progress': endpoint({
      access: 'anyone',
      params: object({}),
      run: (host): { readonly step: number } => ({ step: Number(host.properties.read(PROGRESS_KEY) ?? 0) }),
    }),
  },
} satisfies Feature
