import { frameMessages } from '../../sidebar/app/messages'
import { todayMessages } from '../../sidebar/features/today/messages'
import { type MenuEntry, menuEntries } from '../../src/app/menu'
import { panelTitle } from '../../src/app/titles'
import { arrivalMessages } from '../../src/features/arrivals/messages'
import { binMessages } from '../../src/features/bin/messages'
import { cardMessages } from '../../src/features/card/messages'
import { customerMessages } from '../../src/features/customers/messages'
import { duplicateMessages } from '../../src/features/duplicates/messages'
import { fieldsMessages } from '../../src/features/fields/messages'
import { figureMessages } from '../../src/features/figures/messages'
import { handOverMessages } from '../../src/features/hand-over/messages'
import { historyMessages } from '../../src/features/history/messages'
import { interestMessages } from '../../src/features/interests/messages'
import { lostTabMessages } from '../../src/features/lost-tabs/messages'
import { overviewMessages } from '../../src/features/overview/messages'
import { reminderMessages } from '../../src/features/reminders/messages'
import { roleMessages } from '../../src/features/roles/messages'
import { listMessages } from '../../src/features/search/list-messages'
import { searchMessages } from '../../src/features/search/messages'
import { setupMessages } from '../../src/features/setup/messages'
import { standardiseMessages } from '../../src/features/standardise/messages'
import { tagMessages } from '../../src/features/tags/messages'
import { templatesMessages } from '../../src/features/templates/messages'
import { toDoMessages } from '../../src/features/to-dos/messages'

const captions = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => [entry.text, ...('entries' in entry ? captions(entry.entries) : [])])
const menu = (locale: 'en' | 'zh-CN') => ({
  before: captions(menuEntries(locale, false)),
  after: captions(menuEntries(locale, true)),
  title: panelTitle(locale),
})
const tables: Record<string, { en: object; 'zh-CN': object }> = {
  frame: frameMessages,
  today: todayMessages,
  customers: customerMessages,
  duplicates: duplicateMessages,
  history: historyMessages,
  reminders: reminderMessages,
  roles: roleMessages,
  setup: setupMessages,
  standardise: standardiseMessages,
  arrivals: arrivalMessages,
  bin: binMessages,
  card: cardMessages,
  fields: fieldsMessages,
  figures: figureMessages,
  handOver: handOverMessages,
  interests: interestMessages,
  list: listMessages,
  lostTabs: lostTabMessages,
  overview: overviewMessages,
  search: searchMessages,
  tags: tagMessages,
  templates: templatesMessages,
  toDos: toDoMessages,
  menu: { en: menu('en'), 'zh-CN': menu('zh-CN') },
}

type Text = string | ((...args: unknown[]) => string)
/** Every text of a table by its path. */
function texts(table: object, path = ''): [string, Text][] {
  return Object.entries(table).flatMap(([key, value]): [string, Text][] => {
    const here = path ? `${path}.${key}` : key
    return typeof value === 'object' && value !== null ? texts(value, here) : [[here, value as Text]]
  })
}

/** Values that no text contains by itself. */
const NUMBERS = [1201, 1302, 1403, 1504]
const WORDS = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧']
/** For texts that tell a name, a number and a list. */
const MIXED = ['⟦a⟧', 2, ['⟦b⟧'], 3]
/** What a function says to some arguments; undefined where it takes others. */
function said(text: Text, args: readonly unknown[]): string | undefined {
  if (typeof text === 'string') return text
  try {
    const answer: unknown = text(...args)
    return typeof answer === 'string' ? answer : undefined
  } catch {
    return undefined
  }
}
const COUNTS = [
  [0, 0, 0, 0],
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [-1, -1, -1, -1],
  NUMBERS,
  WORDS,
  [true, true],
  MIXED,
]
/** Every sentence a text can come out as, the arguments taken out. */
const sentences = (text: Text): string[] =>
  COUNTS.flatMap((args) => said(text, args) ?? []).map((sentence) =>
    sentence.replace(/⟦.⟧|true|undefined|NaN/g, ''),
  )
/** Which of the arguments come out in a text. */
const shown = (text: Text, args: readonly unknown[]): number[] => {
  const sentence = said(text, args)?.replace(/(\d),(\d)/g, '$1$2') ?? ''
  return args.flatMap((value, index) => (sentence.includes(String(value)) ? [index] : []))
}

/** Names and words that stay as they are in Chinese. */
const NAMES =
  /CSAT|NPS|Google|Chrome|Edge|Excel|CRM|CSV|GBK|VIP|Ctrl|Shift|Enter|Esc|Tab|Alt|Cmd|Backspace|Delete|Microsoft|name@company\.com|someone@example\.com|[a-z]+@[a-z.]+|Advanced|Customers|ID|https?:\S+|_[a-z]+/g
const HAN = /\p{Script=Han}/u

describe.each(Object.entries(tables))('the texts of %s', (_, { en, 'zh-CN': zh }) => {
  const [english, chinese] = [texts(en), texts(zh)]
  const other = new Map(chinese)

  it('have the same keys in both languages, and functions where the other has functions', () => {
    expect(chinese.map(([key]) => key)).toEqual(english.map(([key]) => key))
    expect(chinese.map(([key, text]) => [key, typeof text])).toEqual(
      english.map(([key, text]) => [key, typeof text]),
    )
  })

  it('say something in every case, and nothing like undefined or NaN', () => {
    for (const [key, text] of [...english, ...chinese]) {
      const answers = COUNTS.flatMap((args) => said(text, args) ?? [])
      expect([key, answers.some((answer) => answer.trim() !== '')]).toEqual([key, true])
      expect([key, said(text, NUMBERS)]).not.toEqual([key, expect.stringMatching(/undefined|NaN|\[object/)])
    }
  })

  it('name the same of what they are told', () => {
    for (const [key, text] of english)
      for (const args of [NUMBERS, WORDS])
        expect([key, shown(other.get(key)!, args)]).toEqual([key, shown(text, args)])
  })

  it('are English in English: no Chinese character and no full-width sign', () => {
    for (const [key, text] of english)
      for (const sentence of sentences(text)) {
        const own = sentence.replace(/中文/g, '')
        expect([key, own]).toEqual([key, own.replace(/[\p{Script=Han}，。；：？！（）、【】]/gu, '')])
      }
  })

  it('are Chinese in Chinese: no English word but names', () => {
    for (const [key, text] of chinese)
      for (const sentence of sentences(text)) {
        const words = sentence.replace(NAMES, '').match(/[A-Za-z]{2,}/g) ?? []
        expect([key, words]).toEqual([key, []])
      }
  })

  it('have full-width signs in Chinese', () => {
    for (const [key, text] of chinese)
      for (const sentence of sentences(text)) {
        const wrong =
          sentence.match(/\p{Script=Han} ?[,;:!?()"']|[,;:!?("'] ?\p{Script=Han}|\p{Script=Han}\.(?!\w)/gu) ??
          []
        expect([key, wrong]).toEqual([key, []])
        expect([key, sentence.includes('...')]).toEqual([key, false])
      }
  })

  it('use typographic signs in English: no straight quotation mark around words, no three dots', () => {
    for (const [key, text] of english)
      for (const sentence of sentences(text))
        expect([key, /"|\.\.\.|\w'\w/.test(sentence)]).toEqual([key, false])
  })

  it('are in the other language another text, but for names and signs', () => {
    for (const [key, text] of english) {
      if (typeof text !== 'string' || !/[a-z]{3}/i.test(text.replace(NAMES, ''))) continue
      expect([key, HAN.test(String(other.get(key)))]).toEqual([key, true])
    }
  })
})
