/** One constant of a Google enum: prints its name, is ordered by its place in the enum. */
export class EnumValue {
  readonly #name: string
  readonly #ordinal: number

  constructor(name: string, ordinal: number) {
    this.#name = name
    this.#ordinal = ordinal
  }

  name(): string {
    return this.#name
  }

  ordinal(): number {
    return this.#ordinal
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.#ordinal
  }

  toString(): string {
    return this.#name
  }

  toJSON(): string {
    return this.#name
  }
}

/** The constants of an enum by name, in Google's order; compare them with `===`. */
export type GoogleEnum<Names extends string> = { readonly [Name in Names]: EnumValue }

/** Makes an enum; the object carries its constants as own enumerable properties and nothing else. */
export function googleEnum<const Names extends readonly string[]>(
  ...names: Names
): GoogleEnum<Names[number]> {
  const values = Object.create(null) as Record<string, EnumValue>
  names.forEach((name, ordinal) => {
    values[name] = new EnumValue(name, ordinal)
  })
  return Object.freeze(values) as GoogleEnum<Names[number]>
}
