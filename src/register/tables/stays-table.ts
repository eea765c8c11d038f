import { declareField } from '../declare-field'
import { customerTable } from './linked-table'

/** Stays of guests in the hotel. */
export const staysTable = customerTable({
  key: 'stays',
  ordinal: 12,
  block: 'service',
  label: ['Stays', '入住'],
  one: ['Stay', '入住'],
  fields: [
    declareField('arrives-on', 'date', ['Arrival', '入住日期'], ['Day of arrival.', '哪一天入住。'], {
      required: true,
    }),
    declareField('departs-on', 'date', ['Departure', '离店日期'], ['Day of departure.', '哪一天离店。'], {
      wanted: true,
    }),
    declareField('room', 'text', ['Room', '房号'], ['Number of the room.', '房间号。'], { wanted: true }),
    declareField('rate', 'money', ['Rate', '房价'], ['Price of a night.', '每晚的价格。'], {
      wanted: true,
    }),
    declareField(
      'preferences',
      'long-text',
      ['Wishes of this stay', '本次需求'],
      ['What was wished for and prepared.', '这次提出和准备了什么。'],
    ),
    declareField(
      'note',
      'long-text',
      ['Note', '备注'],
      ['Anything else worth knowing.', '其他需要知道的事。'],
    ),
  ],
  card: {
    place: 'timeline',
    when: 'arrives-on',
    summary: ['room', 'rate', 'departs-on'],
    quick: ['arrives-on', 'departs-on', 'room'],
  },
})
