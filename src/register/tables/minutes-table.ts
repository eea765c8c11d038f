import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

/** Minutes of meetings with customers. */
export const minutesTable = customerTable({
  key: 'minutes',
  ordinal: 10,
  block: 'service',
  label: ['Minutes', '会议纪要'],
  one: ['Minutes', '会议纪要'],
  fields: [
    declareField('date', 'date', ['Date', '日期'], ['Day of the meeting.', '开会的日期。'], {
      required: true,
    }),
    declareField('subject', 'text', ['Subject', '主题'], ['What the meeting was about.', '会议的主题。'], {
      required: true,
    }),
    declareField(
      'attendees',
      'text',
      ['Attendees', '参加人'],
      ['Names, separated by commas.', '姓名，用逗号分开。'],
    ),
    declareField('decisions', 'long-text', ['Decisions', '决定'], ['What was decided.', '会上决定了什么。'], {
      wanted: true,
    }),
    declareField(
      'actions',
      'long-text',
      ['Action items', '待办事项'],
      ['One a line: who, day, what.', '每行一条：谁、哪天、做什么。'],
    ),
    declareField('document', 'web', ['Document', '电子文档'], ['Link to the document.', '电子文档的链接。']),
  ],
  card: {
    place: 'timeline',
    when: 'date',
    summary: ['subject', 'decisions'],
    quick: ['subject', 'decisions', 'actions'],
  },
})
