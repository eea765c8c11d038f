import fc from 'fast-check'
import { comesTo } from './come-to'

describe('days', () => {
  it.each<[string, unknown]>([
    ['=DATE(2026,11,21)', 46_347],
    ['=DATE(2026,13,1)', 46_388],
    ['=DATE(2026,0,31)', 46_022],
    ['=DATE(2024,2,30)', 45_352],
    ['=DATE(99,1,1)', 36_161],
    ['=YEAR(DATE(2026,11,21))', 2026],
    ['=MONTH("2026-11-21")', 11],
    ['=DAY("2026-11-21")', 21],
    ['=YEAR("x")', '#VALUE!'],
    ['=TODAY()', 46_347],
    ['=NOW()', 46_347.375],
    ['=WEEKDAY("2026-11-22")', 1],
    ['=WEEKDAY("2026-11-22",2)', 7],
    ['=WEEKDAY("2026-11-22",3)', 6],
    ['=WEEKNUM("2026-01-01")', 1],
    ['=WEEKNUM("2026-01-04")', 2],
    ['=WEEKNUM("2026-01-05",2)', 2],
    ['=ISOWEEKNUM("2027-01-01")', 53],
    ['=ISOWEEKNUM("2026-01-01")', 1],
    ['=WEEKNUM("2027-01-01",21)', 53],
    ['=EDATE("2026-01-31",1)', 46_081],
    ['=EDATE("2024-01-31",1)', 45_351],
    ['=EDATE("2026-03-31",-1)', 46_081],
    ['=EOMONTH("2026-11-21",0)', 46_356],
    ['=EOMONTH("2026-11-21",-1)', 46_326],
    ['=EOMONTH("2024-01-15",1)', 45_351],
    ['=DAYS("2026-11-21","2026-11-14")', 7],
    ['=DAYS("2026-11-14","2026-11-21")', -7],
    ['=DATEVALUE("2026-11-21")', 46_347],
    ['=DATEVALUE("11/21/2026")', 46_347],
    ['=DATEVALUE("soon")', '#VALUE!'],
    ['=TO_DATE(46347)', 46_347],
    ['=TO_PURE_NUMBER("50%")', 0.5],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula)).toEqual(value)
  })
})

describe('DATEDIF', () => {
  it.each<[string, string, string, unknown]>([
    ['2020-01-31', '2026-11-21', 'Y', 6],
    ['2020-11-21', '2026-11-21', 'Y', 6],
    ['2020-11-22', '2026-11-21', 'Y', 5],
    ['2026-01-31', '2026-02-28', 'M', 0],
    ['2026-01-15', '2026-03-14', 'M', 1],
    ['2026-01-15', '2026-03-15', 'M', 2],
    ['2026-01-01', '2026-12-31', 'D', 364],
    ['2025-10-01', '2026-12-31', 'YM', 2],
    ['2026-01-15', '2026-03-20', 'MD', 5],
    ['2020-11-01', '2026-11-21', 'YD', 20],
    ['2026-11-21', '2026-11-20', 'D', '#NUM!'],
    ['2026-11-21', '2026-11-22', 'Q', '#NUM!'],
  ])('from %s to %s in %s is %p', (from, to, unit, value) => {
    expect(comesTo(`=DATEDIF("${from}","${to}","${unit}")`)).toEqual(value)
  })
})

describe('times', () => {
  it.each<[string, unknown]>([
    ['=TIME(12,0,0)', 0.5],
    ['=TIME(24,0,0)', 0],
    ['=TIME(25,0,0)', 1 / 24],
    ['=TIME(0,90,0)', 1 / 16],
    ['=HOUR(0.75)', 18],
    ['=MINUTE("8:30")', 30],
    ['=SECOND("8:30:15")', 15],
    ['=HOUR("2026-11-21 13:05")', 13],
    ['=TIMEVALUE("18:00")', 0.75],
    ['=TIMEVALUE("2026-11-21 18:00")', 0.75],
  ])('%s is %p', (formula, value) => {
    const result = comesTo(formula)
    if (typeof value === 'number') expect(result).toBeCloseTo(value, 9)
    else expect(result).toEqual(value)
  })
})

describe('workdays', () => {
  it.each<[string, unknown]>([
    ['=NETWORKDAYS("2026-11-16","2026-11-20")', 5],
    ['=NETWORKDAYS("2026-11-14","2026-11-22")', 5],
    ['=NETWORKDAYS("2026-11-21","2026-11-22")', 0],
    ['=NETWORKDAYS("2026-11-20","2026-11-16")', -5],
    ['=NETWORKDAYS("2026-11-16","2026-11-20",{46344})', 4],
    ['=WORKDAY("2026-11-20",1)', 46_349],
    ['=WORKDAY("2026-11-20",-5)', 46_339],
    ['=WORKDAY("2026-11-21",0)', 46_347],
    ['=WORKDAY("2026-11-20",1,{46349})', 46_350],
  ])('%s is %p', (formula, value) => {
    expect(comesTo(formula)).toEqual(value)
  })
})

describe('laws of days', () => {
  const day = fc.integer({ min: 10_000, max: 70_000 })
  it('DATE puts a day together from its parts', () => {
    fc.assert(
      fc.property(day, (serial) => {
        expect(comesTo(`=DATE(YEAR(${serial}),MONTH(${serial}),DAY(${serial}))`)).toBe(serial)
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  it('DATEDIF in months and the days left make the whole span', () => {
    fc.assert(
      fc.property(day, fc.nat(3000), (from, span) => {
        const months = `DATEDIF(${from},${from + span},"M")`
        const rest = `DATEDIF(${from},${from + span},"MD")`
        expect(comesTo(`=EDATE(${from},${months})+${rest}`)).toBe(from + span)
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  it('a week has five workdays wherever it begins', () => {
    fc.assert(
      fc.property(day, (serial) => {
        expect(comesTo(`=NETWORKDAYS(${serial},${serial + 6})`)).toBe(5)
      }),
      { seed: 1, numRuns: 20 },
    )
  })
})
