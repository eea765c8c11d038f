import { useEffect, useState } from 'preact/hooks'
import type { CityPlaces } from '../../../src/register/rules/place-library'
import { provinceName } from '../../../src/register/rules/place-rule'
import { call } from '../../app/server'

/** Provinces asked for so far; the places of one do not change while the sidebar is open. */
const known = new Map<string, readonly CityPlaces[]>()
const asked = new Map<string, Promise<void>>()
const NONE: readonly CityPlaces[] = []

/** Asks for a province once, however many fields need it; again where no answer came. */
function load(province: string): Promise<void> {
  const pending =
    asked.get(province) ??
    call('customers.places', { province }).then((answer) => {
      if (answer.ok) known.set(province, answer.value)
      else asked.delete(province)
    })
  asked.set(province, pending)
  return pending
}

/** The cities of a province, asked of the server; none while it is not named or not known yet. */
export function usePlaces(province: string): readonly CityPlaces[] {
  const name = province === '' ? '' : (provinceName(province) ?? '')
  const [, setLoaded] = useState('')
  useEffect(() => {
    if (name === '' || known.has(name)) return
    let isShown = true
    void load(name).then(() => {
      if (isShown) setLoaded(name)
    })
    return () => {
      isShown = false
    }
  }, [name])
  return known.get(name) ?? NONE
}
