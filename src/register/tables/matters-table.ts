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
  ],
  card: {
    place: 'timeline',
    when: 'opened-on',
    summary: ['name', 'stage', 'opposing-party'],
    quick: ['name', 'opposing-party', 'legal-need'],
  },
})
