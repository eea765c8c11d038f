import type { Locale } from '../../i18n/translation'
import { type Field, fieldOf, isEditable, type TableSchema } from '../../register/field'
import type { HeaderWords } from '../../register/matching/header-words'
import { tableDeclaration } from '../../register/table-catalogue'

/** Key of the table of arrivals. */
export const ARRIVALS = 'arrivals'

/** What a column of a list can be: a field of the arrivals, or something that fields are made of. */
export interface ListTarget extends HeaderWords<string> {
  readonly label: string
}

/** Parts of what a field holds that hotel systems keep in columns of their own. */
const PARTS: readonly { key: string; label: Readonly<Record<Locale, string>>; words: readonly string[] }[] = [
  {
    key: 'arrival-time',
    label: { en: 'Time of arrival alone', 'zh-CN': '到店时刻' },
    words: [
      '预抵时刻',
      '抵店时刻',
      '预计时间',
      '时间',
      '时刻',
      'ETA',
      'arrival time',
      'time of arrival',
      'arr time',
      'time',
    ],
  },
  {
    key: 'family-name',
    label: { en: 'Family name alone', 'zh-CN': '姓氏' },
    words: ['姓', '姓氏', 'last name', 'surname', 'family name', 'lastname'],
  },
  {
    key: 'allergy',
    label: { en: 'Allergies in the list', 'zh-CN': '名单里的过敏/禁忌' },
    words: ['过敏/禁忌', '过敏', '过敏史', '禁忌', '忌口', '饮食禁忌', 'allergies', 'allergy', 'dietary'],
  },
]
/** Given first names stand beside family names. */
const MORE_WORDS: Readonly<Record<string, readonly string[]>> = {
  guest: ['名', 'first name', 'given name', 'firstname'],
}
/** What the register itself says of an arrival is in no list. */
const OURS: readonly string[] = ['customer', 'last-stay', 'preparation', 'prepared-by', 'state']

/** The fields of the arrivals that a list can fill, whatever the firm made of them. */
export const listFields = ({ fields }: TableSchema): Field[] =>
  fields.filter((field) => isEditable(field) && !field.retired && !OURS.includes(field.key))

/** What the columns of a list can be, as the reader calls them. */
export function listTargets(schema: TableSchema, locale: Locale, language: Locale): ListTarget[] {
  const known = new Map(tableDeclaration(ARRIVALS)?.fields.map((field) => [field.key, field]))
  const ofFields = listFields(schema).map((field): ListTarget => {
    const declared = known.get(field.key)
    const isRenamed = declared?.label[language] !== field.header
    const label = declared && !isRenamed ? declared.label[locale] : field.header
    const words = [field.header, ...(field.translated ? [field.translated] : []), ...(declared?.words ?? [])]
    return { key: field.key, label, words: [...words, ...(MORE_WORDS[field.key] ?? [])] }
  })
  const day = known.get('day')
  const lacksDay = day && !fieldOf(schema, 'day')
  return [
    ...ofFields,
    ...(lacksDay ? [{ key: 'day', label: day.label[locale], words: day.words }] : []),
    ...PARTS.map(({ key, label, words }) => ({ key, label: label[locale], words })),
  ]
}
