import type { Params } from '../../src/app/contract'
import { cellsOf } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'

const WORDS = {
  zh_CN: {
    ...{
      tab: '客户',
      pets: '宠物',
      visits: '门诊',
      pet: '名字',
      species: '种类',
      born: '生于',
      allergy: '忌用药',
    },
    ...{
      on: '日期',
      fee: '费用',
      of: '哪只宠物',
      dog: '狗',
      cat: '猫',
      bird: '鸟',
      chip: '会员卡',
      vet: '兽医诊所',
    },
    ...{ owner: '王五', rex: '旺财', unknown: '鹦鹉' },
  },
  en_US: {
    ...{ tab: 'Customers', pets: 'Pets', visits: 'Visits', pet: 'Pet', species: 'Species', born: 'Born' },
    ...{
      allergy: 'Not to be given',
      on: 'Day',
      fee: 'Fee',
      of: 'Which pet',
      dog: 'Dog',
      cat: 'Cat',
      bird: 'Bird',
    },
    ...{ chip: 'Club card', vet: 'Veterinary practice', owner: 'Mary Lee', rex: 'Rex', unknown: 'Parrot' },
  },
} as const
type Locale = keyof typeof WORDS
let asked = 0
const request = () => `sixth-template-${++asked}`

/** Somebody at the screens of a register: a click now and then. */
function clicking(run: ScriptRun) {
  const later = () => run.google.clock.advance('1 minute')
  const call: ScriptRun['call'] = (...args) => {
    later()
    return run.call(...args)
  }
  const edit = (wanted: Params<'fields.edit'>['edit']) =>
    expect(call('fields.edit', { requestId: request(), edit: wanted })).toMatchObject({ state: 'done' })
  const table = (wanted: Params<'fields.addTable'>['table']) =>
    expect(call('fields.addTable', { requestId: request(), table: wanted })).toMatchObject({ state: 'done' })
  const runs = () => {
    later()
    run.sweep()
    later()
    run.google.projects[0]!.run('runHourly', [], { as: OWNER })
    later()
    run.sweep()
  }
  return { call, edit, table, runs }
}

/** A practice's register, made from Basic by nothing but the screens. */
function practice(locale: Locale) {
  const words = WORDS[locale]
  const run = scriptRun([{ name: 'x', rows: [['x']] }], { locale })
  const { call, edit, table, runs } = clicking(run)
  call('setup.start', {
    requestId: request(),
    source: { kind: 'template', template: 'basic', samples: false },
  })
  table({
    ...{ from: 'own', name: words.pets, ofCustomers: true, place: 'list' },
    fields: [
      { header: words.pet, kind: 'text', required: true },
      { header: words.species, kind: 'choice', choices: [words.dog, words.cat, words.bird] },
      { header: words.born, kind: 'date' },
      { header: words.allergy, kind: 'long-text', sensitive: true },
    ],
  })
  table({
    ...{ from: 'own', name: words.visits, ofCustomers: true, place: 'timeline' },
    fields: [
      { header: words.on, kind: 'date', required: true },
      { header: words.of, kind: 'link', to: 'own-table-1' },
      { header: words.fee, kind: 'money' },
    ],
  })
  table({ from: 'catalogue', key: 'contracts' })
  const customers = 'customers'
  edit({ edit: 'add', table: customers, header: words.chip, kind: 'yes-no' })
  edit({ edit: 'add', table: customers, header: 'Gone', kind: 'text' })
  edit({ edit: 'retire', table: customers, key: 'own-2' })
  edit({ edit: 'hide', table: customers, key: 'address' })
  edit({ edit: 'rename', table: customers, key: 'name', header: `${words.pets} ${words.owner}` })
  edit({ edit: 'remove-choice', table: 'own-table-1', key: 'own-2', label: words.bird })
  const keys = call('fields.list', {}).tables[0]!.fields.map(({ key }) => key)
  edit({
    edit: 'reorder',
    table: customers,
    keys: [
      ...keys.filter((key) => key !== 'own-1').slice(0, 2),
      'own-1',
      ...keys.filter((key) => key !== 'own-1').slice(2),
    ],
  })
  runs()
  return { run, call, words }
}

const faults = (run: ScriptRun) =>
  run.google.executions.flatMap(({ status, log }) => (status === 'completed' ? log : [status, ...log]))

describe.each(Object.keys(WORDS) as Locale[])(
  'a sixth template, made by a user from nothing (%s)',
  (locale) => {
    it('makes a register elsewhere that takes records, shows, finds and computes them (A19 A22 A23)', () => {
      const first = practice(locale)
      const { words } = first
      const saved = first.call('templates.save', { name: words.vet })
      if (saved.state !== 'saved') throw new Error(saved.faults.join())
      expect(saved.content.tabs.map(({ tab }) => tab)).toEqual(
        expect.arrayContaining([words.pets, words.visits]),
      )

      const run = scriptRun([{ name: 'y', rows: [['y']] }], { locale })
      const { call, runs } = clicking(run)
      expect(call('setup.readTemplate', { text: saved.text })).toMatchObject({
        ok: true,
        value: { name: words.vet },
      })
      const source = { kind: 'own' as const, text: saved.text }
      expect(call('setup.start', { requestId: request(), source })).toMatchObject({ outcome: 'done' })

      const customer = call('customers.save', {
        ...{ requestId: request(), base: {} },
        mine: { name: words.owner, phone: '+86 139 7741 3962', 'own-1': true },
      })
      if (customer.state !== 'saved') throw new Error(JSON.stringify(customer))
      const { id } = customer.card
      const add = (table: string, mine: Params<'card.add'>['mine']) =>
        call('card.add', { requestId: request(), table, customer: id, mine })
      const pet = add('own-table-1', { 'own-1': words.rex, 'own-2': words.dog, 'own-3': '2024-05-01' })
      if (pet.state !== 'saved') throw new Error(JSON.stringify(pet))
      expect(add('own-table-1', { 'own-1': 'x', 'own-2': words.bird })).toMatchObject({ state: 'refused' })
      expect(add('own-table-2', { 'own-1': '2026-11-20', 'own-2': pet.id, 'own-3': 250 })).toMatchObject({
        state: 'saved',
      })
      expect(add('own-table-2', { 'own-1': '2026-11-20', 'own-2': '999' })).toMatchObject({
        state: 'refused',
      })
      expect(add('transactions', { date: '2026-11-20', amount: 250 })).toMatchObject({ state: 'saved' })
      runs()

      const card = JSON.stringify(call('card.open', { id }))
      expect(card).toContain(words.rex)
      expect(card).toContain('250')
      expect(call('customers.index', {}).rows.map(([each]) => String(each))).toEqual([id])
      const condition = JSON.stringify({
        all: [
          { field: 'own-1', test: 'is', value: true },
          { table: 'own-table-1', where: { field: 'own-2', test: 'any-of', values: [words.dog] } },
          { table: 'own-table-2', sum: { of: 'own-3', min: 200 } },
        ],
      })
      expect(JSON.stringify(call('search.run', { condition }))).toContain(id)
      const [header = [], row = []] = cellsOf(run, words.tab)
      const spending = call('fields.list', {}).tables[0]!.fields.find(({ key }) => key === 'spending')
      expect(row[header.indexOf(spending!.header)]).toBe(250)
      expect(header.slice(0, 3)).toContain(words.chip)
      expect(header).not.toContain('Gone')
      expect([...faults(first.run), ...faults(run)]).toEqual([])
    })
  },
)
