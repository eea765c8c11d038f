import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'

const customers = (count: number): string => counted(count, 'customer', 'customers')
const groups = (count: number): string => counted(count, 'group', 'groups')

const en = {
  title: 'Possible duplicates',
  none: (compared: number) => `No duplicates found (${customers(compared)} compared by phone and e-mail).`,
  found: (count: number, compared: number) => `${groups(count)} among ${customers(compared)}`,
  foundMany: (count: number, compared: number, shown: number) =>
    `${groups(count)} among ${customers(compared)}; the first ${grouped(shown)} are shown`,
  certainty: { same: 'Same', check: 'To check' },
  why: (reasons: string) => `Why: ${reasons}`,
  reasons: { phone: 'same phone', email: 'same e-mail', name: 'same name' },
  between: ' · ',
  groupLabel: (place: number, all: number) => `Group ${place} of ${all}`,
  ownedBy: (owner: string) => `owner ${owner}`,
  nobody: 'Without name',
  common: 'Shared by many',
  commonHint: 'A switchboard or a department’s address says nothing about a person, so it makes no group.',
  commonLine: (value: string, count: number) => `${value} · ${customers(count)}`,
  refresh: 'Look again',
}

const zhCN: Translation<typeof en> = {
  title: '疑似重复',
  none: (compared) => `没有发现重复（按电话和邮箱比对了 ${grouped(compared)} 位客户）。`,
  found: (count, compared) => `${grouped(compared)} 位客户中有 ${grouped(count)} 组疑似重复`,
  foundMany: (count, compared, shown) =>
    `${grouped(compared)} 位客户中有 ${grouped(count)} 组疑似重复，先列出 ${grouped(shown)} 组`,
  certainty: { same: '确认重复', check: '待确认' },
  why: (reasons) => `为什么：${reasons}`,
  reasons: { phone: '电话相同', email: '邮箱相同', name: '姓名相同' },
  between: ' · ',
  groupLabel: (place, all) => `第 ${place} 组 / 共 ${all} 组`,
  ownedBy: (owner) => `负责人 ${owner}`,
  nobody: '未填姓名',
  common: '很多人共用',
  commonHint: '总机号码或部门邮箱说明不了是同一人，所以不算一组。',
  commonLine: (value, count) => `${value} · ${grouped(count)} 位客户`,
  refresh: '再查一次',
}

/** The texts of the list of possible duplicates. */
export const duplicateMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
