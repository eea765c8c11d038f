import type { CityPlaces } from '../../../src/register/rules/place-library'
import type { Option } from '../../ui/choice-list'

const optionOf = (name: string): Option => ({ value: name, label: name })

/** What the drop-down of a city or district offers: the cities, or the districts of the city named, of all where none is. */
export function placeOptions(
  level: 'city' | 'district',
  places: readonly CityPlaces[],
  city: string,
): Option[] {
  if (level === 'city') return places.map((place) => optionOf(place.city))
  const within = places.filter((place) => city === '' || place.city === city)
  return [...new Set(within.flatMap(({ districts }) => districts))].map(optionOf)
}
