import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'

const customers = (count: number): string => counted(count, 'customer', 'customers')

const en = {
  title: 'Tags',
  none: 'No customer has a tag yet. Search for customers, then choose “Tag” below the results.',
  absent: 'This register has no field for tags. Add a column with the header “Tags”.',
  filter: 'Type to find a tag',
  shown: (shown: number, count: number) => `${grouped(shown)} of ${counted(count, 'tag', 'tags')}`,
  all: (count: number) => counted(count, 'tag', 'tags'),
  customers,
  choose: (tag: string, count: number) => `${tag} (${grouped(count)})`,
  chosen: (count: number) => (count === 1 ? 'With this tag:' : `With these ${grouped(count)} tags:`),
  find: 'Show customers',
  newName: 'New name',
  rename: 'Rename',
  merge: 'Merge into one',
  remove: 'Remove everywhere',
  done: (count: number) => `Changed the tags of ${customers(count)}.`,
  nothing: 'Nothing had to be changed.',
  left: (count: number) => `Somebody changed ${customers(count)} meanwhile; they were left as they are.`,
  forbidden: 'Your role may not change tags. Please ask the administrator.',
  'no-tag': 'Please write one tag, of at most 50 signs and without commas.',
  tagCustomers: 'Tag customers',
  concerned: (count: number) => `Concerns ${customers(count)}.`,
  add: 'Tag to add',
  take: 'Tag to take away',
  give: (count: number) => `Tag ${customers(count)}`,
}

const zhCN: Translation<typeof en> = {
  title: '标签',
  none: '还没有客户有标签。先搜索客户，再在结果下面点“加标签”。',
  absent: '这份客户档案没有标签字段。请加一列，表头写“标签”。',
  filter: '输入文字找标签',
  shown: (shown, count) => `共 ${grouped(count)} 个标签，显示 ${grouped(shown)} 个`,
  all: (count) => `${grouped(count)} 个标签`,
  customers: (count) => `${grouped(count)} 位客户`,
  choose: (tag, count) => `${tag}（${grouped(count)}）`,
  chosen: (count) => (count === 1 ? '对这个标签：' : `对这 ${grouped(count)} 个标签：`),
  find: '看客户',
  newName: '新名称',
  rename: '改名',
  merge: '合成一个标签',
  remove: '全部去掉',
  done: (count) => `已改 ${grouped(count)} 位客户的标签。`,
  nothing: '没有需要改的。',
  left: (count) => `有 ${grouped(count)} 位客户刚才被别人改过，没有动。`,
  forbidden: '您的角色不能改标签，请联系管理员。',
  'no-tag': '请写一个标签，最多 50 个字，不要用逗号。',
  tagCustomers: '加标签',
  concerned: (count) => `涉及 ${grouped(count)} 位客户。`,
  add: '要加的标签',
  take: '要去掉的标签',
  give: (count) => `给 ${grouped(count)} 位客户改标签`,
}

/** Texts of tags. */
export const tagMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
