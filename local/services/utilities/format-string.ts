const place = /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g

interface Place {
  readonly flags: string
  readonly width: number
  readonly precision: number | undefined
  readonly letter: string
}

/** `Utilities.formatString`: the sprintf-like places of Java, `%s %d %05.2f %x %e %b %c %n %%`. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0
  return template.replace(place, (whole, position, flags: string, width, precision, letter: string) => {
    if (letter === '%') return '%'
    if (letter === 'n') return '\n'
    const index = position === undefined ? next++ : Number(position) - 1
    if (index >= values.length) throw new Error(`Format specifier '${whole}'`)
    const spec = { flags, width: Number(width ?? 0), letter }
    return shown(values[index], {
      ...spec,
      precision: precision === undefined ? undefined : Number(precision),
    })
  })
}

function shown(value: unknown, place: Place): string {
  const text = converted(value, place)
  if (place.flags.includes('-')) return text.padEnd(place.width)
  if (!place.flags.includes('0') || !isNumeric(place.letter)) return text.padStart(place.width)
  const sign = /^[-+ ]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(place.width - sign.length, '0')
}

const isNumeric = (letter: string): boolean => 'dfexEX'.includes(letter)

function converted(value: unknown, { letter, flags, precision }: Place): string {
  switch (letter) {
    case 's':
    case 'S':
      return cased(String(value).slice(0, precision), letter)
    case 'b':
    case 'B':
      return cased(String(value !== null && value !== undefined && value !== false), letter)
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1)
    case 'd':
      return signed(Math.trunc(numberOf(value, letter)), flags, (size) => grouped(String(size), flags))
    case 'f':
      return signed(numberOf(value, letter), flags, (size) => grouped(size.toFixed(precision ?? 6), flags))
    case 'e':
    case 'E':
      return cased(
        signed(numberOf(value, letter), flags, (size) => exponent(size, precision ?? 6)),
        letter,
      )
    case 'x':
    case 'X':
      return cased((Math.trunc(numberOf(value, letter)) >>> 0).toString(16), letter)
    default:
      throw new Error(`Unknown format conversion: %${letter}`)
  }
}

const cased = (text: string, letter: string): string =>
  letter === letter.toUpperCase() ? text.toUpperCase() : text

const exponent = (size: number, precision: number): string =>
  size.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2')

const grouped = (text: string, flags: string): string =>
  flags.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text

function numberOf(value: unknown, letter: string): number {
  if (typeof value !== 'number') throw new Error(`${letter} != ${typeof value}`)
  return value
}

function signed(value: number, flags: string, show: (size: number) => string): string {
  const text = show(Math.abs(value))
  if (value < 0) return `-${text}`
  if (flags.includes('+')) return `+${text}`
  return flags.includes(' ') ? ` ${text}` : text
}
