import { choicesOf } from '../choices-of'
import { declareField } from '../declare-field'
import { guestTable } from './linked-table'

/** Whether the hotel system still expects the guest. */
const stateChoices = choicesOf([
  ['名单中', 'On the list', '预抵', 'Expected'],
  ['名单里已没有', 'Not on the list', '已取消', 'Cancelled'],
])

/** Who arrives at the hotel, as its own system says, beside what the register knows of each guest. */
export const arrivalsTable = guestTable({
  key: 'arrivals',
  ordinal: 13,
  block: 'service',
  label: ['Arrivals today', '今日预抵'],
  one: ['Arrival', '预抵'],
  fields: [
    declareField('room', 'text', ['Room', '房号'], ['Number of the room.', '房间号。'], {
      wanted: true,
      words: ['房间号', '房间', '客房号', '房间号码', 'room no', 'room number', 'rm', 'room #'],
    }),
    declareField(
      'guest',
      'text',
      ['Guest', '姓名'],
      ['Name as the hotel system has it.', '酒店系统里的姓名。'],
      {
        required: true,
        words: [
          ...['客人姓名', '客人', '宾客姓名', '住客姓名', '入住人', '客人名称', '宾客', '名字', '旅客姓名'],
          ...['guest name', 'name', 'full name', 'guest full name', 'guest names', 'arriving guest'],
        ],
      },
    ),
    declareField(
      'arrives-at',
      'date-time',
      ['Arrival', '到店时间'],
      ['Such as 2026-03-04 15:00.', '例如 2026-03-04 15:00。'],
      {
        wanted: true,
        words: [
          ...['预抵时间', '预计到店时间', '预计抵店时间', '抵店时间', '到达时间', '预计到达时间', '抵达时间'],
          ...['arrival date and time', 'arrival date/time', 'expected arrival', 'arrives'],
        ],
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
      { words: ['客人偏好', '喜好', '客史偏好', '住店偏好', 'guest preferences', 'preference'] },
    ),
    declareField(
      'special-needs',
      'long-text',
      ['Special needs', '特别需求'],
      ['What has to be prepared.', '要准备什么。'],
      {
        words: [
          ...['特殊要求', '特殊需求', '特别要求', '客人要求', '要求'],
          ...['special requests', 'special request', 'specials', 'requests', 'special requirements'],
        ],
      },
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
      ['Who prepared it and when; written when the box is ticked.', '谁在什么时候准备的，勾选时自动写入。'],
    ),
    declareField(
      'note',
      'long-text',
      ['Note', '备注'],
      ['Anything else worth knowing.', '其他需要知道的事。'],
      { words: ['说明', '订单备注', '预订备注', 'notes', 'remark', 'remarks', 'comment', 'comments'] },
    ),
    declareField(
      'state',
      'choice',
      ['On the list', '名单状态'],
      [
        'Whether the latest list of the hotel system names the guest.',
        '酒店系统最近一次的名单里有没有这位客人。',
      ],
      { choices: stateChoices },
    ),
    declareField(
      'day',
      'date',
      ['Hotel’s day', '营业日'],
      ['The hotel’s day of the arrival; it changes in the morning.', '属于哪个营业日，早上换日。'],
      {
        words: [
          ...['到店日期', '抵店日期', '入住日期', '预抵日期', '到达日期', '预计到店日期', '抵达日期', '来期'],
          ...['arrival date', 'arr date', 'arr', 'check-in', 'check in', 'check-in date', 'check in date'],
        ],
      },
    ),
    declareField(
      'reservation',
      'text',
      ['Reservation', '预订号'],
      ['Number of the reservation in the hotel system.', '酒店系统里的预订号。'],
      {
        words: [
          ...['订单号', '预定号', '预订编号', '确认号', '订单编号', '预订单号', '登记号'],
          ...['reservation no', 'reservation number', 'confirmation', 'confirmation no', 'conf no', 'res no'],
          ...['confirmation number', 'booking', 'booking no', 'booking number', 'booking id'],
        ],
      },
    ),
    declareField('phone', 'phone', ['Phone', '手机'], ['Finds the guest’s file.', '用来查找客人的档案。'], {
      words: [
        ...['手机号', '手机号码', '电话', '联系电话', '电话号码', '联系方式', '客人电话'],
        ...['mobile', 'phone number', 'phone no', 'telephone', 'tel', 'mobile number', 'contact number'],
      ],
    }),
    declareField(
      'certificate',
      'identity',
      ['Certificate number', '证件号码'],
      ['Finds the guest’s file.', '用来查找客人的档案。'],
      {
        sensitive: true,
        words: [
          ...['证件号', '身份证', '身份证号', '身份证号码', '护照号', '护照号码', '证件'],
          ...[
            'passport',
            'passport no',
            'passport number',
            'id number',
            'id no',
            'id card',
            'document number',
          ],
        ],
      },
    ),
    declareField(
      'birthday',
      'birthday',
      ['Birthday', '生日'],
      ['Finds the guest’s file together with the name.', '与姓名一起用来查找客人的档案。'],
      { words: ['出生日期', '出生年月日', '出生', 'date of birth', 'birth date', 'dob'] },
    ),
  ],
  card: {
    place: 'list',
    when: 'arrives-at',
    summary: ['room', 'arrives-at', 'special-needs'],
    quick: ['room', 'arrives-at', 'note'],
  },
})
