const { createRequire } = require('node:module')
const { relative } = require('node:path')

const Sequencer = createRequire(require.resolve('jest'))('@jest/test-sequencer').default

/** The files that take longest, the slowest first: one that begins last keeps everybody waiting. */
const SLOW = [
  'journeys/interleaving',
  'features/setup/set-up-between',
  'browser/journey',
  'journeys/templates',
  'journeys/long-day',
  'features/watch/deleted-columns',
  'features/lost-tabs/lost-tabs',
  'browser/reminders-screen',
  'browser/sidebar-states',
  'browser/card-screen',
  'local/page/editing',
  'local/page/add-on',
  'features/setup/undo-keeps',
  'browser/set-up-screens',
  'browser/sidebar-form',
  'time-zones',
  'host/endpoint',
]

const nameOf = ({ path, context }) =>
  relative(`${context.config.rootDir}/test`, path).replace(/\.test\.tsx?$/, '')

/** Goes by the times of earlier runs where there are some; in a fresh copy the files known to be slow come first. */
module.exports = class SlowFirst extends Sequencer {
  static slow = SLOW

  sort(tests) {
    const sorted = super.sort(tests)
    const placeOf = (test) => (test.duration === undefined ? SLOW.indexOf(nameOf(test)) : -1)
    const slow = sorted.filter((test) => placeOf(test) >= 0)
    slow.sort((one, other) => placeOf(one) - placeOf(other))
    return [...slow, ...sorted.filter((test) => placeOf(test) < 0)]
  }
}
