import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

const kindChoices = choicesOf([
  ['诉讼', 'Litigation', '民事诉讼', '刑事', '官司', 'Lawsuit'],
  ['仲裁', 'Arbitration', '劳动仲裁'],
  ['法律顾问', 'Legal counsel', '常年顾问', '顾问', 'Retainer'],
  ['尽职调查', 'Due diligence', '尽调'],
  ['审计', 'Audit', '年审'],
  ['税务', 'Tax', '报税', '税务筹划'],
  ['代理记账', 'Bookkeeping', '记账', 'Accounting'],
  ['其他', 'Other', '其它'],
])

const stageChoices = choicesOf([
  ['接洽', 'Inquiry', '咨询', '洽谈', 'Intake'],
  ['利益冲突检索', 'Conflict check', '冲突检索', '利冲'],
  ['办理中', 'In progress', '进行中', '审理中', '在办', 'Open'],
  ['已结', 'Closed', '结案', '完结', '已结案', 'Done'],
  ['不接', 'Declined', '未接', '拒绝'],
])

const conflictChoices = choicesOf([
  ['无冲突', 'No conflict', '没有冲突', '无', 'None', 'Clear'],
  ['有冲突', 'Conflict', '存在冲突'],
  ['已书面同意', 'Consented in writing', '豁免', '已豁免', 'Waived'],
  ['待核实', 'To be clarified', '待确认', 'Unclear'],
])

/** What was found when the parties were looked up, and when; flagged while a matter goes on without it. */
const conflictCheck = [
  declareField(
    'conflict-checked-on',
    'date',
    ['Conflict check on', '利益冲突检索日期'],
    [
      'Day on which the parties were looked up; needed before a matter is taken.',
      '哪一天检索了各方名称；接下案件前必须检索。',
    ],
    { neededWhen: { field: 'stage', is: ['In progress', 'Closed'] } },
  ),
  declareField(
    'conflict-checked-by',
    'person',
    ['Checked by', '检索人'],
    ['E-mail address or name of the colleague.', '同事的邮箱或姓名。'],
  ),
  declareField(
    'conflict-result',
    'choice',
    ['Result of the check', '检索结果'],
    ['Choose from the list.', '从选项中选择。'],
    { choices: conflictChoices },
  ),
  declareField(
    'conflict-names',
    'long-text',
    ['Names looked up', '检索的名称'],
    [
      'Filled in with the result; parties named later have to be looked up, too.',
      '记录结果时写入；之后新增的当事人要再检索。',
    ],
    { covers: ['opposing-party', 'related-parties'] },
  ),
  declareField(
    'conflict-note',
    'long-text',
    ['Note on the check', '检索备注'],
    ['Why the matter may be taken all the same.', '为什么可以接，例如同名不同人。'],
  ),
]

/** Cases of a law firm, engagements of an accounting firm. */
export const mattersTable = customerTable({
  key: 'matters',
  ordinal: 14,
  block: 'business',
  label: ['Matters', '案件与项目'],
  one: ['Matter', '案件（项目）'],
  fields: [
    declareField(
      'name',
      'text',
      ['Name', '名称'],
      ['Cause of the case or name of the engagement.', '案由或项目名称。'],
      {
        required: true,
      },
    ),
    declareField('kind', 'choice', ['Kind', '类别'], ['Choose from the list.', '从选项中选择。'], {
      choices: kindChoices,
      wanted: true,
    }),
    declareField(
      'legal-need',
      'long-text',
      ['Legal need', '法律需求'],
      ['What the client wants to achieve.', '客户要解决什么问题。'],
      {
        wanted: true,
      },
    ),
    declareField(
      'opposing-party',
      'text',
      ['Opposing party', '对方当事人'],
      [
        'Names, separated by commas; searched for conflicts of interest.',
        '名称，用逗号分开；用于检索利益冲突。',
      ],
      { wanted: true },
    ),
    declareField(
      'related-parties',
      'text',
      ['Related parties', '关联方'],
      [
        'Names, separated by commas; searched for conflicts of interest.',
        '名称，用逗号分开；用于检索利益冲突。',
      ],
    ),
    declareField('stage', 'choice', ['Stage', '阶段'], ['Choose from the list.', '从选项中选择。'], {
      choices: stageChoices,
      wanted: true,
    }),
    declareField(
      'opened-on',
      'date',
      ['Opened', '立案日期'],
      ['Day on which it was taken.', '哪一天接下的。'],
    ),
    declareField(
      'closed-on',
      'date',
      ['Closed', '结案日期'],
      ['Day on which it was closed.', '哪一天办结的。'],
    ),
    declareField(
      'lawyer',
      'person',
      ['Responsible', '承办人'],
      ['E-mail address of the colleague.', '同事的邮箱地址。'],
    ),
    ...conflictCheck,
  ],
  card: {
    place: 'timeline',
    when: 'opened-on',
    summary: ['name', 'stage', 'opposing-party'],
    quick: ['name', 'opposing-party', 'legal-need'],
  },
})
