import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

const typeChoices = choicesOf([
  ['投诉', 'Complaint', '抱怨', '客诉'],
  ['请求', 'Request', '需求', '咨询', '报修', 'Question', 'Inquiry'],
  ['表扬', 'Praise', '好评', '感谢', 'Compliment'],
  ['建议', 'Suggestion', '意见', 'Idea'],
  ['满意度', 'Satisfaction', '满意度调查', '评价', 'Survey', 'Rating'],
])

/** From the lightest to the gravest. */
const severityChoices = choicesOf([
  ['一般', 'Minor', '低', '轻微', 'Low'],
  ['较重', 'Major', '中', '严重', 'Medium'],
  ['紧急', 'Critical', '高', '非常严重', 'High', 'Urgent'],
])

const stateChoices = choicesOf([
  ['待处理', 'Open', '未解决', '处理中', '进行中', 'Pending', 'In progress'],
  ['已解决', 'Resolved', '已处理', '已完成', '已关闭', 'Closed', 'Done', 'Solved'],
  ['重新打开', 'Reopened', '再次打开', '重开'],
])

const scoreChoices = choicesOf([
  ['满意度 CSAT', 'CSAT', '满意度', '1-5'],
  ['推荐度 NPS', 'NPS', '推荐度', '净推荐值', '0-10'],
])

/** Complaints, requests, praise, suggestions and scores: what customers say about the firm. */
export const serviceTable = customerTable({
  key: 'service',
  ordinal: 6,
  block: 'service',
  label: ['Service', '服务'],
  one: ['Service record', '服务记录'],
  fields: [
    declareField('at', 'date-time', ['Date and time', '时间'], ['When it came in.', '什么时候提出的。'], {
      required: true,
    }),
    declareField('type', 'choice', ['Type', '类别'], ['Choose from the list.', '从选项中选择。'], {
      choices: typeChoices,
      required: true,
    }),
    declareField(
      'product',
      'link',
      ['Product number', '产品编号'],
      ['Number of the product or service it is about.', '涉及的产品或服务的编号。'],
      { to: 'products' },
    ),
    declareField(
      'product-name',
      'computed',
      ['Product', '产品'],
      ['Name that belongs to the product number.', '产品编号对应的名称。'],
      {
        computation: { rule: 'name-of', link: 'product' },
      },
    ),
    declareField(
      'severity',
      'choice',
      ['Severity', '严重程度'],
      ['How grave a complaint is.', '投诉有多严重。'],
      {
        choices: severityChoices,
      },
    ),
    declareField(
      'what',
      'long-text',
      ['What was said', '内容'],
      ['What the customer said.', '客户说了什么。'],
      {
        wanted: true,
      },
    ),
    declareField(
      'deadline',
      'date',
      ['Deadline', '处理期限'],
      ['Day by which it has to be resolved.', '最晚哪一天解决。'],
    ),
    declareField(
      'owner',
      'person',
      ['Owner', '负责人'],
      ['E-mail address of the colleague.', '同事的邮箱地址。'],
    ),
    declareField('state', 'choice', ['State', '处理状态'], ['Choose from the list.', '从选项中选择。'], {
      choices: stateChoices,
    }),
    declareField(
      'resolved-on',
      'date',
      ['Resolved on', '解决日期'],
      ['Day on which it was resolved.', '哪一天解决的。'],
    ),
    declareField(
      'score-kind',
      'choice',
      ['Kind of score', '评分方式'],
      ['CSAT from 1 to 5, NPS from 0 to 10.', 'CSAT 为 1 到 5 分，NPS 为 0 到 10 分。'],
      {
        choices: scoreChoices,
      },
    ),
    declareField('score', 'number', ['Score', '评分'], ['Number the customer gave.', '客户打的分数。']),
  ],
  card: {
    place: 'timeline',
    when: 'at',
    summary: ['type', 'what', 'state'],
    quick: ['type', 'what', 'severity'],
  },
})
