const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊']
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

function dayName(day: number): string {
  if (day === 20 || day === 30) return `${NUMERALS[day / 10]}十`
  const [tens, ones] = [Math.floor(day / 10), NUMERALS[day % 10]]
  if (day <= 10) return `初${NUMERALS[day]}`
  return `${tens === 1 ? '十' : '廿'}${ones}`
}

/** A day of the lunar year (农历) as it is called in Chinese: `八月十五`, `闰四月初八`, `腊月廿三`. */
export const lunarDayName = (month: number, day: number, leap: boolean): string =>
  `${leap ? '闰' : ''}${MONTHS[month - 1]}月${dayName(day)}`
