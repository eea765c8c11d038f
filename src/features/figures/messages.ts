import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'
import type { FigureSettingFault } from '../../register/figures/figure-settings'

const en = {
  title: 'Computed fields',
  none: 'Nothing has been computed yet. Columns such as age, spending and last purchase fill by themselves within five minutes.',
  refresh: 'Read again',
  ran: (time: string) => `Last daily run: ${time}`,
  wrote: (cells: number, records: number) =>
    cells === 0
      ? 'Nothing had changed.'
      : `${counted(cells, 'value', 'values')} of ${counted(records, 'record', 'records')} changed.`,
  fields: 'What changed most',
  field: (tab: string, header: string) => `${tab}: ${header}`,
  count: (count: number) => counted(count, 'value', 'values'),
  attention: (count: number) =>
    `${counted(count, 'limit', 'limits')} in Settings cannot be read; the usual ones count.`,
  show: 'Show',
  limits: 'Limits that could not be read',
  limit: (name: string, reason: string) => `“${name}”: ${reason}`,
  reasons: {
    number: 'This is no number. Until it is put right in Settings the usual one counts.',
    negative: 'A limit is not below 0. Until it is put right in Settings the usual one counts.',
    whole: 'Write a whole number in Settings; until then the usual one counts.',
    most: 'This is too long. Write at most 240 months, or 3650 days, in Settings; until then the usual one counts.',
    rising: 'Limits must rise, such as 1000; 5000. Until then the usual ones count.',
    three: 'Three limits are needed, for A, B and C. Until then the usual ones count.',
    ambiguous: 'Commas can be read in two ways here. Write a semicolon between the limits, such as 100; 500.',
    cycle:
      'Write weekly, monthly, quarterly, half-yearly or a number of days. Until then the usual one counts.',
    period: 'Write “All purchases” or “Last 12 months”. Until then all purchases count.',
  } satisfies Record<FigureSettingFault['reason'], string>,
}

const zhCN: Translation<typeof en> = {
  title: '自动计算',
  none: '还没有计算过。年龄、累计消费、最近购买等栏目会在五分钟内自动填好。',
  refresh: '重新读取',
  ran: (time) => `最近一次每日计算：${time}`,
  wrote: (cells, records) =>
    cells === 0 ? '没有变化。' : `更新了 ${grouped(records)} 条记录的 ${grouped(cells)} 处内容。`,
  fields: '变化最多的栏目',
  field: (tab, header) => `${tab}：${header}`,
  count: (count) => `${grouped(count)} 处`,
  attention: (count) => `“设置”里有 ${grouped(count)} 个界限读不懂，暂按默认值计算。`,
  show: '查看',
  limits: '没有读懂的界限',
  limit: (name, reason) => `“${name}”：${reason}`,
  reasons: {
    number: '这不是数字。在“设置”里改好之前，按默认值计算。',
    negative: '界限不能小于 0。在“设置”里改好之前，按默认值计算。',
    whole: '请在“设置”里填整数；改好之前按默认值计算。',
    most: '太长了，最多 240 个月或 3650 天；改好之前按默认值计算。',
    rising: '界限要从小到大，例如 1000、5000；改好之前按默认值计算。',
    three: '需要三个界限，分别对应 A、B、C；改好之前按默认值计算。',
    ambiguous: '这里的逗号有两种读法。请用顿号隔开各个界限，例如 100、500。',
    cycle: '请填每周、每月、每季度、每半年，或多少天；改好之前按默认值计算。',
    period: '请填“累计”或“近一年”；改好之前按累计计算。',
  },
}

/** Texts about computed fields. */
export const figureMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
