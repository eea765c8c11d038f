import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

const kindChoices = choicesOf([
  ['浏览', 'Page view', '访问', '浏览页面', 'View', 'Visit', 'Pageview'],
  ['点击', 'Click', '点击链接', 'Link click'],
  ['打开邮件', 'Email open', '邮件打开', 'Open', 'Opened'],
  ['下载', 'Download', '下载资料'],
  ['加购', 'Add to cart', '加入购物车', '收藏', 'Cart'],
  ['咨询', 'Enquiry', '在线咨询', '留言', 'Chat'],
  ['活动', 'Event', '参加活动', '签到', 'Attended'],
  ['其他', 'Other', '其它'],
])

/** What customers did on web pages, in mails and at events, as a marketing tool exports it. No contact with a colleague. */
export const eventsTable = customerTable({
  key: 'events',
  ordinal: 16,
  block: 'service',
  label: ['Browsing', '浏览互动'],
  one: ['Browsing event', '浏览互动'],
  fields: [
    declareField(
      'at',
      'date-time',
      ['Date and time', '时间'],
      ['Such as 2026-03-04 09:30.', '例如 2026-03-04 09:30。'],
      { required: true },
    ),
    declareField('kind', 'choice', ['Kind', '类别'], ['Choose from the list.', '从选项中选择。'], {
      choices: kindChoices,
      wanted: true,
    }),
    declareField(
      'page',
      'text',
      ['Page or content', '页面或内容'],
      ['What was looked at, clicked or downloaded.', '浏览、点击或下载了什么。'],
      { wanted: true },
    ),
    declareField(
      'source',
      'text',
      ['Came from', '来自'],
      ['Advertisement, search, mail and the like.', '广告、搜索、邮件等。'],
    ),
  ],
  card: {
    place: 'timeline',
    when: 'at',
    summary: ['kind', 'page', 'source'],
    quick: ['kind', 'page', 'source'],
  },
})
