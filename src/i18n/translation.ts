/** The shape another language must fill: the same keys, and functions that take the same parameters. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Source[Key] extends string
      ? string
      : Translation<Source[Key]>
}

/** The languages every text exists in. */
export type Locale = 'en' | 'zh-CN'

/** The language for a tag such as `zh`, `zh-CN`, `zh_TW`, `en-GB`; English where it is none of ours. */
export const localeOf = (tag: string): Locale => (/^zh(?![a-z])/i.test(tag) ? 'zh-CN' : 'en')
