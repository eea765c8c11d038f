import { declareField } from './declare-field'
import { reviewCycleChoices } from './field-catalogue-choices'
import type { CatalogueField } from './field-catalogue-entry'

const DAY = ['A day such as 2026-03-04.', '日期，例如 2026-03-04。'] as const

/** What to know before serving the customer, and how the file itself is kept. */
export const careFields = [
  declareField(
    'industry-background',
    'long-text',
    ['Industry background', '行业背景'],
    ['What to know of the customer’s line of business.', '客户所在行业的情况。'],
    { block: 'business', words: ['行业情况', 'business background'] },
  ),
  declareField(
    'pinned-note',
    'text',
    ['Pinned note', '置顶备注'],
    ['One line that stands on top of the card.', '显示在档案卡最上面的一句话。'],
    { block: 'service', words: ['置顶', '重要提示'] },
  ),
  declareField(
    'product-preferences',
    'long-text',
    ['Product preferences', '产品偏好'],
    ['What the customer prefers to buy.', '客户偏好什么产品。'],
    { block: 'service', words: ['偏好产品', 'preferred products'] },
  ),
  declareField(
    'service-preferences',
    'long-text',
    ['Service preferences', '服务偏好'],
    ['How the customer wants to be served.', '客户希望得到怎样的服务。'],
    { block: 'service', words: ['偏好服务'] },
  ),
  declareField(
    'likes',
    'long-text',
    ['Likes', '喜好'],
    ['What pleases the customer: drinks, gifts, topics.', '客户喜欢什么：饮品、礼物、话题。'],
    { block: 'service', words: ['客户喜好', '爱好', '兴趣爱好', 'hobbies', 'interests'] },
  ),
  declareField(
    'allergies',
    'text',
    ['Allergies', '过敏/禁忌'],
    [
      'In words, such as peanuts; write “none” when asked and there are none.',
      '写明是什么，例如花生；问过没有的写“无”。',
    ],
    {
      block: 'service',
      words: ['过敏', '过敏史', '过敏原', '禁忌', '忌口', '饮食禁忌', 'allergy', 'dietary restrictions'],
    },
  ),
  declareField(
    'special-needs',
    'long-text',
    ['Special needs', '特别需求'],
    ['What has to be prepared for this customer.', '接待这位客户要准备什么。'],
    {
      block: 'service',
      words: [
        '特殊需求',
        '特殊要求',
        '特别要求',
        'special requirements',
        'special requests',
        'special request',
      ],
    },
  ),
  declareField(
    'stay-preferences',
    'long-text',
    ['Stay preferences', '入住偏好'],
    ['Floor, bed, pillow, quiet side and the like.', '楼层、床型、枕头、安静的一侧等。'],
    { block: 'service', words: ['房间偏好', '客房偏好', 'room preferences', 'room preference'] },
  ),
  declareField(
    'paper-file',
    'text',
    ['Paper file', '纸质档案位置'],
    ['Where the paper file lies: room, cabinet, drawer.', '纸质档案放在哪里：房间、柜、格。'],
    { block: 'other', words: ['纸质档案', '档案位置', '档案柜号', '档案存放位置', 'file location'] },
  ),
  declareField(
    'document',
    'web',
    ['Document', '电子文档'],
    ['Link to a folder or document about the customer.', '客户文件夹或文档的链接。'],
    { block: 'other', words: ['文档', '文档链接', '附件', 'document link', 'documents', 'attachment'] },
  ),
  declareField(
    'review-cycle',
    'choice',
    ['Review cycle', '核对周期'],
    ['How often the file is checked.', '多久核对一次档案。'],
    { block: 'other', choices: reviewCycleChoices, words: ['更新周期', '更新频率', 'review frequency'] },
  ),
  declareField('last-review', 'date', ['Last review', '上次核对'], DAY, {
    block: 'other',
    words: ['上次核对日期', '最近核对', '最近核对日期', 'last reviewed', 'last review date'],
  }),
] as const satisfies readonly CatalogueField[]
