import { operationSentence } from '../../../sidebar/features/history/operation-sentence'

const ofOne = {
  action: 'edit',
  added: 0,
  changed: 1,
  removed: 0,
  tables: [],
  values: 1,
  columns: 0,
  fields: ['手机'],
  record: { id: '100001', name: '张三' },
} as const
const customers = { table: 'customers', tab: '客户', added: 0, changed: 3, removed: 0 } as const
const ofMany = {
  ...ofOne,
  changed: 3,
  tables: [customers],
  values: 5,
  fields: ['手机', '邮箱'],
  record: undefined,
} as const
const transactions = {
  table: 'transactions',
  tab: '交易',
  one: { en: 'Transaction', 'zh-CN': '交易' },
  added: 1,
  changed: 0,
  removed: 0,
} as const
const without = ({ record: _, ...operation }: typeof ofMany) => operation

describe('the sentence of an operation', () => {
  it('names the customer and the fields where only one is concerned, whoever did it', () => {
    expect(operationSentence(ofOne, 'zh-CN')).toBe('修改了 100001 张三 的手机')
    expect(operationSentence({ ...ofOne, action: 'typed' }, 'zh-CN')).toBe(
      '在表格中修改了 100001 张三 的手机',
    )
    expect(operationSentence({ ...ofOne, action: 'repair' }, 'en')).toBe('Tidied 手机 of 100001 张三')
    expect(operationSentence({ ...ofOne, action: 'standardise' }, 'en')).toBe(
      'Standardised 手机 of 100001 张三',
    )
  })

  it('counts values and customers where there are several', () => {
    expect(operationSentence(without(ofMany), 'zh-CN')).toBe('修改了 3 位客户的 5 处内容')
    expect(operationSentence({ ...without(ofMany), action: 'standardise' }, 'en')).toBe(
      'Standardised 5 values of 3 customers',
    )
    expect(operationSentence({ ...without(ofMany), changed: 0, removed: 3, action: 'deleted' }, 'en')).toBe(
      'Deleted 3 customers in the sheet',
    )
  })

  it('counts the records of each table by what they are called', () => {
    const added = { ...without(ofMany), changed: 0, added: 2, action: 'add' } as const
    const own = { ...transactions, one: undefined, tab: '车辆', added: 2 }
    const { one: _, ...vehicles } = own
    const customersAdded = { ...customers, changed: 0, added: 2 }
    const two = { ...added, tables: [customersAdded, { ...transactions, added: 5 }] }
    expect(operationSentence({ ...added, tables: [transactions] }, 'en')).toBe('Added 1 transaction')
    expect(operationSentence({ ...added, tables: [transactions] }, 'zh-CN')).toBe('新增了 1 条交易')
    expect(operationSentence(two, 'en')).toBe('Added 2 customers and 5 transactions')
    expect(operationSentence(two, 'zh-CN')).toBe('新增了 2 位客户和 5 条交易')
    expect(operationSentence({ ...added, tables: [vehicles] }, 'en')).toBe('Added 2 records of “车辆”')
  })

  it('says what was handed over, and what came out of the bin (E3)', () => {
    expect(operationSentence({ ...without(ofMany), action: 'hand-over' }, 'zh-CN')).toBe('转交了 3 位客户')
    expect(operationSentence({ ...ofOne, action: 'hand-over' }, 'en')).toBe('Handed over 100001 张三')
    expect(operationSentence({ ...ofOne, action: 'binned' }, 'zh-CN')).toBe('把 100001 张三 移入回收站')
    expect(operationSentence({ ...ofOne, action: 'restored' }, 'en')).toBe(
      'Restored 100001 张三 from the bin',
    )
  })

  it('does not pass four named fields off as all of seven', () => {
    const seven = { ...ofOne, values: 7, fields: ['姓名', '手机', '邮箱', '公司'] }
    expect(operationSentence(seven, 'zh-CN')).toBe('修改了 100001 张三 的姓名、手机、邮箱、公司和另外 3 栏')
    expect(operationSentence(seven, 'en')).toContain('公司 and 3 more')
  })

  it('says of an undo what it did to the register', () => {
    expect(operationSentence({ ...ofOne, action: 'undo' }, 'zh-CN')).toBe('撤销：修改了 100001 张三 的手机')
  })
})
