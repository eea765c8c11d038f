import { addTables } from '../../support/linked-register'
import { COLLEAGUE, RegisterHere, type Row } from '../../support/register-here'

const CLIENTS: Row[] = [
  ['姓名', '公司', '曾用名', '负责人'],
  ['白若琳', '', '', '王敏'],
  ['云栖茶业', '云栖茶业有限公司', '云栖茶行', '李娜'],
  ['韓志遠', '', '', '李娜'],
]

function register(rows: Row[] = CLIENTS): RegisterHere {
  const here = new RegisterHere(rows)
  addTables(here, ['contacts', 'matters'])
  const add = (table: string, customer: string, mine: Record<string, string>) =>
    here.call('card.add', { requestId: `add-${JSON.stringify(mine)}`.slice(0, 64), table, customer, mine })
  add('matters', '100001', { name: '离婚后财产纠纷', 'opposing-party': '韩志远', stage: '办理中' })
  add('matters', '100002', {
    name: '货款纠纷',
    'opposing-party': '白若琳，Zhao Liu',
    'related-parties': '单雨',
  })
  add('contacts', '100002', { name: '仇静' })
  return here
}
const MATTER = '140000001'
const nobody = { client: '', opposing: '', related: '' }
const lookUp = (here: RegisterHere, wanted: object, as?: string) =>
  here.call('interests.lookUp', { ...nobody, ...wanted }, as)
const lines = (reply: ReturnType<typeof lookUp>) =>
  reply.finds.map(({ asked, weight, likeness, name, side, recordId }) =>
    [asked.name, weight, likeness, name, side, recordId].join(' '),
  )
const record = (here: RegisterHere, more: object = {}, as?: string) =>
  here.call(
    'interests.record',
    { requestId: 'record-1', matter: MATTER, result: 'none', names: ['白若琳', '韩志远'], note: '', ...more },
    as,
  )
function matter(here: RegisterHere): Record<string, unknown> {
  const [headers = [], first = []] = here.cells('案件与项目')
  return Object.fromEntries(headers.map((header, column) => [String(header), first[column] ?? '']))
}

describe('looking up conflicts of interest before a matter is taken (A17)', () => {
  test('finds the other side among customers, in every writing, with owner and header', () => {
    const here = register()
    const reply = lookUp(here, { opposing: '云栖茶庄、云栖茶行，云栖茶业股份有限公司' })
    expect(lines(reply)).toEqual([
      '云栖茶行 definite exact 云栖茶行 client 100002',
      '云栖茶业股份有限公司 definite legal-form 云栖茶业 client 100002',
      '云栖茶庄 possible slip 云栖茶业 client 100002',
    ])
    expect(reply.finds[0]).toMatchObject({ header: '曾用名', customerName: '云栖茶业', owner: '李娜' })
    expect(reply.looked).toEqual({ customers: 3, contacts: 1, matters: 2 })
    expect(reply.clear).toEqual([])
  })

  test('finds a client among the parties of other matters, in either language', () => {
    const here = register()
    const [find] = lookUp(here, { client: '赵六' }).finds
    expect(find).toMatchObject({
      ...{ weight: 'possible', likeness: 'sound', name: 'Zhao Liu', side: 'opposing', customer: '100002' },
      matter: { name: '货款纠纷', stage: '', lawyer: '' },
    })
    expect(lines(lookUp(here, { client: 'Liu Zhao' }))).toEqual([
      `Liu Zhao definite order Zhao Liu opposing 140000002`,
    ])
  })

  test('of a matter asks for its parties and its client, and holds its own people against nobody', () => {
    const here = register()
    const own = { matter: MATTER, customer: '100001', opposing: '韩志远', related: '仇静' }
    const reply = lookUp(here, own)
    expect(reply.names.map(({ name, side }) => `${side} ${name}`)).toEqual([
      'client 白若琳',
      'opposing 韩志远',
      'related 仇静',
    ])
    expect(lines(reply)).toEqual([
      '白若琳 definite exact 白若琳 opposing 140000002',
      '韩志远 definite variant 韓志遠 client 100003',
      '仇静 possible exact 仇静 related 20000001',
    ])
  })

  test('names those of whom nothing is known', () => {
    const reply = lookUp(register(), { opposing: '周周，Nobody Known', related: '吴九' })
    expect(reply.finds).toEqual([])
    expect(reply.clear.map(({ name }) => name)).toEqual(['周周', 'Nobody Known', '吴九'])
  })

  test('works in a register without matters and contacts', () => {
    const reply = lookUp(new RegisterHere(CLIENTS), { opposing: '白若琳' })
    expect(lines(reply)).toEqual(['白若琳 definite exact 白若琳 client 100001'])
  })

  test('is open to every colleague, reads three times, and as often for many as for few', () => {
    const cost = (count: number) => {
      const rows = Array.from({ length: count }, (_, n): Row => [`客户${n}`, `公司${n}`, '', ''])
      const here = register([...CLIENTS, ...rows])
      here.google.clock.advance('1 minute')
      lookUp(here, { opposing: '白若琳' }, COLLEAGUE)
      return here.google.executions.at(-1)!.calls
    }
    const few = cost(2)
    expect(few).toBeLessThanOrEqual(4)
    expect(cost(300)).toBe(few)
  })
})

