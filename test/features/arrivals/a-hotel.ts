import { addTables } from '../../support/linked-register'
import { RegisterHere, type Row } from '../../support/register-here'

/** Customers of a hotel: two with allergies, two who share a phone, one whose file says nothing. */
export const GUESTS: Row[] = [
  ['姓名', '手机', '过敏/禁忌', '入住偏好', '特别需求', '身份证号', '生日'],
  ['宋宇', '13900000031', '花生', '高楼层', '延迟退房', '', '1984-05-09'],
  ['Emma Clarke', '+442079460123', '无', '', '', 'E12345678', ''],
  ['李四', '13900000032', '', '', '', '', '1990-01-02'],
  ['李四', '13900000033', '海鲜', '', '', '', '1990-01-02'],
]

/** A list as a hotel system exports it. */
export const LIST: string[][] = [
  ['房号', '客人姓名', '到店日期', 'ETA', '手机号', '证件号', '备注', '房价'],
  ['1510', '宋宇', '2026-11-21', '15:00', '139 0000 0031', '', '蜜月', '688'],
  ['910', 'CLARKE/EMMA', '2026-11-21', '18:30', '', 'e12345678', '', '658'],
  ['', '解兰', '2026-11-21', '02:30', '13900000099', '', '', ''],
]

/** A register with the tab of arrivals; it is nine in the morning of 21 November 2026. */
export function aHotel(guests: Row[] = GUESTS): RegisterHere {
  const here = new RegisterHere(guests)
  addTables(here, ['arrivals', 'stays'])
  return here
}

export const preview = (here: RegisterHere, rows: string[][] = LIST, more: object = {}) =>
  here.call('arrivals.preview', { rows, clearEarlier: true, ...more })!

export const importOf = (
  here: RegisterHere,
  rows: string[][] = LIST,
  requestId = 'import-1',
  more: object = {},
) =>
  here.call('arrivals.import', {
    ...{ rows, clearEarlier: true, requestId },
    ...{ fingerprint: preview(here, rows, more).fingerprint, ...more },
  })

/** The rows of the tab by header, in the order of the tab. */
export function arrivalRows(here: RegisterHere): Record<string, unknown>[] {
  const [header = [], ...rows] = here.cells('今日预抵')
  return rows
    .map((row) => Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? ''])))
    .filter((row) => row.姓名 !== '')
}
