import { counted, grouped } from '../../i18n/counted'
import type { Locale, Translation } from '../../i18n/translation'
import type { DueKind } from '../../register/due/due-item'

const en = {
  title: 'To-do',
  kinds: {
    'contract-end': 'Contract ends',
    birthday: 'Birthday',
    deadline: 'Deadline',
    service: 'Complaint or request',
    'follow-up': 'Follow-up',
    'to-do': 'To-do',
  } satisfies Record<DueKind, string>,
  kindAndWhat: (kind: string, what: string) => `${kind}: ${what}`,
  groups: { today: 'Today', overdue: 'Overdue', tomorrow: 'Tomorrow', week: 'This week', later: 'Later' },
  group: (name: string, count: number) => `${name} ${grouped(count)}`,
  restOfToday: (count: number) => `Today, ${grouped(count)} more`,
  days: (left: number) =>
    left < 0
      ? `${counted(-left, 'day', 'days')} overdue`
      : left === 0
        ? 'today'
        : left === 1
          ? 'tomorrow'
          : `in ${left} days`,
  more: (count: number) => `${counted(count, 'more thing', 'more things')} further on`,
  nothing: 'There is nothing to do today.',
  next: (what: string) => `There is nothing to do today. Next: ${what}`,
  scope: 'Whose to-dos',
  mine: 'Mine',
  team: 'Team',
  done: 'Done',
  doneOf: (what: string) => `Done: ${what}`,
  putOff: 'Put off',
  putOffOf: (what: string) => `Put off: ${what}`,
  open: 'Open',
  openOf: (what: string) => `Open: ${what}`,
  greet: { copy: 'Copy greeting', copied: 'Copied', selected: 'Press Ctrl+C' },
  greeting: (name: string) =>
    name ? `Dear ${name}, happy birthday and all the best!` : 'Happy birthday and all the best!',
  chips: {
    tomorrow: 'Tomorrow',
    'three-days': 'In 3 days',
    'next-monday': 'Next Monday',
    'next-month': 'Next month',
    choose: 'Choose day',
    day: 'New day',
    save: 'Save',
  },
  chipOn: (chip: string, day: string) => `${chip}: ${day}`,
  marked: (what: string) => `Done: ${what}`,
  moved: (what: string, day: string) => `${what}: put off to ${day}`,
  movedOverWeekend: (what: string, day: string) => `${what}: put off to ${day}, after the weekend`,
  settled: 'Somebody has dealt with it meanwhile.',
  'done-before': 'This is done already.',
  gone: 'This is no longer in the register.',
  forbidden: 'Your role may not change this. Please ask the administrator.',
  steps: 'Open steps',
  byPerson: 'By colleague',
  byCustomer: 'By customer',
  nobody: 'Nobody',
  noName: '(no name)',
  stepCount: (open: number, overdue: number, next: string) =>
    [`${grouped(open)} open`, overdue > 0 && `${grouped(overdue)} overdue`, next && `next ${next}`]
      .filter(Boolean)
      .join(' · '),
  view: 'What to show',
  now: 'To-do',
  ahead: 'Next 90 days',
  nothingAhead: 'Nothing is due in the next 90 days.',
}

const zhCN: Translation<typeof en> = {
  title: '待办',
  kinds: {
    'contract-end': '合同到期',
    birthday: '生日',
    deadline: '期限',
    service: '投诉或请求',
    'follow-up': '跟进',
    'to-do': '待办',
  },
  kindAndWhat: (kind, what) => `${kind}：${what}`,
  groups: { today: '今天', overdue: '已过期', tomorrow: '明天', week: '本周', later: '以后' },
  group: (name, count) => `${name} ${grouped(count)}`,
  restOfToday: (count) => `今天另外 ${grouped(count)} 件`,
  days: (left) =>
    left < 0 ? `超 ${-left} 天` : left === 0 ? '今天' : left === 1 ? '明天' : `还有 ${left} 天`,
  more: (count) => `后面还有 ${grouped(count)} 件`,
  nothing: '今天没有要做的事。',
  next: (what) => `今天没有要做的事。下一件：${what}`,
  scope: '看谁的待办',
  mine: '我的',
  team: '团队',
  done: '完成',
  doneOf: (what) => `完成：${what}`,
  putOff: '改天',
  putOffOf: (what) => `改天：${what}`,
  open: '打开',
  openOf: (what) => `打开：${what}`,
  greet: { copy: '复制祝福', copied: '已复制', selected: '请按 Ctrl+C' },
  greeting: (name) => `${name ? `${name}，` : ''}祝您生日快乐，身体健康，万事如意！`,
  chips: {
    tomorrow: '明天',
    'three-days': '3 天后',
    'next-monday': '下周一',
    'next-month': '下月',
    choose: '选日期',
    day: '新的日期',
    save: '保存',
  },
  chipOn: (chip, day) => `${chip}：${day}`,
  marked: (what) => `已完成：${what}`,
  moved: (what, day) => `${what}：改到 ${day}`,
  movedOverWeekend: (what, day) => `${what}：改到 ${day}（已避开周末）`,
  settled: '刚才已有人处理过了。',
  'done-before': '已经完成过了。',
  gone: '这条记录已不在档案中。',
  forbidden: '您的角色不能改这一项，请联系管理员。',
  steps: '没做完的事',
  byPerson: '按同事',
  byCustomer: '按客户',
  nobody: '没有负责人',
  noName: '（没有姓名）',
  stepCount: (open, overdue, next) =>
    [`${grouped(open)} 件`, overdue > 0 && `已过期 ${grouped(overdue)} 件`, next && `下一件 ${next}`]
      .filter(Boolean)
      .join(' · '),
  view: '看什么',
  now: '待办',
  ahead: '今后 90 天',
  nothingAhead: '今后 90 天没有到期的事。',
}

/** The texts of what is due and what one does about it. */
export const toDoMessages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }
