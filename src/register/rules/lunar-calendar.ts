import { addDays, type CalendarDate } from '../../base/calendar-date'
import { once } from '../../base/once'

/** The years that are known: 1900 to 2199, by the reckoning of the Chinese calendar (GB/T 33661-2017). */
const FIRST_YEAR = 1900
const FIRST_DAY = '1900-01-31' as CalendarDate
/**
 * Four signs a year, a number in base 36: 8,192 times the month that is followed by a leap month (0 for none), and a bit
 * for each month in its order, the leap month among them: set where the month has 30 days.
 */
const YEARS = [
  '1j2q01g202w5100a018r023f0thy012i028p0h8y01g217ad027902170zor00j1012j0ew902p51e3602vm02lh10st021i00ja',
  '0tkl01ck02w90ioi02vm14iu010r021j0zau028q01ck0lvt01ft1cpf0237010r13yz023x012i0uol02as02890hw302391cfh',
  '0112023x0zvu014i02p10oqy02mi1gnp023b011y141h025101ci0s6d02w5018q0lg7023f1cgq012i0295107m028i02790tor',
  '02171inf00j1012l146h02p502oi0v1h02lh1wel021i00ja131x01cl02w911n602vm02li0l06021j1iom00nu01cl103t01ft',
  '01ar0tgr010r021n0guy012i1dn902as028910ur0239010t0re502451p62015e02p117pm02mi02hh0tgu011y02450gxe01ci',
  '14th01et018r0y3b02i301220l3q0295224y028i0279174b021700x70wnv014d02960i1e02oi1e0502lh021h0zot00xi014l',
  '0lnu02x51klu02vm02li13yu021j00ye0qmt01g501ft0lub01ar1cff010r021n0ztm012i02910tvu028a1jth0239010t1419',
  '0245014a0rl102p102mi0olx02hi1d8u011y02450zw201ci02w50s3u01aj1h1z00x70123142e029601g20tut0285022z0gpn',
  '00x71a3f014d02ay110202oi02lh0uh7021h1oz100xi01bp14mi02x502vm0v1i02lm021i0n1y011y1adx028l01fu0yhf01at',
  '010r0rbr023f21qy012i029116iy028a026t0zsb011p023x0gve014a1ajp02p102mi11cl02l201u60re5025221tg01ci02w5',
  '14sq01aj02l30xg601uj02560nh001g41cud0285022z163v00x901uz0riy02p61wlw02oy02md176d0239010t0xpp024502p6',
  '0otg02w21e1202mi023a1646012202510tsa01g202w50f9m011n140n023v01220xqt029101g20o8502791dfv01u5023x165m',
].join('')
const SIGNS = 4
const LEAP_FACTOR = 8192

interface LunarYear {
  /** The month that a leap month of the same number follows; 0 where the year has none. */
  readonly leapMonth: number
  /** Days of each month in its order. */
  readonly lengths: readonly number[]
  /** Days from the first day of the first year known to the first of this. */
  readonly start: number
}

const lunarYears = once((): readonly LunarYear[] => {
  const years: LunarYear[] = []
  for (let at = 0, start = 0; at < YEARS.length; at += SIGNS) {
    const packed = Number.parseInt(YEARS.slice(at, at + SIGNS), 36)
    const leapMonth = Math.floor(packed / LEAP_FACTOR)
    const lengths = Array.from(
      { length: leapMonth > 0 ? 13 : 12 },
      (_, month) => 29 + ((packed >> month) & 1),
    )
    years.push({ leapMonth, lengths, start })
    start += sum(lengths)
  }
  return years
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** The place of a month in its year; undefined where the year has no such month. */
function placeOf({ leapMonth }: LunarYear, month: number, leap: boolean): number | undefined {
  if (month < 1 || month > 12 || (leap && month !== leapMonth)) return undefined
  return month - 1 + (leap || (leapMonth > 0 && month > leapMonth) ? 1 : 0)
}

/** Days of a month of the lunar year; undefined where the year has no such month or is not one of 1900 to 2199. */
export function lunarMonthLength(year: number, month: number, leap: boolean): number | undefined {
  const known = lunarYears()[year - FIRST_YEAR]
  const place = known && placeOf(known, month, leap)
  return place === undefined ? undefined : known?.lengths[place]
}

/** The solar day of a lunar one; undefined where there is no such day or the year is not one of 1900 to 2199. */
export function solarOfLunar(
  year: number,
  month: number,
  day: number,
  leap: boolean,
): CalendarDate | undefined {
  const known = lunarYears()[year - FIRST_YEAR]
  const place = known && placeOf(known, month, leap)
  if (known === undefined || place === undefined || day < 1 || day > (known.lengths[place] ?? 0))
    return undefined
  return addDays(FIRST_DAY, known.start + sum(known.lengths.slice(0, place)) + day - 1)
}
