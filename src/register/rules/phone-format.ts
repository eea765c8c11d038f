import type { Value } from '../value'

/** A stored number grouped for reading: `139 7741 3962`, `+1 773 555 0100`; anything else as it is. */
export const formatPhone = (value: Value): string =>
  String(value)
    .replace(/^(\+86)?(1[3-9]\d)(\d{4})(\d{4})$/, (_, prefix: string | undefined, ...groups: string[]) =>
      [prefix ?? [], groups.slice(0, 3)].flat(2).join(' '),
    )
    .replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3')

/** A number in the writing that compares (`+8613977413962`) as people at home write it: without their own country's code. */
export const formatPhoneKey = (key: string, country: string): string =>
  formatPhone(
    country === 'CN'
      ? key.replace(/^\+86(?=1\d{10}$)/, '').replace(/^\+86(10|2\d|[3-9]\d\d)(\d{7,8})$/, '0$1-$2')
      : key,
  )
