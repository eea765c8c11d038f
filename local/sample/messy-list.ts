import { type Random, seededRandom } from '../services/random'
import { type InventedCustomer, inventedCustomer } from './invented-customers'

/** What stands in a cell; a day is a serial number where a spreadsheet took it for one. */
type MessyCell = string | number

/** A list as somebody kept it for years: the first row are headers. `days` are the cells (row, column) that hold real days. */
export interface MessyList {
  readonly rows: readonly (readonly MessyCell[])[]
  readonly days: readonly (readonly [row: number, column: number])[]
}

const headers = [
  '客户姓名',
  '公司',
  '手机',
  'E-mail',
  '生日',
  '合同到期',
  '类型',
  '负责人',
  '累计消费',
  '地址',
  '备注',
]
const columns = { name: 0, phone: 2, email: 3, birthday: 4, contract: 5, spent: 8, remark: 10 } as const

function serial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}

const phoneFaults: readonly ((phone: string) => MessyCell)[] = [
  (phone) => phone,
  (phone) => Number(phone.replace(/\D/g, '')),
  (phone) => `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
  (phone) => `+86 ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`,
  fullWidth,
  (phone) => ` ${phone} `,
  (phone) => `${Number(phone.replace(/\D/g, '')).toExponential(5).replace('e', 'E')}`,
  (phone) => phone.slice(0, -1),
  (phone) => `${phone}/021-5555 0199`,
  () => '',
]

const emailFaults: readonly ((email: string) => string)[] = [
  (email) => email,
  (email) => email,
  (email) => email.toUpperCase(),
  (email) => email.replace('@', '＠'),
  (email) => email.replace('.', '，'),
  (email) => email.split('.')[0] ?? '',
  (email) => `${email} `,
  () => '无',
]

const dayFaults: readonly ((day: string) => MessyCell)[] = [
  serial,
  (day) => day,
  (day) => day.replaceAll('-', '/'),
  (day) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
  (day) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
  () => '',
]

function oneOf<T>(random: Random, list: readonly T[]): T {
  return list[random.below(list.length)] as T
}

function writtenDown(customer: InventedCustomer, random: Random): MessyCell[] {
  const chinesePhone = customer.phone.startsWith('1')
  return [
    random.below(8) === 0 ? `　${customer.name} ` : customer.name,
    customer.company,
    chinesePhone ? oneOf(random, phoneFaults)(customer.phone) : customer.phone,
    oneOf(random, emailFaults)(customer.email),
    oneOf(random, dayFaults)(customer.birthday),
    oneOf(random, dayFaults)(customer.contractEnds),
    customer.kind,
    customer.owner,
    customer.spent === 0
      ? ''
      : random.below(6) === 0
        ? `¥${customer.spent.toLocaleString('en-US')}`
        : customer.spent,
    customer.address,
    customer.remark,
  ]
}

/** Somebody noted the same customer again, a little differently. */
function again(row: readonly MessyCell[], random: Random): MessyCell[] {
  const copy = [...row]
  copy[columns.name] = String(row[columns.name]).trim().replace('澜', '岚').replace(' ', '  ')
  copy[columns.phone] = String(row[columns.phone]).replace(/\s/g, '')
  copy[columns.remark] = oneOf(random, ['重复？', 'see above', '换了地址'])
  return copy
}

/** Texts that a careless program would run, or show as a page. */
const traps: readonly (readonly [name: string, remark: string])[] = [
  ['=HYPERLINK("http://example.com","点我领奖")', '@SUM(A1:A9)'],
  ['<img src=x onerror=alert(1)>', '+8613800000000'],
  ['عميل الواحة', '从右到左的名字'],
]

/** An invented list of about sixty customers with the faults real lists have; the same seed gives the same list. */
export function messyList(seed: number): MessyList {
  const random = seededRandom(seed)
  const rows: MessyCell[][] = []
  for (let count = 0; count < 48; count++) {
    const row = writtenDown(inventedCustomer(random), random)
    rows.push(row)
    if (count % 6 === 5) rows.push(again(oneOf(random, rows), random))
    if (count % 16 === 15) rows.push(headers.map(() => ''))
  }
  for (const [name, remark] of traps) {
    const row = writtenDown({ ...inventedCustomer(random), name, remark }, random)
    row[columns.name] = name
    rows.splice(random.below(rows.length), 0, row)
  }
  soonDue(rows)
  return { rows: [headers, ...rows], days: daysIn(rows) }
}

/** So that reminders have something to say soon: a birthday on the practice clock's first day and a contract that ends three days later. */
function soonDue(rows: MessyCell[][]): void {
  const [first, second] = rows
  if (first) first[columns.birthday] = '1988-11-21'
  if (second) second[columns.contract] = '2026/11/24'
}

function daysIn(rows: readonly (readonly MessyCell[])[]): [number, number][] {
  return rows.flatMap((row, index) =>
    [columns.birthday, columns.contract]
      .filter((column) => typeof row[column] === 'number')
      .map((column): [number, number] => [index + 1, column]),
  )
}
