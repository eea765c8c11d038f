import type { Random } from '../services/random'

/** A customer before anybody wrote it down badly; days are `2026-11-21`. */
export interface InventedCustomer {
  readonly name: string
  readonly company: string
  readonly phone: string
  readonly email: string
  readonly birthday: string
  readonly contractEnds: string
  readonly kind: string
  readonly owner: string
  readonly spent: number
  readonly address: string
  readonly remark: string
}

const surnames = [
  '赵',
  '钱',
  '孙',
  '周',
  '吴',
  '郑',
  '冯',
  '褚',
  '卫',
  '蒋',
  '沈',
  '韩',
  '欧阳',
  '诸葛',
  '单',
]
const given = ['安澜', '清和', '望舒', '嘉禾', '思远', '若谷', '知夏', '鹤鸣', '云起', '既明', '𠮷宁', '念慈']
const firstNames = [
  'Ada',
  'Brigid',
  'Cormac',
  'Delphine',
  'Eskil',
  'Fionn',
  'Greta',
  'Henrike',
  'Ingmar',
  'Saoirse',
]
const lastNames = [
  'Ashdown',
  'Birchmere',
  'Coldwater',
  'Driftwood',
  'Elmsworth',
  "O'Fallow",
  'Nørregaard',
  'Müller-Voss',
]
const chineseFirms = [
  '青梧茶业',
  '远山户外',
  '半亩花田',
  '鲸落文化',
  '云栖酒店',
  '禾木家居',
  '知味轩',
  '星野电子',
]
const firms = [
  'Lanternfish Ltd',
  'Foxglove & Sons',
  'Harbour Nine GmbH',
  'Quillpoint LLC',
  'Tallow Street Bakery',
]
const cities = [
  '上海市徐汇区漕溪路',
  '深圳市南山区科苑路',
  '成都市锦江区东大街',
  '杭州市西湖区文三路',
  '苏州市姑苏区平江路',
]
const towns = ['12 Mill Lane, Bath', '4 Quay Street, Galway', '88 Birch Road, Leeds', 'Hafenweg 3, Münster']
const kinds = ['潜在客户', '现有客户', 'VIP', '现有客户']
const owners = ['王敏', 'Emma Clarke', '王敏', '']
const remarks = ['', '', '只在上午接电话', '花生过敏', '发货前先报价', 'prefers e-mail', '老客户介绍', '']
const mailHosts = ['example.com', 'example.org', 'mail.example.net']

function pick<T>(random: Random, list: readonly T[]): T {
  return list[random.below(list.length)] as T
}

function digits(random: Random, count: number): string {
  return String(random.below(10 ** count)).padStart(count, '0')
}

function day(random: Random, fromYear: number, years: number): string {
  const month = 1 + random.below(12)
  return `${fromYear + random.below(years)}-${String(month).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`
}

/** Four zeros in the middle: a number of the right form that is nobody's. */
function chinesePhone(random: Random): string {
  return `1${pick(random, ['38', '39', '50', '77', '86', '99'])}0000${digits(random, 4)}`
}

/** A customer in Chinese (four of five) or English; nobody of this name, number or address is meant. */
export function inventedCustomer(random: Random): InventedCustomer {
  const chinese = random.below(5) > 0
  const latin = [pick(random, firstNames), pick(random, lastNames)]
  const phone = chinese ? chinesePhone(random) : `+1 (415) 555-01${digits(random, 2)}`
  const login = chinese
    ? `kehu${digits(random, 4)}`
    : latin
        .join('.')
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z.]/g, '')
  return {
    name: chinese ? pick(random, surnames) + pick(random, given) : latin.join(' '),
    company: chinese ? pick(random, chineseFirms) : pick(random, firms),
    phone,
    email: `${login}@${pick(random, mailHosts)}`,
    birthday: day(random, 1962, 40),
    contractEnds: day(random, 2026, 3),
    kind: pick(random, kinds),
    owner: pick(random, owners),
    spent: random.below(5) === 0 ? 0 : 10 * random.below(9000),
    address: chinese ? `${pick(random, cities)}${1 + random.below(300)}号` : pick(random, towns),
    remark: pick(random, remarks),
  }
}
