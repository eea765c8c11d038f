import { unpackEntries } from '../../src/register/search/index-entry'
import { messyTruth } from '../support/messy-files'
import { FINANCE, Firm, OWNER, SALES, trimmed } from './firm'
import { messyFiles } from './lists'

jest.setTimeout(120_000)

const BEFORE_SET_UP = ['开始设置', '用示例试一试', '帮助']
const SPENT = '累计消费'

describe.each(messyFiles())('from $name to a working register', ({ it, rows: read, name }) => {
  let rows: string[][]
  let firm: Firm
  let before: unknown[][]
  const headerOf = (word: RegExp) => String(rows[0]?.find((header) => word.test(header)))

  it('offers three entries before set-up, the first of which opens the dialog', () => {
    rows = read()
    while (isBlank(rows.at(-1)!)) rows.pop()
    firm = Firm.open(rows)
    before = firm.cells()
    expect(firm.menu()).toEqual(BEFORE_SET_UP)
    firm.choose('开始设置')
    expect(firm.owner.dialog()).toMatchObject({ kind: 'modal', width: 900, height: 600 })
    expect(firm.owner.dialog()?.html).toContain('data-start="set-up"')
  })

  it('sets up the sheet as it is: a number for every customer, blank rows stay blank, no value is touched', () => {
    const { preview, outcome } = firm.setUp(0, { [SPENT]: 'amount' })
    const filled = rows.slice(1).filter((row) => !isBlank(row))
    expect(preview).toMatchObject({
      rows: rows.length - 1,
      customers: filled.length,
      blankRows: rows.length - 1 - filled.length,
    })
    expect(outcome).toMatchObject({ outcome: 'done', customers: filled.length, flagged: preview.flagged })
    const numbers = firm.customers().map((each) => each.客户编号)
    expect(numbers).toEqual(filled.map((_, index) => 100_001 + index))
    const own = firm.cells().map((row) => row.slice(1, 1 + rows[0]!.length))
    expect(own.map(trimmed)).toEqual(before.map((row) => trimmed(row)))
    expect(firm.menu()).toHaveLength(6)
  })

  it('marks exactly the customers whose values break a rule, each with the reason', () => {
    const marked = firm.customers().filter((each) => each.提示 !== '')
    const list = firm.call('customers.problems', {})
    expect(list.count).toBe(marked.length)
    expect(marked.length).toBeGreaterThan(10)
    for (const each of marked) expect(String(each.提示)).toMatch(/^(手机|电子邮件|E-mail|生日|合同到期)：/)
  })

  if (name === 'customers_gbk.csv')
    it('says of each phone what the answers say: known, lost in rounding, too short, or two in one cell', () => {
      const cells = firm.cells()
      const header = cells[0]!
      const at = (row: unknown[], field: string) => String(row[header.indexOf(field)] ?? '')
      for (const [index, truth] of messyTruth().entries()) {
        const row = cells[index + 1] ?? []
        if (truth === null) {
          expect(trimmed(row)).toEqual([])
          continue
        }
        const written = rows[index + 1]![1]!
        const told = at(row, '提示').match(/^手机：(.*)$/m)?.[1] ?? ''
        const expected = expectedPhoneFault(written, truth.phone)
        if (expected) expect([written, told]).toEqual([written, expect.stringMatching(expected)])
        else expect([written, told]).toEqual([written, ''])
      }
      expect(firm.customers()).toHaveLength(600)
      expect(firm.customers().filter((each) => /约数/.test(String(each.提示)))).toHaveLength(36)
    })

  it('refuses a mobile of ten digits in the form and writes nothing', () => {
    const count = firm.customers().length
    const reply = firm.call('customers.save', {
      requestId: 'first-try',
      base: {},
      mine: { name: '李雷', phone: '1390000123' },
    })
    expect(reply).toEqual({
      state: 'refused',
      issues: [{ field: 'phone', reason: 'phone-length', digits: 10, country: 'CN' }],
    })
    expect(firm.customers()).toHaveLength(count)
  })

  it('knows the twin of a number being typed, and makes one customer of a request sent twice', () => {
    const twin = unpackEntries(firm.call('customers.index', {})).find(({ phones }) =>
      /^\+861\d{10}$/.test(phones),
    )!
    const request = {
      requestId: 'add-once-1',
      base: {},
      mine: { name: '李雷', phone: twin.phones.replace('+86', '') },
      metTwin: true,
    }
    const count = firm.customers().length
    const first = firm.call('customers.save', request)
    const again = firm.call('customers.save', request)
    expect(first.state === 'saved' && again.state === 'saved' && again.card.id).toBe(String(100_001 + count))
    expect(firm.customers()).toHaveLength(count + 1)
    const added = firm.customers().find((each) => Object.values(each).includes('李雷'))!
    expect(added.客户编号).toBe(100_001 + count)
  })

  it('finds a cell a colleague typed into in History with who did it, and takes it back', () => {
    const address = headerOf(/地址/)
    const was = firm.customer(100_003)![address]
    expect(firm.google.as(SALES).type(firm.a1(100_003, address), '上海市徐汇区漕溪路 1 号')).toEqual({
      ok: true,
    })
    const { operations } = firm.call('history.list', { latest: 10, record: '100003' })
    const [typed] = operations
    expect(typed).toMatchObject({ by: SALES, action: 'typed', canUndo: true })
    expect(typed!.changes[0]).toMatchObject({
      header: address,
      before: was,
      after: '上海市徐汇区漕溪路 1 号',
    })
    const undo = { operation: typed!.id, requestId: 'undo-typed-1' }
    expect(firm.call('history.undo', undo)).toMatchObject({ state: 'undone', values: 1, stands: 0 })
    expect(firm.customer(100_003)![address]).toBe(was)
    const [latest, , ...rest] = firm.call('history.list', { latest: 10, record: '100003' }).operations
    expect(latest).toMatchObject({ action: 'undo', by: OWNER })
    expect(rest.length).toBeLessThan(8)
  })

  it('brings rows that were deleted by hand back with their numbers, after a sort and an insertion', () => {
    const { owner, tab } = firm
    const size = firm.cells().length
    const last = `${firm.column('提示')}${size}`
    const was = new Map(firm.customers().map((each) => [each.客户编号, each]))
    expect(owner.sort(`'${tab}'!A2:${last}`, firm.column(headerOf(/姓名/)), false)).toEqual({ ok: true })
    owner.insertRows(tab, 3, 2)
    owner.deleteRows(tab, 6, 3)
    firm.wait('6 minutes')
    expect(firm.customers()).toHaveLength(was.size - 3)
    const lines = firm.call('today.lines', {})
    const line = lines.find(({ opens }) => 'call' in opens && opens.call === 'history.undo')!
    expect(line.text).toMatch(/3/)
    if ('call' in line.opens) firm.call('history.undo', line.opens.params as never)
    firm.wait('6 minutes')
    expect(new Map(firm.customers().map((each) => [each.客户编号, each]))).toEqual(was)
  })

  it('refuses a salesperson what the role may not change: in the grid, by paste, through the form', () => {
    const { owner } = firm
    owner.type('设置!A4', SALES)
    owner.type('设置!B4', '销售')
    owner.type('设置!A5', FINANCE)
    owner.type('设置!B5', '财务')
    expect(firm.call('roles.apply', {})).toMatchObject({ isApplied: true })
    const sales = firm.google.as(SALES)
    const cell = firm.a1(100_002, SPENT)
    const was = firm.customer(100_002)
    expect(sales.type(cell, '99')).toMatchObject({ ok: false, reason: 'protected' })
    expect(sales.paste(cell, [['99']])).toMatchObject({ ok: false, reason: 'protected' })
    const form = { requestId: 'sales-form', id: '100002', base: { amount: '' }, mine: { amount: 99 } }
    expect(firm.call('customers.save', form, SALES)).toEqual({ state: 'forbidden', fields: ['amount'] })
    expect(firm.customer(100_002)).toEqual(was)
    expect(firm.google.as(FINANCE).type(cell, '99')).toEqual({ ok: true })
    expect(firm.customer(100_002)).toMatchObject({ [SPENT]: 99 })
  })

  it('standardises exactly what the preview shows, and nothing the second time', () => {
    const preview = firm.call('standardise.preview', {})
    expect(preview.values).toBeGreaterThan(20)
    const was = new Map(firm.customers().map((each) => [String(each.客户编号), each]))
    const changes = preview.groups.flatMap(({ rule, values }) =>
      firm.call('standardise.list', { rule, from: 0, count: Math.min(500, values) }),
    )
    const rules = preview.groups.map(({ rule }) => rule)
    const request = { fingerprint: preview.fingerprint, rules, requestId: 'standardise-1' }
    expect(firm.call('standardise.apply', request)).toMatchObject({ state: 'done', values: preview.values })
    const is = new Map(firm.customers().map((each) => [String(each.客户编号), each]))
    for (const { record, header, before, after } of changes) {
      const [cell, now] = [was.get(record)![header], is.get(record)![header]]
      expect([cell, typeof after === 'string' && typeof now === 'number' ? dayOf(now) : now]).toEqual([
        before,
        after,
      ])
    }
    expect(firm.call('standardise.preview', {})).toMatchObject({ values: 0, customers: 0 })
  })

  if (name === 'customers_gbk.csv')
    it('has every phone that can be known in one writing afterwards, and every other as it was', () => {
      const truths = messyTruth().flatMap((truth, index) => (truth ? [{ truth, row: rows[index + 1]! }] : []))
      const found = new Map(firm.customers().map((each) => [each.客户编号, String(each.手机)]))
      const expected = truths.map(({ truth, row }) =>
        truth.phone === null || row[1]!.includes('/') ? row[1]! : truth.phone,
      )
      const damaged = /^(\d)\.(\d+)E\+10$/
      truths.forEach((_, index) => {
        const now = found.get(100_001 + index)!
        const want = expected[index]!.replace(damaged, (_all, one, rest) => `${one}${rest}`.padEnd(11, '0'))
        expect([index, now]).toEqual([index, want])
      })
    })

  it('lists customers that share a phone or an e-mail', () => {
    const list = firm.call('duplicates.list', {})
    const withName = list.groups.find(({ customers }) => customers.some((each) => each.name === '李雷'))
    expect(withName?.customers.length).toBeGreaterThanOrEqual(2)
    expect(list.compared).toBe(firm.customers().length)
  })

  it('mails each owner once on the day a contract comes near, in the language of Settings', () => {
    const { owner, google } = firm
    const isEnglish = name === 'customers_gbk.csv'
    owner.type('设置!I4', '1')
    if (isEnglish) owner.type('设置!I6', 'English')
    owner.type(firm.a1(100_004, headerOf(/合同/)), '2026-11-22')
    owner.type(firm.a1(100_004, '负责人'), SALES)
    const mailed = google.outbox.length
    google.clock.set('2026-11-21T01:30:00.000Z')
    const [mail, ...others] = google.outbox.slice(mailed).filter(({ to }) => to === SALES)
    expect(others).toEqual([])
    expect(mail!.subject).toBe(
      isEnglish ? 'Customers · 1 thing to do (Sat 21 Nov)' : '客户档案 · 1 件待办（11月21日 周六）',
    )
    const name4 = String(firm.customer(100_004)![headerOf(/姓名/)])
    expect(mail!.body).toContain(`100004 ${name4}`)
    expect(mail!.body).toMatch(isEnglish ? /contract ends .*\(tomorrow\)/ : /合同 .*到期（明天）/)
    expect(firm.call('reminders.status', {})).toMatchObject({
      lastRun: { complete: true },
      isCopy: false,
    })
  })

  it('brings the sheet back exactly as it was, and keeps what was entered since', () => {
    const outcome = firm.call('setup.undo', {})
    expect(outcome).toMatchObject({ outcome: 'undone', kept: { rows: expect.any(Number) } })
    expect(firm.cells('名单')).toEqual(before)
    expect(firm.google.triggers).toEqual([])
    expect(firm.menu()).toEqual(BEFORE_SET_UP)
  })
})

/** A day as forms write it, of the serial number in a cell. */
const dayOf = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '')

/** What must be said of a phone as written, where it is not one good number. */
function expectedPhoneFault(written: string, truth: string | null): RegExp | undefined {
  if (written === '') return undefined
  if (written.includes('/')) return /^一个单元格里有 2 个号码/
  if (truth !== null) return undefined
  if (/E\+/.test(written)) return /约数/
  return written.startsWith('+86 +86') ? /只能有数字/ : /^手机号应为 11 位，现在是 10 位/
}
