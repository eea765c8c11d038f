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
    ...months,
  ],
  card: { place: 'steps', summary: ['duty', 'year'], quick: ['duty', 'year'] },
})
