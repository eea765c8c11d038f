import { writeFileSync } from 'node:fs'
import cnchar from 'cnchar'
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'

/** Signs of a line of a table. */
const LINE = 96
/** What GB 2312 lists among the characters though it is only a part of one. */
const PARTS = new Set('丨丿丶匚刂亠冫冖讠卩阝廴艹扌彳彡犭夂饣忄丬氵宀辶彐屮纟灬礻疒衤')

/** The 6,763 characters of GB 2312, by their code. */
function nationalStandard() {
  const decoder = new TextDecoder('gb18030')
  const found = []
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) found.push(decoder.decode(Uint8Array.of(high, low)))
  return found.filter((sign) => /^\p{Script=Han}$/u.test(sign))
}

/** Characters from one code point to another. */
const between = (from, to) =>
  Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index))

const reading = (sign) => pinyin(sign, { toneType: 'num', v: true }).replace('0', '5')

/** Simplified characters that have a reading, with it and their strokes. */
function simplifiedSigns() {
  const known = between(0x4e00, 0x9fa6).filter((sign) => cnchar.stroke(sign) > 0)
  const rare = between(0x3400, 0x4dc0).filter((sign) => reading(sign) !== sign)
  return [...new Set([...nationalStandard(), ...known, ...rare])]
    .filter((sign) => !PARTS.has(sign) && /^[a-z]+\d$/.test(reading(sign)))
    .map((sign) => ({ sign, reading: reading(sign), strokes: cnchar.stroke(sign) }))
}

/** `zhang1 7张11章`: a reading with its tone, then by strokes (0 where nobody counted) the characters read so. */
function readingTable() {
  const groups = new Map()
  const signs = simplifiedSigns()
  for (const each of signs) groups.set(each.reading, [...(groups.get(each.reading) ?? []), each])
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => `${name} ${byStrokes(members)}`)
}

function byStrokes(members) {
  const counts = [...new Set(members.map(({ strokes }) => strokes))].sort((a, b) => a - b)
  const signs = (count) => members.filter(({ strokes }) => strokes === count).map(({ sign }) => sign)
  return counts.map((count) => count + signs(count).sort().join('')).join('')
}

/** Traditional characters, each followed by the simplified one. */
function variantPairs() {
  const convert = Converter({ from: 't', to: 'cn' })
  return between(0x3400, 0xa000).flatMap((sign) => {
    const simple = convert(sign)
    return simple === sign || simple.length !== 1 ? [] : [sign + simple]
  })
}

/** A table as TypeScript: one text over many lines. */
function source(name, sentence, pieces, separator) {
  const lines = ['']
  for (const piece of pieces) {
    for (const part of piece.match(new RegExp(`.{1,${LINE}}`, 'gu'))) {
      const last = lines[lines.length - 1]
      if (last.length + part.length > LINE) lines.push('')
      lines[lines.length - 1] += part
    }
    lines[lines.length - 1] += separator
  }
  const text = lines.map((line) => `  '${line}',`).join('\n')
  return `/** ${sentence} */\nexport const ${name} = [\n${text}\n].join('')\n`
}

writeFileSync(
  'src/register/search/han-readings.ts',
  source(
    'HAN_READINGS',
    'Readings with their tone (5 for none; `v` for ü), after each by number of strokes (0 where unknown) the characters read so. Made by `scripts/make-han-tables.mjs`.',
    readingTable(),
    ' ',
  ),
)
writeFileSync(
  'src/register/search/han-variants.ts',
  source(
    'HAN_VARIANTS',
    'Traditional characters, each followed by its simplified one. Made by `scripts/make-han-tables.mjs`.',
    variantPairs(),
    '',
  ),
)
