import { setUp } from '../setup/arranged-sheets'
import { keptRun, OWNER, type ScriptRun, scriptRun } from '../setup/script-run'

const HEADERS = {
  zh_CN: [
    ...['姓名', '手机', '微信号', '身份证号', '生日', '性别', '国家', '省份', '城市', '区县', '标签', '网址'],
    ...['统一社会信用代码', '已退订'],
  ],
  en_US: [
    ...['Customer name', 'Phone', 'WeChat', 'Identity number', 'Birthday', 'Gender', 'Country', 'Province'],
    ...['City', 'District', 'Tags', 'Web address', 'Credit code', 'Opted out'],
  ],
} as const

/** A register set up from a list that has a column of nearly every kind, with two customers. */
export function aRegisterOfKinds(locale: keyof typeof HEADERS = 'zh_CN'): ScriptRun {
  const female = locale === 'zh_CN' ? '女' : 'Female'
  const country = locale === 'zh_CN' ? '中国' : 'China'
  const rows = [
    [...HEADERS[locale]],
    [
      ...['张建国', '13977413962', 'zhangjg_88', '', '', '', country, '江苏省', '苏州市', '昆山市'],
      ...['VIP, 老客户', 'https://www.alpur.cn/a?b=1', '91330100799655058B', true],
    ],
    [
      ...['李娜', '13812345678', '', '11010519491231002X', '1949-12-31', female, country, '', '', ''],
      ...['老客户', 'javascript:alert(1)', '', ''],
    ],
  ]
  const { run } = keptRun('a register of kinds', [rows, locale], () => {
    const list = scriptRun([{ name: locale === 'zh_CN' ? '客户' : 'Customers', rows }], { locale })
    setUp(list)
    return { run: list, rest: undefined }
  })
  run.google.as(OWNER).open(run.spreadsheetId)
  return run
}
