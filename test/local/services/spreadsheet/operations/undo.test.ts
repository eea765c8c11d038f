import fc from 'fast-check'
import { createGoogle } from '../../../../../local/services'
import { CHINA } from '../../../../support/china'

function anActor() {
  const google = createGoogle({ ...CHINA, locale: 'en_US' })
  const id = google.createSpreadsheet({
    name: 'F',
    tabs: [
      {
        name: 'Data',
        rows: [
          ['c', 3, '=B1*2'],
          ['a', 1, '=B2*2'],
          ['b', 2, '=SUM(B1:B3)'],
        ],
      },
    ],
  })
  const actor = google.as('owner@example.com')
  actor.open(id)
  const app = google.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp
  const sheet = app.openById(id).getSheets()[0]!
  const state = () => {
    const range = sheet.getRange('A1:F8')
    return JSON.stringify([
      range.getValues(),
      range.getFormulas(),
      range.getNumberFormats(),
      sheet.getMaxRows(),
      sheet.getMaxColumns(),
    ])
  }
  return { actor, state }
}

type Actor = ReturnType<typeof anActor>['actor']
const deeds: Readonly<Record<string, (actor: Actor) => { ok: boolean }>> = {
  type: (actor) => actor.type('Data!B2', '50%'),
  formula: (actor) => actor.type('Data!D1', '=SUM(B:B)'),
  paste: (actor) =>
    actor.paste('Data!A2', [
      ['x', 'y'],
      ['z', '2026-11-21'],
    ]),
  copy: (actor) => actor.copyPaste('Data!A1:C2', 'Data!D4'),
  fill: (actor) => actor.fill('Data!B1:B2', 'Data!B1:B6'),
  clear: (actor) => actor.clear('Data!A1:B2'),
  sort: (actor) => actor.sort('Data!A1:C3', 1, true),
  insertRows: (actor) => actor.insertRows('Data', 2, 2),
  deleteRows: (actor) => actor.deleteRows('Data', 1, 2),
  insertColumns: (actor) => actor.insertColumns('Data', 1, 1),
  deleteColumns: (actor) => actor.deleteColumns('Data', 2, 1),
}

describe('undo', () => {
  it.each(Object.keys(deeds))('takes back: %s', (name) => {
    const { actor, state } = anActor()
    const before = state()
    expect(deeds[name]!(actor)).toMatchObject({ ok: true })
    expect(state()).not.toBe(before)
    actor.undo()
    expect(state()).toBe(before)
  })

  it('takes back any run of deeds, one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 5 }), (names) => {
        const { actor, state } = anActor()
        const states = [state()]
        for (const name of names) {
          expect(deeds[name]!(actor)).toMatchObject({ ok: true })
          states.push(state())
        }
        for (let index = states.length - 2; index >= 0; index--) {
          actor.undo()
          expect(state()).toBe(states[index])
        }
      }),
      { seed: 1, numRuns: 25 },
    )
  })
})
