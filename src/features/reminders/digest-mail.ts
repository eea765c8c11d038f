import type { CalendarDate } from '../../base/calendar-date'
import { htmlText } from '../../base/html-text'
import type { Mail } from '../../host/mailbox'
import { birthdayWriting } from '../../i18n/birthday-writing'
import { shortDay } from '../../i18n/day-text'
import type { Locale } from '../../i18n/translation'
import type { DueKind } from '../../register/due/due-item'
import { parseBirthday } from '../../register/rules/birthday-rule'
import type { Digest, DigestItem } from './digests'
import { reminderMessages } from './messages'

/** Items written out in one mail; the rest is a number, so that a mail stays far below Google's 200 KB. */
const MOST_ITEMS = 100

interface Section {
  readonly title: string
  readonly lines: readonly { readonly who: string; readonly what: string }[]
}

/** The mail of a digest, as text and as HTML; names and companies are text in both. */
export function digestMail({ to, items }: Digest, today: CalendarDate, locale: Locale): Mail {
  const text = reminderMessages[locale]
  const day = shortDay(today, today, locale)
  const shown = items.slice(0, MOST_ITEMS)
  const more = items.length > shown.length ? text.more(items.length - shown.length) : ''
  const kinds = Object.keys(text.kinds) as DueKind[]
  const sections = kinds
    .map((kind) => ({ title: text.kinds[kind], lines: lines(shown, kind, today, locale) }))
    .filter((section) => section.lines.length > 0)
  return {
    to,
    subject: text.subject(items.length, day),
    text: plain([text.greeting(day)], sections, [more, text.footer]),
    html: html(text.greeting(day), sections, more, text.footer, locale),
  }
}

function lines(
  items: readonly DigestItem[],
  kind: DigestItem['kind'],
  today: CalendarDate,
  locale: Locale,
): Section['lines'] {
  const text = reminderMessages[locale]
  return items
    .filter((item) => item.kind === kind)
    .map((item) => {
      const known = item.customer === '' ? '' : item.name || text.nobody
      const who = [item.customer, known, item.company].filter(Boolean).join(' ')
      return who === '' ? { who: item.what, what: '' } : { who, what: told(item, today, locale) }
    })
}

function told(item: DigestItem, today: CalendarDate, locale: Locale): string {
  const text = reminderMessages[locale]
  const left = text.left(item.daysLeft)
  const on = shortDay(item.on, today, locale)
  if (item.kind === 'birthday')
    return [text.birthdayLine(birthdayOn(item, on, locale), left), item.what].filter(Boolean).join(' · ')
  if (item.kind === 'contract-end') return text.contractLine(item.what, on, left)
  return text.stepLine(item.what, left)
}

/** A lunar birthday is written beside the solar day it falls on. */
function birthdayOn({ written }: DigestItem, on: string, locale: Locale): string {
  const birthday = parseBirthday(written)
  if (birthday?.calendar !== 'lunar') return on
  return locale === 'zh-CN'
    ? `${on}，${birthdayWriting(birthday, locale)}`
    : `${on}, ${birthdayWriting(birthday, locale)}`
}

function plain(head: readonly string[], sections: readonly Section[], foot: readonly string[]): string {
  const bodies = sections.map(({ title, lines }) =>
    [title, ...lines.map(({ who, what }) => `· ${[who, what].filter(Boolean).join(' – ')}`)].join('\n'),
  )
  return [...head, ...bodies, ...foot.filter(Boolean)].join('\n\n')
}

const FONT =
  "font:14px/22px Roboto,Arial,'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif;color:#1f1f1f"

function html(
  greeting: string,
  sections: readonly Section[],
  more: string,
  footer: string,
  locale: Locale,
): string {
  const list = sections
    .map(
      ({ title, lines }) =>
        `<h2 style="font-size:15px;margin:20px 0 4px">${htmlText(title)}</h2><ul style="margin:0;padding:0;list-style:none">${lines
          .map(
            ({ who, what }) =>
              `<li style="padding:8px 0;border-bottom:1px solid #dadce0"><b>${htmlText(who)}</b>${what && `<br>${htmlText(what)}`}</li>`,
          )
          .join('')}</ul>`,
    )
    .join('')
  const rest = more ? `<p>${htmlText(more)}</p>` : ''
  return `<div lang="${locale}" style="${FONT};max-width:600px"><p>${htmlText(greeting)}</p>${list}${rest}<p style="color:#5f6368;font-size:12px;margin-top:24px">${htmlText(footer)}</p></div>`
}
