import { setUp } from '../setup/arranged-sheets'
import { keptRun, OWNER, type ScriptRun, scriptRun } from '../setup/script-run'

const HEADER = ['姓名', '手机', '邮箱', '公司', '客户类型', '负责人', '交易金额', '合同到期']

/** A register of three customers, or of as many more as are wanted, set up by the product itself. */
export function aRegister(more = 0, locale = 'zh_CN'): ScriptRun {
  const rows = [
    HEADER,
    ['张建国', '13977413962', 'zhang@alpur.cn', '阿尔普尔户外', 'VIP', '王敏', 12300, '2026-11-25'],
    ['张三', '1381234567', 'zhangsan@', '', '潜在客户', '李娜', '', ''],
    ['<img src=x onerror=alert(1)>', '13812345678', 'a@b.com', '𠮷野家', '现有客户', '王敏', '', ''],
    ...Array.from({ length: more }, (_, index) => [
      `客户${index}`,
      String(13900000000 + index),
      `c${index}@example.com`,
      `公司${index % 50}`,
      '潜在客户',
      '王敏',
      index,
      '',
    ]),
  ]
  const { run } = keptRun('a register', [rows, locale], () => {
    const list = scriptRun([{ name: '客户', rows }], { locale })
    setUp(list)
    return { run: list, rest: undefined }
  })
  run.google.as(OWNER).open(run.spreadsheetId)
  return run
}

/** The cells of the customer table, the header first. */
const table = (run: ScriptRun): unknown[][] => run.google.as(OWNER).values('客户!A1:J400') as unknown[][]

/** The rows that have a number. */
export const customersIn = (run: ScriptRun): unknown[][] =>
  table(run)
    .slice(1)
    .filter(([number]) => number !== '')
