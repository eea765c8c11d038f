import { setUp } from '../features/setup/arranged-sheets'
import { keptRun, OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'

/** A colleague who may edit the file. */
export const COLLEAGUE = 'a.colleague.with.a.long.name@example.com'

type Language = 'zh_CN' | 'en_US'

const WORDS = {
  zh_CN: {
    tab: '客户',
    settings: '设置',
    header: ['姓名', '手机', '负责人', '公司', '合同到期', '生日', '交易金额'],
  },
  en_US: {
    tab: 'Customers',
    settings: 'Settings',
    header: ['Name', 'Phone', 'Owner', 'Company', 'Contract end', 'Birthday', 'Amount'],
  },
} as const

interface FirmOptions {
  readonly locale?: 'zh-CN' | 'en-GB'
  /** People and their roles, as they are written into Settings. */
  readonly people?: readonly (readonly [person: string, role: string])[]
  /** Customers in the columns name, phone, owner, company, end of contract, birthday, amount. */
  readonly customers?: readonly (readonly (string | number)[])[]
}

const CUSTOMERS = [
  [
    '张建国',
    '13977413962',
    'wangmin@example.com',
    '张家口阿尔普尔户外运动用品股份有限公司',
    '2026-11-25',
    '',
    12_300,
  ],
  ['李泽涛', '13812345678', 'lina@example.com', '', '2026-11-21', '1990-11-21', ''],
  ['', '13900000001', 'nobody', '甲公司', '2026-12-12', '', 5],
]

/** A firm's register, seen on the morning of 21 November 2026 in Shanghai, with one colleague who may edit it. */
export function aFirm({ locale = 'zh-CN', people = [], customers = CUSTOMERS }: FirmOptions = {}): ScriptRun {
  const language: Language = locale === 'zh-CN' ? 'zh_CN' : 'en_US'
  const { tab, settings, header } = WORDS[language]
  const rows = [[...header], ...customers.map((row) => [...row])]
  const { run } = keptRun('a firm', [rows, language], () => {
    const list = scriptRun([{ name: tab, rows }], { locale: language })
    setUp(list)
    return { run: list, rest: undefined }
  })
  run.google.share(run.spreadsheetId, { editors: [COLLEAGUE] })
  run.google.person(COLLEAGUE).locale = language
  for (const person of [OWNER, COLLEAGUE]) run.google.as(person).open(run.spreadsheetId)
  if (people.length > 0)
    run.google.as(OWNER).paste(
      `${settings}!A4`,
      people.map((row) => [...row]),
    )
  return run
}

/** The same script as another person calls it. */
export const seenBy = (run: ScriptRun, person: string): ScriptRun => ({
  ...run,
  ask: (method, params) => run.ask(method, params, person),
})
