import { runJobs } from '../../../src/app/jobs'
import { aCardRegister, CUSTOMER, KEEPER } from '../card/a-card'

const NOTE_COLUMN = '备注'

/** A customer with two contacts, as last sealed. */
function withContacts() {
  const register = aCardRegister()
  for (const name of ['王敏', '陈静'])
    register.call('card.add', {
      requestId: `contact-${name}`,
      table: 'contacts',
      customer: CUSTOMER,
      mine: { name, note: `${name}的备注` },
    })
  const sweep = () => register.run((host) => runJobs(host, 'sweep'))
  sweep()
  const bringBack = (index = 0) => {
    const line = register.call('today.lines', {})[index]!
    if (!('call' in line.opens)) throw new Error('No call')
    const { operation = '', requestId = '' } = line.opens.params
    return register.call('history.undo', { operation, requestId })
  }
  return { register, sweep, bringBack, contacts: () => register.cells('联系人') }
}

describe('what was deleted by hand in a linked table', () => {
  test('stands on Today, and a row of it is brought back with its link (E3 H1)', () => {
    const { register, sweep, bringBack, contacts } = withContacts()
    const before = contacts()
    register.google.as(KEEPER).deleteRows('联系人', 2, 1)
    sweep()
    expect(contacts()).toHaveLength(2)
    expect(register.call('card.open', { id: CUSTOMER }).card?.counts).toMatchObject({ contacts: 1 })
    expect(bringBack()).toMatchObject({ state: 'undone', customers: 1, stands: 0 })
    expect(contacts().map((row) => row[0])).toEqual(expect.arrayContaining(before.map((row) => row[0])))
    expect(register.call('card.open', { id: CUSTOMER }).card?.counts).toMatchObject({ contacts: 2 })
  })

  test('may be a column, which comes back with its values, beside one of the same key of the customers', () => {
    const { register, sweep, bringBack, contacts } = withContacts()
    const column = contacts()[0]!.indexOf(NOTE_COLUMN) + 1
    register.google.as(KEEPER).deleteColumns('联系人', column)
    sweep()
    expect(contacts()[0]).not.toContain(NOTE_COLUMN)
    expect(bringBack()).toMatchObject({ state: 'columns-back', headers: [NOTE_COLUMN], values: 2 })
    const [header = [], ...rows] = contacts()
    expect(rows.map((row) => row[header.indexOf(NOTE_COLUMN)])).toEqual(['王敏的备注', '陈静的备注'])
    expect(register.cells()[0]!.filter((each) => each === NOTE_COLUMN)).toHaveLength(1)
  })
})
