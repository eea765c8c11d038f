import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

const dutyChoices = choicesOf([
  ['申报', 'Tax return', '纳税申报', '报税', 'Filing'],
  ['年报', 'Annual report', '工商年报', '年度报告'],
  ['年检', 'Annual inspection', '年审'],
  ['合同续签', 'Contract renewal', '续签', '续约', 'Renewal'],
])

const stateChoices = choicesOf([
  ['待办', 'To do', '未开始', '未办', 'Open', 'Todo'],
  ['进行', 'In progress', '进行中', '办理中', 'Doing'],
  ['完成', 'Done', '已完成', '办结', 'Finished'],
])

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]

const months = MONTHS.map((name, index) =>
  declareField(
    `m${String(index + 1).padStart(2, '0')}`,
    'choice',
    [name.slice(0, 3), `${index + 1}月`],
    [`State of the duty in ${name}.`, `${index + 1} 月的办理情况。`],
    { choices: stateChoices },
  ),
)

const rhythmChoices = choicesOf([
  ['每月', 'Monthly', '按月', '月', 'Every month'],
  ['每季', 'Quarterly', '按季', '每季度', '季度', 'Every quarter'],
  ['每半年', 'Half-yearly', '半年', 'Every half year', 'Semi-annually'],
  ['每年', 'Yearly', '按年', '年度', '一年一次', 'Annually', 'Every year'],
])

/** When a duty comes again; the register enters the months by it. */
const recurrence = [
  declareField(
    'rhythm',
    'choice',
    ['Comes again', '周期'],
    [
      'The register enters the months by it, once, and makes the line of the next year. Empty for what does not come again.',
      '系统按周期排出各月（只排一次），并在年底建好下一年的一行；不再重复的留空。',
    ],
    { choices: rhythmChoices, wanted: true },
  ),
  declareField(
    'first-month',
    'number',
    ['From month', '从几月起'],
    [
      'One of the months in which it falls due, such as 6; monthly duties need none.',
      '办理月份中的任意一个，例如 6；每月的事项不用填。',
    ],
  ),
  declareField(
    'due-day',
    'number',
    ['Day of month', '每月几日'],
    [
      'Last day in the month, such as 15; from Settings where left empty.',
      '当月最晚哪一天办完，例如 15；不填则按“设置”里的日子。',
    ],
  ),
  declareField(
    'owner',
    'person',
    ['Responsible', '承办人'],
    [
      'E-mail address or name of the colleague; the owner of the customer where left empty.',
      '同事的邮箱或姓名；不填则为客户的负责人。',
    ],
  ),
]

/** Recurring duties of an accounting or law firm: a line for each client and duty, a column for each month. */
export const deadlinesTable = customerTable({
  key: 'deadlines',
  ordinal: 15,
  block: 'service',
  label: ['Deadlines', '期限'],
  one: ['Deadline', '期限'],
  fields: [
    declareField('duty', 'choice', ['Duty', '事项'], ['Choose from the list.', '从选项中选择。'], {
      choices: dutyChoices,
      required: true,
    }),
    declareField(
      'year',
      'number',
      ['Year', '年度'],
      ['Year of the twelve months, such as 2026.', '这十二个月的年份，例如 2026。'],
      {
        required: true,
      },
    ),
    ...recurrence,
    ...months,
  ],
  card: { place: 'steps', summary: ['duty', 'year', 'rhythm'], quick: ['duty', 'year', 'rhythm'] },
})