describe('recording what a look-up came to (A17)', () => {
  test('writes day, person, result, names and note into the matter, and takes its problem away', () => {
    const here = register()
    expect(matter(here).提示).toContain('利益冲突检索日期')
    expect(record(here, { result: 'consented', note: '双方书面同意' })).toEqual({ state: 'recorded' })
    expect(matter(here)).toMatchObject({
      检索人: 'owner@example.com',
      检索结果: '已书面同意',
      检索的名称: '白若琳、韩志远',
      检索备注: '双方书面同意',
      提示: '',
    })
    expect(matter(here).利益冲突检索日期).not.toBe('')
  })

  test('is one operation of History, which is taken back', () => {
    const here = register()
    record(here)
    const undone = here.call('history.undo', { operation: 'record-1', requestId: 'undo-record' })
    expect(undone).toMatchObject({ state: 'undone', stands: 0 })
    expect(matter(here)).toMatchObject({ 利益冲突检索日期: '', 检索结果: '' })
    expect(matter(here).提示).toContain('利益冲突检索日期')
  })

  test('is done once however often it is sent', () => {
    const here = register()
    record(here)
    expect(record(here, { note: 'again' })).toEqual({ state: 'recorded' })
    expect(matter(here).检索备注).toBe('')
  })

  test('is flagged anew as soon as another party is named', () => {
    const here = register()
    record(here)
    here.call('card.edit', {
      ...{ requestId: 'edit-party', table: 'matters', id: MATTER },
      ...{ base: { 'opposing-party': '韩志远' }, mine: { 'opposing-party': '韩志远，孙八' } },
    })
    expect(matter(here).提示).toContain('孙八')
  })

  test('says where there is no such matter, or nowhere to write', () => {
    const here = register()
    expect(record(here, { matter: '140000099' })).toEqual({ state: 'gone' })
    expect(record(new RegisterHere(CLIENTS))).toEqual({ state: 'absent' })
  })

  test('leaves all of it or nothing where it dies at any call', () => {
    let call = 1
    for (; call < 60; call++) {
      const here = register()
      here.google.faults.dieAtCall(call)
      try {
        record(here)
      } catch {
        // The answer is lost with the execution.
      }
      if (here.google.executions.at(-1)!.status !== 'died') break
      const { 利益冲突检索日期: day, 检索结果: result, 检索的名称: names } = matter(here)
      expect([day === '', result === '', names === '']).toEqual(Array(3).fill(day === ''))
      expect(record(here)).toEqual({ state: 'recorded' })
      expect(matter(here)).toMatchObject({ 检索结果: '无冲突', 提示: '' })
    }
    expect(call).toBeGreaterThan(4)
  })
})
