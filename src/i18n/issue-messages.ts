import type { Issue } from '../register/issue'
import type { Locale, Translation } from './translation'

/** A great number with commas, the same in both languages. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

const en = {
  required: 'This must not be empty. Please fill it in.',
  mobileLength: (digits: number) =>
    `A mobile number has 11 digits, this one has ${digits}. A landline needs its area code; for a foreign number, first change “Country/Region” or begin with + and the country code.`,
  foreignLength: (digits: number) =>
    `${digits === 1 ? '1 digit makes' : `${digits} digits make`} no full number there. Write it with its area code, or with + and the country code.`,
  phoneStart:
    'A mobile number begins with 13 to 19. Please check the first two digits; for a foreign number, begin with + and the country code.',
  phoneCharacters:
    'A phone number holds only digits, and + ( ) - between them. Please move everything else to the note.',
  phoneDamaged:
    'The spreadsheet has rounded this number, and its last digits are lost. Please look it up and type it again.',
  phoneSeveral: (count: number) =>
    `${count} numbers stand in one cell. Keep one here and move the others to “Other phone”.`,
  phoneUnknown:
    'There is no such number in this country. Please check the digits, or begin with + and the country code.',
  emailForm: 'This is no e-mail address. It should look like name@company.com, in Latin letters.',
  emailDomain: 'The part after @ is missing or incomplete. It should look like name@company.com.',
  emailSeveral: (count: number) =>
    `${count} addresses stand in one cell. Keep one and move the others to the note.`,
  emailProposal: (proposal: string) => `The part after @ may be mistyped. Is it ${proposal}?`,
  dateImpossible: 'The calendar has no such day. Please check the month and the day.',
  dateForm: 'This is no day. Write year, month and day, such as 2026-03-04.',
  dateAmbiguous:
    'This day can be read in more than one way. Write it as 2026-03-04, lunar days as 农历八月十五.',
  numberForm: 'This is no number. Write digits only, such as 1200.50, without letters or other currencies.',
  choiceUnknown: (allowed: string, more: number) =>
    `This is not one of the choices. Choose ${allowed}${more > 0 ? ` or one of ${more} more` : ''}.`,
  tooLong: (limit: number) =>
    `This is longer than ${grouped(limit)} characters. Please shorten it or split it.`,
  numberTwice: 'Another customer has this number already. Clear the cell, and a new number is given.',
  numberUnknown: 'This number was never given. Clear the cell, and a new number is given.',
  between: ', ',
}

const zhCN: Translation<typeof en> = {
  required: '这一栏必填，请补上。',
  mobileLength: (digits) =>
    `手机号应为 11 位，现在是 ${digits} 位。座机请加区号；国外号码请先改“国家/地区”，或以 + 和国际区号开头。`,
  foreignLength: (digits) => `${digits} 位数字不是当地的完整号码。请加上区号，或以 + 和国际区号开头。`,
  phoneStart: '手机号应以 13 到 19 开头。请检查前两位；国外号码请以 + 和国际区号开头。',
  phoneCharacters: '电话里只能有数字和 + ( ) -。其他文字请移到备注。',
  phoneDamaged: '这个号码被表格改成了约数，后几位已丢失。请查到原号码后重新填写。',
  phoneSeveral: (count) => `一个单元格里有 ${count} 个号码。请只留一个，其余移到“其他电话”。`,
  phoneUnknown: '没有这样的号码。请检查数字；国外号码请以 + 和国际区号开头。',
  emailForm: '这不是邮箱地址。应像 name@company.com 这样，只用英文字母、数字和常用符号。',
  emailDomain: '@ 后面缺少或不完整。应像 name@company.com 这样写全。',
  emailSeveral: (count) => `一个单元格里有 ${count} 个邮箱。请只留一个，其余移到备注。`,
  emailProposal: (proposal) => `@ 后面可能写错了。是不是 ${proposal}？`,
  dateImpossible: '日历上没有这一天。请检查月和日。',
  dateForm: '这不是日期。请写年、月、日，例如 2026-03-04。',
  dateAmbiguous: '这个日期有多种读法。请写成 2026-03-04；农历请写成“农历八月十五”。',
  numberForm: '这不是数字。请只写数字，例如 1200.50，不要带文字或其他币种。',
  choiceUnknown: (allowed, more) => `不在选项里。可选：${allowed}${more > 0 ? `，另有 ${more} 项` : ''}。`,
  tooLong: (limit) => `内容超过 ${grouped(limit)} 个字符。请缩短，或分成几处填写。`,
  numberTwice: '这个客户编号已经有人用了。请清空此格，系统会给一个新编号。',
  numberUnknown: '这个客户编号从未使用过。请清空此格，系统会给一个新编号。',
  between: '、',
}

/** Choices that a message names before it only counts the others. */
const SHOWN = 5
const messages: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

function phoneLength(text: Translation<typeof en>, digits: number, country = 'CN'): string {
  return country === 'CN' ? text.mobileLength(digits) : text.foreignLength(digits)
}

function choiceUnknown(text: Translation<typeof en>, allowed: readonly string[]): string {
  const shown = allowed.length > SHOWN + 1 ? allowed.slice(0, SHOWN) : allowed
  return text.choiceUnknown(shown.join(text.between), allowed.length - shown.length)
}

type Reason<R extends Issue['reason']> = Extract<Issue, { reason: R }>
type Texts = { readonly [R in Issue['reason']]: (text: Translation<typeof en>, issue: Reason<R>) => string }

const texts: Texts = {
  required: (text) => text.required,
  'phone-length': (text, { digits, country }) => phoneLength(text, digits, country),
  'phone-start': (text) => text.phoneStart,
  'phone-characters': (text) => text.phoneCharacters,
  'phone-damaged': (text) => text.phoneDamaged,
  'phone-several': (text, { count }) => text.phoneSeveral(count),
  'phone-unknown': (text) => text.phoneUnknown,
  'email-form': (text) => text.emailForm,
  'email-domain': (text, { proposal }) => (proposal ? text.emailProposal(proposal) : text.emailDomain),
  'email-several': (text, { count }) => text.emailSeveral(count),
  'date-impossible': (text) => text.dateImpossible,
  'date-form': (text) => text.dateForm,
  'date-ambiguous': (text) => text.dateAmbiguous,
  'number-form': (text) => text.numberForm,
  'choice-unknown': (text, { allowed }) => choiceUnknown(text, allowed),
  'too-long': (text, { limit }) => text.tooLong(limit),
  'number-twice': (text) => text.numberTwice,
  'number-unknown': (text) => text.numberUnknown,
}

/** What is wrong and how to put it right, in one or two sentences without the field's name. */
export const issueText = (issue: Issue, locale: Locale): string =>
  (texts[issue.reason] as (text: Translation<typeof en>, issue: Issue) => string)(messages[locale], issue)
