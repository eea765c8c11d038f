import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

/** In the order an opportunity goes through them; the last two end it. */
const stageChoices = choicesOf([
  ['初步接触', 'First contact', '接触', '线索', 'Lead', 'New'],
  ['需求确认', 'Needs known', '需求', '确认需求', 'Qualified', 'Qualification'],
  ['方案报价', 'Offer made', '报价', '方案', 'Proposal', 'Quote'],
  ['谈判', 'Negotiation', '商务谈判', '商务'],
  ['赢单', 'Won', '成交', '赢', 'Closed won'],
  ['输单', 'Lost', '丢单', '失败', '输', 'Closed lost'],
])

/** Business that may come. */
export const opportunitiesTable = customerTable({
  key: 'opportunities',
  ordinal: 7,
  block: 'business',
  label: ['Opportunities', '商机'],
  one: ['Opportunity', '商机'],
  fields: [
    declareField('name', 'text', ['Name', '名称'], ['What the opportunity is about.', '商机是关于什么的。'], {
      required: true,
    }),
    declareField('stage', 'choice', ['Stage', '阶段'], ['Choose from the list.', '从选项中选择。'], {
      choices: stageChoices,
      wanted: true,
    }),
    declareField('amount', 'money', ['Amount', '预计金额'], ['What it may bring.', '预计能带来多少。'], {
      wanted: true,
    }),
    declareField(
      'probability',
      'number',
      ['Probability %', '成交可能性 %'],
      ['A number from 0 to 100.', '0 到 100 的数字。'],
    ),
    declareField(
      'close-on',
      'date',
      ['Expected close', '预计成交日'],
      ['Day on which it is expected to be decided.', '预计哪一天定下来。'],
    ),
    declareField(
      'stage-since',
      'date',
      ['In this stage since', '进入阶段日期'],
      ['Day on which the stage began.', '哪一天进入目前的阶段。'],
    ),
    declareField('needs', 'long-text', ['Needs', '客户需求'], ['What the customer needs.', '客户需要什么。']),
    declareField(
      'owner',
      'person',
      ['Owner', '负责人'],
      ['E-mail address of the colleague.', '同事的邮箱地址。'],
    ),
    declareField(
      'lost-reason',
      'text',
      ['Reason lost', '输单原因'],
      ['Why it was lost.', '为什么没有成交。'],
    ),
  ],
  card: {
    place: 'list',
    when: 'close-on',
    summary: ['name', 'stage', 'amount'],
    quick: ['name', 'stage', 'amount'],
  },
})
