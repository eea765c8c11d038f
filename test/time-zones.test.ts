import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The suites that know days, run once more on machines east, west and far east of the register. */
const SUITES =
  'test/(base/calendar|register/(due-dates|cell-codec|rules/(date|birthday|next))|features/reminders|i18n/day)'
const MINUTES = 60_000

describe.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
  'on a machine in %s',
  (zone) => {
    it(
      'days are the register’s',
      async () => {
        const jest = require.resolve('jest/bin/jest')
        const run = promisify(execFile)(
          process.execPath,
          [jest, '--testPathPatterns', SUITES, '--maxWorkers', '1'],
          {
            env: { ...process.env, TZ: zone },
          },
        )
        const { stderr } = await run
        expect(stderr).toMatch(/Tests: +\d{2,} passed/)
      },
      2 * MINUTES,
    )
  },
)
