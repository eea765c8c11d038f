import { createGoogle } from '../../../local/services'
import { CHINA } from '../../support/china'

const run = (body: string, timeZone = 'Asia/Shanghai') =>
  createGoogle(CHINA)
    .createProject({ name: 'p', files: { 'Code.js': `function f() { ${body} }` }, manifest: { timeZone } })
    .run('f')

describe('a script’s Date', () => {
  it.each([
    ['new Date(2026, 0, 5, 10, 30).toISOString()', '2026-01-05T02:30:00.000Z'],
    ['new Date(2026, 0).toISOString()', '2025-12-31T16:00:00.000Z'],
    ['new Date("2026-01-05").toISOString()', '2026-01-05T00:00:00.000Z'],
    ['new Date("2026-01-05T00:00").toISOString()', '2026-01-04T16:00:00.000Z'],
    ['new Date("2026-01-05T00:00Z").toISOString()', '2026-01-05T00:00:00.000Z'],
    ['new Date("2026-01-05T00:00+01:00").toISOString()', '2026-01-04T23:00:00.000Z'],
    ['new Date("Jan 5, 2026 10:00").toISOString()', '2026-01-05T02:00:00.000Z'],
    ['new Date("Mon, 05 Jan 2026 10:00:00 GMT").toISOString()', '2026-01-05T10:00:00.000Z'],
    ['Date.parse("2026/1/5")', Date.UTC(2026, 0, 4, 16)],
    ['new Date(new Date(5)).getTime()', 5],
    ['new Date(NaN).getHours()', NaN],
    ['String(new Date("nonsense"))', 'Invalid Date'],
    ['new Date(0).getHours()', 8],
    ['new Date(0).getTimezoneOffset()', -480],
    ['String(new Date(0))', 'Thu Jan 01 1970 08:00:00 GMT+0800 (China Standard Time)'],
    ['new Date(0).toDateString()', 'Thu Jan 01 1970'],
    ['new Date(0).toLocaleTimeString("en-GB")', '08:00:00'],
    ['new Date(0).toLocaleTimeString("en-GB", { timeZone: "UTC" })', '00:00:00'],
    ['new Date(0).setHours(0)', Date.UTC(1969, 11, 31, 16)],
    ['new Date(0).setMonth(1, 3)', Date.UTC(1970, 1, 3)],
    ['new Date(NaN).setFullYear(2026)', Date.UTC(2025, 11, 31, 16)],
    ['Date.UTC(2026, 0)', Date.UTC(2026, 0)],
    ['typeof Date()', 'string'],
    ['new Date().constructor === Date', true],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['new Date(0) < new Date(1) && new Date(5) - new Date(3) === 2', true],
  ])('%s is %p in the script’s zone, whatever this machine’s', (expression, value) => {
    expect(run(`return ${expression}`)).toEqual(value)
  })

  it('knows summer time', () => {
    const body =
      'return [new Date(2026, 6, 1).toISOString(), new Date(2026, 0, 1).toISOString(), String(new Date(Date.UTC(2026, 6, 1)))]'
    expect(run(body, 'America/New_York')).toEqual([
      '2026-07-01T04:00:00.000Z',
      '2026-01-01T05:00:00.000Z',
      'Tue Jun 30 2026 20:00:00 GMT-0400 (Eastern Daylight Time)',
    ])
  })

  it('can be made a class of its own', () => {
    expect(
      run(
        'class Day extends Date { next() { return new Day(this.getTime() + 864e5) } } return [new Day(0).next().getTime(), new Day(0) instanceof Date]',
      ),
    ).toEqual([86_400_000, true])
  })
})
