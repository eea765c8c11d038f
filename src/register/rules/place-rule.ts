import { tidySpaces } from '../../base/text-spaces'
import type { Choice, Field, PlaceLevel } from '../field'
import type { RecordValues, Value } from '../value'
import { choiceLabel } from './choice-rule'
import { countries, countryCode } from './country'
import type { CityPlaces, Place } from './place-library'
import { provinceChoices } from './province'
import type { Reading } from './reading'
import type { RuleContext } from './rule-context'

/** Loads the places of China at first use: few runs need them. */
declare const require: (path: './place-library') => typeof import('./place-library')

type Language = 'en' | 'zh-CN'

const TEXT_LIMIT = 200
const HAN = /\p{Script=Han}/u
/** Zones, towns and streets that people write for a district, and of which there is no list. */
const LIKE_DISTRICT = /(?:开发区|高新区|经开区|园区|新区|保税区|合作区|示范区|风景区|街道|镇|乡)$/
/** One list has no places of their own below the province there. */
const CHINESE = ['CN', 'HK', 'MO', 'TW']

/** The language a field's own names are kept in: that of its header. */
const languageOf = ({ header }: Pick<Field, 'header'>): Language => (HAN.test(header) ? 'zh-CN' : 'en')

const countryChoices = (language: Language): readonly Choice[] =>
  countries().map((country) => ({
    label: country[language],
    synonyms: [country[language === 'en' ? 'zh-CN' : 'en'], country.code, ...country.others],
  }))
const NO_CHOICES: readonly Choice[] = []
const choicesByLanguage: Partial<Record<Language, readonly Choice[]>> = {}

/** What a drop-down of a place offers: countries and provinces; cities and districts are too many and depend on them. */
export function placeChoices(field: Pick<Field, 'header' | 'level'>): readonly Choice[] {
  const language = languageOf(field)
  if (field.level === 'province') return provinceChoices[language]
  return field.level === 'country' ? (choicesByLanguage[language] ??= countryChoices(language)) : NO_CHOICES
}

/** The full Chinese name of a province as people write it; undefined for anything else. */
export const provinceName = (value: Value): string | undefined =>
  choiceLabel(provinceChoices['zh-CN'], value) ?? choiceLabel(provinceChoices.en, value)

/** The cities of a province, however it is written, with their districts. */
export const citiesOfProvince = (province: Value): readonly CityPlaces[] =>
  require('./place-library').citiesOf(provinceName(province) ?? '')

/** The country of the address: that of the record, else the register's; undefined where it names none that is known. */
function countryOf(record: RecordValues, { country }: RuleContext): string | undefined {
  const written = String(record.country ?? '').trim()
  return written === '' ? country : countryCode(written)
}

/** The city a record names, where it is one of its province. */
function cityOf(record: RecordValues, province: string | undefined): string | undefined {
  const named = require('./place-library').placesNamed('city', tidySpaces(String(record.city ?? '')))
  return named.find((place) => province === undefined || place.province === province)?.city
}

const same = <Each>(all: readonly Each[]): Each | undefined => (new Set(all).size === 1 ? all[0] : undefined)

function readCity(name: string, province: string | undefined): Reading {
  const { placesNamed } = require('./place-library')
  const inProvince = (place: Place) => province === undefined || place.province === province
  const named = placesNamed('city', name)
  const fitting = named.filter(inProvince)
  if (fitting.length > 0) return { value: same(fitting.map(({ city }) => city)) ?? name }
  const [first] = named
  if (first && province !== undefined)
    return { value: name, fault: { reason: 'place-outside', within: province, belongs: first.province } }
  // Hong Kong and Macao are both.
  if (provinceName(name) !== undefined) return { value: name }
  const above = same(
    placesNamed('district', name)
      .filter(inProvince)
      .map(({ city }) => city),
  )
  return above === undefined
    ? { value: name, fault: { reason: 'place-unknown', level: 'city' } }
    : { value: name, fault: { reason: 'place-level', belongs: above } }
}

function readDistrict(name: string, province: string | undefined, record: RecordValues): Reading {
  const { citiesOf, placesNamed } = require('./place-library')
  const city = cityOf(record, province)
  const named = placesNamed('district', name)
  const inProvince = named.filter((place) => province === undefined || place.province === province)
  const fitting = inProvince.filter((place) => city === undefined || place.city === city)
  if (fitting.length > 0) return { value: same(fitting.map(({ district = name }) => district)) ?? name }
  const isWhole =
    province !== undefined &&
    citiesOf(province).some((each) => each.city === city && each.districts.length === 0)
  if (isWhole || LIKE_DISTRICT.test(name)) return { value: name }
  if (named.length === 0) return { value: name, fault: { reason: 'place-unknown', level: 'district' } }
  const belongs = same(
    named.map((place) => (place.province === place.city ? place.city : place.province + place.city)),
  )
  const within = city ?? province ?? ''
  return { value: name, fault: { reason: 'place-outside', within, ...(belongs ? { belongs } : {}) } }
}

/** Reads a cell that is not blank as a part of an address. Below the country only places of mainland China are checked. */
export function readPlace(
  field: Pick<Field, 'header' | 'level'>,
  value: Value,
  context: RuleContext,
): Reading {
  const { level } = field
  const { record = {} } = context
  if (level === undefined || typeof value !== 'string' || value.length > TEXT_LIMIT) return { value }
  const known = choiceLabel(placeChoices(field), value)
  if (known !== undefined) return { value: known }
  if (level === 'country') return { value, fault: { reason: 'place-unknown', level } }
  const name = tidySpaces(value)
  const country = countryOf(record, context)
  if (country === undefined || !CHINESE.includes(country)) return { value: name }
  if (level !== 'province' && !HAN.test(name)) return { value: name }
  const reading = readBelow(level, name, record)
  return reading.fault && country !== 'CN' ? { value: name } : reading.fault ? { ...reading, value } : reading
}

function readBelow(level: Exclude<PlaceLevel, 'country'>, name: string, record: RecordValues): Reading {
  if (level === 'province') return { value: name, fault: { reason: 'place-unknown', level } }
  const province = provinceName(record.province ?? '')
  return level === 'city' ? readCity(name, province) : readDistrict(name, province, record)
}

/**
 * The province and city above a city or district, where a blank one can only be that: a district that exists once in
 * China, or once in the province named. Full Chinese names; nothing where anything is open.
 */
export function placesAbove(record: RecordValues): { readonly province?: string; readonly city?: string } {
  const text = (key: string) => tidySpaces(String(record[key] ?? ''))
  const [district, cityText, provinceText] = [text('district'), text('city'), text('province')]
  const province = provinceName(provinceText)
  const isAbroad = text('country') !== '' && !CHINESE.includes(countryCode(text('country')) ?? '')
  if (isAbroad || (provinceText !== '' && province === undefined)) return {}
  if (!HAN.test(district + cityText)) return {}
  const { placesNamed } = require('./place-library')
  const candidates = district === '' ? placesNamed('city', cityText) : placesNamed('district', district)
  const cities = new Set(placesNamed('city', cityText).map(({ city }) => city))
  const fitting = candidates.filter(
    (place) =>
      (province === undefined || place.province === province) && (cityText === '' || cities.has(place.city)),
  )
  const above = same(fitting.map((place) => `${place.province} ${place.city}`))?.split(' ')
  if (above === undefined) return {}
  return {
    ...(provinceText === '' ? { province: above[0] as string } : {}),
    ...(cityText === '' ? { city: above[1] as string } : {}),
  }
}
