import type { TimelinePage } from '../../../src/register/card/timeline'
import type { RecordEntry } from '../../../src/register/card/timeline-entry'
import { linkedRegister } from '../../support/linked-register'
import type { Row } from '../../support/register-here'
import { COLLEAGUE, KEEPER } from '../../support/register-here'

const HEADER = ['姓名', '手机', '公司', '客户类型', '过敏', '生日', '上次联系', '下次跟进', '备注']

/** Two customers as a firm keeps them; the first has nothing linked yet. */
export const PEOPLE: Row[] = [
  HEADER,
  ['张建国', '13977413962', '阿尔普尔户外', 'VIP', '花生', '1990-11-23', '2026-11-01', '', ''],
  ['李泽涛', '13812345678', '', '潜在客户', '', '', '', '', ''],
]

/** A register of these customers with linked tables, seen on 21 November 2026. */
export const aCardRegister = () => linkedRegister(PEOPLE)
export const CUSTOMER = '100001'
export { COLLEAGUE, KEEPER }

/** The records among the entries of a timeline, without mails. */
export const recordEntries = (page: TimelinePage): RecordEntry[] =>
  page.entries.flatMap((entry) => (entry.what === 'record' ? [entry] : []))
