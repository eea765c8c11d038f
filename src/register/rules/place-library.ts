import { once } from '../../base/once'
import { PLACES } from './chinese-places'

/** A city of China, or one of its districts and counties. */
export interface Place {
  readonly province: string
  readonly city: string
  readonly district?: string
}

/** A city with its districts, as a form offers them. */
export interface CityPlaces {
  readonly city: string
  readonly districts: readonly string[]
}

const PEOPLES =
  '(?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克|达斡尔)族?|(?:布依|朝鲜|土家|哈尼|傈僳|拉祜|东乡|纳西|景颇|仫佬|布朗|撒拉|毛南|仡佬|阿昌|普米|鄂温克|鄂伦春|德昂|保安|裕固|独龙|赫哲|门巴|珞巴|各|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒京])族)+'
const KIND = new RegExp(
  `(?:${PEOPLES})?(?:自治州|自治县|自治旗|联合旗)$|(?:地区|林区|特区|新区|[市区县盟旗])$`,
)

/** What people call a place for short: `石家庄`, `延边`, `浦东`. */
const shortName = (name: string): string => {
  const short = name.replace(KIND, '')
  return short.length > 1 ? short : name
}

const ENDINGS: Readonly<Record<string, string>> = { ',': '区', ';': '县', '.': '市', '|': '' }

const unpacked = (text = ''): string[] =>
  (text.match(/[^,;.|]+[,;.|]/g) ?? []).map((part) => part.slice(0, -1) + ENDINGS[part.slice(-1)])

const provinces = once(
  (): ReadonlyMap<string, readonly CityPlaces[]> =>
    new Map(
      PLACES.map((line) => {
        const [province = '', ...cities] = line.split(' ')
        const parted = cities.map((text) => {
          const [city = '', districts] = text.split(':')
          return { city, districts: unpacked(districts) }
        })
        return [province, parted]
      }),
    ),
)

type Index = ReadonlyMap<string, readonly Place[]>

function indexOf(places: readonly Place[], nameOf: (place: Place) => string): Index {
  const index = new Map<string, Place[]>()
  for (const place of places) {
    const name = nameOf(place)
    for (const key of new Set([name, shortName(name)])) index.set(key, [...(index.get(key) ?? []), place])
  }
  return index
}

const indexes = once((): Readonly<Record<'city' | 'district', Index>> => {
  const cities = [...provinces()].flatMap(([province, list]) => list.map(({ city }) => ({ province, city })))
  const districts = [...provinces()].flatMap(([province, list]) =>
    list.flatMap(({ city, districts: names }) => names.map((district) => ({ province, city, district }))),
  )
  return {
    city: indexOf(cities, ({ city }) => city),
    district: indexOf(districts, ({ district = '' }) => district),
  }
})

/** Every city or district of a name, written in full or for short; full names only where one is written in full. */
export function placesNamed(level: 'city' | 'district', name: string): readonly Place[] {
  const found = indexes()[level].get(name) ?? []
  const full = found.filter((place) => (level === 'city' ? place.city : place.district) === name)
  return full.length > 0 ? full : found
}

/** The cities of a province (its full Chinese name) with their districts; none for another name. */
export const citiesOf = (province: string): readonly CityPlaces[] => provinces().get(province) ?? []
