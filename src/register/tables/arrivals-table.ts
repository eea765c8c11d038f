import { declareField } from '../declare-field'
import { guestTable } from './linked-table'

/** Who arrives at the hotel, as its own system says, beside what the register knows of each guest. */
export const arrivalsTable = guestTable({
  key: 'arrivals',
  ordinal: 13,
  block: 'service',
  label: ['Arrivals today', '今日预抵'],
  one: ['Arrival', '预抵'],
  fields: [
    declareField('room', 'text', ['Room', '房号'], ['Number of the room.', '房间号。'], { wanted: true }),
    declareField(
      'guest',
      'text',
      ['Guest', '姓名'],
      ['Name as the hotel system has it.', '酒店系统里的姓名。'],
      {
        required: true,
      },
    ),
    declareField(
      'arrives-at',
      'date-time',
      ['Arrival', '到店时间'],
      ['Such as 2026-03-04 15:00.', '例如 2026-03-04 15:00。'],
      {
        wanted: true,
      },
    ),
    declareField(
      'allergies',
      'computed',
      ['Allergies', '过敏/禁忌'],
      ['From the guest’s file; where there is none, ask the guest.', '来自客人的档案；没有档案请当面询问。'],
      { computation: { rule: 'allergies-of', link: 'customer' } },
    ),
    declareField(
      'preferences',
      'long-text',
      ['Preferences', '偏好'],
      ['Floor, bed, pillow and the like.', '楼层、床型、枕头等。'],
    ),
    declareField(
      'special-needs',
      'long-text',
      ['Special needs', '特别需求'],
      ['What has to be prepared.', '要准备什么。'],
    ),
    declareField(
      'last-stay',
      'date',
      ['Latest stay', '上次入住'],
      ['Day of the latest stay.', '上一次入住的日期。'],
    ),
    declareField(
      'preparation',
      'yes-no',
      ['Prepared', '准备完成'],
      ['Tick it when the room is prepared.', '房间准备好后勾选。'],
    ),
    declareField(
      'prepared-by',
      'text',
      ['Prepared by', '准备人'],
      ['Who prepared it and when.', '谁在什么时候准备的。'],
    ),
    declareField('phone', 'phone', ['Phone', '手机'], ['Finds the guest’s file.', '用来查找客人的档案。']),
    declareField(
      'certificate',
      'identity',
      ['Certificate number', '证件号码'],
      ['Finds the guest’s file.', '用来查找客人的档案。'],
      {
        sensitive: true,
      },
    ),
    declareField(
      'birthday',
      'birthday',
      ['Birthday', '生日'],
      ['Finds the guest’s file together with the name.', '与姓名一起用来查找客人的档案。'],
    ),
    declareField(
      'note',
      'long-text',
      ['Note', '备注'],
      ['Anything else worth knowing.', '其他需要知道的事。'],
    ),
  ],
  card: {
    place: 'list',
    when: 'arrives-at',
    summary: ['room', 'arrives-at', 'special-needs'],
    quick: ['room', 'arrives-at', 'note'],
  },
})
