const SURNAMES = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '胡',
  '朱',
  '高',
  '林',
]
const GIVEN = [
  '伟',
  '芳',
  '娜',
  '敏',
  '静',
  '丽',
  '强',
  '磊',
  '军',
  '洋',
  '勇',
  '艳',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '霞',
  '平',
  '刚',
]
const CITIES = ['北京市', '上海市', '广州市', '深圳市', '成都市', '杭州市', '武汉市', '西安市']
const PREFIXES = ['138', '139', '150', '158', '186', '189']

/** Numbers that are the same in every run: a linear congruential generator (Numerical Recipes' constants). */
function sequence(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The Basic template's six columns, with a header: invented customers, clean unless `messy`. */
export function customerRows(count, { messy = false } = {}) {
  const next = sequence(20_261_121)
  const pick = (list) => list[next(list.length)]
  const rows = [['客户姓名', '联系方式', '电子邮件', '地址', '交易日期', '交易金额']]
  for (let index = 0; index < count; index++) {
    const phone = pick(PREFIXES) + String(index).padStart(8, '0')
    rows.push([
      pick(SURNAMES) + pick(GIVEN) + pick(GIVEN),
      messy && index % 3 === 0 ? `+86 ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}` : phone,
      messy && index % 4 === 0 ? `Customer${index}@Example.COM` : `customer${index}@example.com`,
      `${pick(CITIES)}中山路${1 + next(900)}号`,
      44_927 + next(1000),
      10 * (1 + next(5000)),
    ])
  }
  return rows
}

/** The same with the columns that reminders read: owner, birthday, end of contract. */
export function firmRows(count, owners) {
  const next = sequence(7)
  const [header, ...rows] = customerRows(count)
  return [
    [...header, '负责人', '生日', '合同到期'],
    ...rows.map((row, index) => {
      const birthday = index % 5 === 0 ? '农历八月十五' : 20_000 + next(15_000)
      return [...row, owners[index % owners.length], birthday, 46_200 + next(2000)]
    }),
  ]
}
