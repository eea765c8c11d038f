import type { Issue } from '../register/issue'
import type { Locale, Translation } from './translation'

/** A great number with commas, the same in both languages. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

const en = {
  required: 'This must not be empty. Please fill it in.',
  neededWhen: (because: string, value: string) =>
    `This must not be empty while “${because}” says “${value}”. Please fill it in.`,
  namesMissing: (names: string, more: number) =>
    `Not looked up yet: ${names}${more > 0 ? ` and ${more} more` : ''}. Please search for conflicts of interest again.`,
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
  timeForm: 'This is no day and time. Write both, such as 2026-11-21 09:41.',
  timeImpossible: 'The day has no such time. Write it by 24 hours, such as 09:41 or 21:05.',
  currencyOther: (written: string, expected: string) =>
    `The amount is written in ${written}, but the currency beside it is ${expected}. Change one of the two.`,
  choicesUnknown: (unknown: string, allowed: string, more: number) =>
    `Not among the choices: ${unknown}. Choose from ${allowed}${more > 0 ? ` and ${more} more` : ''}, with commas between them.`,
  yesNoForm: 'This is neither yes nor no. Tick the box, or write Yes or No.',
  linkForm: 'This is no record number. Write the number of the record, such as 100012.',
  linkUnknown: (id: string) =>
    `There is no record ${id}. Check the number, or look the record up by its name.`,
  wechatForm:
    'This is no WeChat ID. An ID has Latin letters, digits, _ and - and begins with a letter; a phone or QQ number bound to it will do too. Put a nickname into the note.',
  wechatLength: (length: number) =>
    `A WeChat ID has 6 to 20 characters, this one has ${length}. Please check it in WeChat.`,
  webForm: 'This is no web address. It should look like www.company.com.',
  webScheme: (scheme: string) =>
    `Links that begin with ${scheme}: are not opened from here. Write an address that begins with https://.`,
  identityLength: (digits: number) =>
    `A resident identity number has 18 characters, this one has ${digits}. Please compare it with the document.`,
  identityRegion:
    'The first two digits are no province. Please compare them with the document; a foreign document may be written with its letters.',
  identityDate:
    'Digits 7 to 14 are the day of birth, and the calendar has no such day. Please compare them with the document.',
  identityCheck: (found: string, expected: string) =>
    `The last character is ${found}, but the digits before it ask for ${expected}. One of them is mistyped: please compare with the document.`,
  codeDamaged:
    'The spreadsheet has rounded this long number, and its last digits are lost. Please look it up and type it again.',
  creditLength: (length: number) =>
    `A unified social credit code has 18 characters, this one has ${length}. Please compare it with the licence.`,
  creditLetter: (position: number, found: string) =>
    `Character ${position} is ${found}. The code has only digits and capital letters without I, O, S, V and Z: perhaps 1, 0, 5 or 2 is meant.`,
  creditCheck: (position: number, found: string, expected: string) =>
    `Character ${position} is ${found}, but by the check it would have to be ${expected}. Please compare the code with the licence.`,
  placeUnknown: {
    country: 'There is no such country or region in the list. Choose one from it.',
    province:
      'There is no such province. Choose one from the list, or fill in “Country/Region” for a place abroad.',
    city: 'There is no such city in China. Check the name, or fill in “Country/Region” for a place abroad.',
    district: 'There is no such district or county in China. Check the name, or move it to the address.',
  },
  placeOutside: (within: string, belongs: string) =>
    `${within} has no such place${belongs === '' ? '' : `; it belongs to ${belongs}`}. Change one of the two.`,
  placeLevel: (belongs: string) =>
    `This is a county or district of ${belongs}. Write ${belongs} here, and this name into the district.`,
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
  neededWhen: (because, value) => `“${because}”是“${value}”，这一栏就不能空，请补上。`,
  namesMissing: (names, more) =>
    `还没有检索：${names}${more > 0 ? `，另有 ${more} 个` : ''}。请再检索一次利益冲突。`,
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
  timeForm: '这不是日期和时间。请两样都写，例如 2026-11-21 09:41。',
  timeImpossible: '一天里没有这个时间。请按 24 小时写，例如 09:41 或 21:05。',
  currencyOther: (written, expected) => `金额写的是 ${written}，旁边的币种却是 ${expected}。请改其中一处。`,
  choicesUnknown: (unknown, allowed, more) =>
    `不在选项里：${unknown}。可选：${allowed}${more > 0 ? `，另有 ${more} 项` : ''}，用逗号分开。`,
  yesNoForm: '既不是“是”也不是“否”。请勾选，或写“是”“否”。',
  linkForm: '这不是编号。请写那条记录的编号，例如 100012。',
  linkUnknown: (id) => `没有编号为 ${id} 的记录。请检查编号，或按名称查找。`,
  wechatForm:
    '这不是微信号。微信号由英文字母、数字、_ 和 - 组成，以字母开头；也可以写绑定的手机号或 QQ 号。昵称请移到备注。',
  wechatLength: (length) => `微信号有 6 到 20 个字符，现在是 ${length} 个。请在微信里核对。`,
  webForm: '这不是网址。应像 www.company.com 这样写。',
  webScheme: (scheme) => `以 ${scheme}: 开头的链接不能从这里打开。请写以 https:// 开头的网址。`,
  identityLength: (digits) => `身份证号应为 18 位，现在是 ${digits} 位。请对照证件检查。`,
  identityRegion: '前两位不是省份代码。请对照证件检查；外国证件请连同字母一起写。',
  identityDate: '第 7 到 14 位是出生日期，日历上没有这一天。请对照证件检查。',
  identityCheck: (found, expected) =>
    `最后一位是 ${found}，按前面的数字应为 ${expected}。其中有一位写错了，请对照证件检查。`,
  codeDamaged: '这串号码太长，被表格改成了约数，后几位已丢失。请查到原号码后重新填写。',
  creditLength: (length) => `统一社会信用代码应为 18 位，现在是 ${length} 位。请对照营业执照检查。`,
  creditLetter: (position, found) =>
    `第 ${position} 位是 ${found}。代码里只有数字和大写字母，没有 I、O、S、V、Z：可能是 1、0、5 或 2。`,
  creditCheck: (position, found, expected) =>
    `第 ${position} 位是 ${found}，按校验规则应为 ${expected}。请对照营业执照检查。`,
  placeUnknown: {
    country: '选项里没有这个国家或地区。请从选项中选择。',
    province: '没有这个省份。请从选项中选择；国外的地方请先填“国家/地区”。',
    city: '国内没有这个城市。请检查名称；国外的地方请先填“国家/地区”。',
    district: '国内没有这个区县。请检查名称，或移到地址里。',
  },
  placeOutside: (within, belongs) =>
    `${within}没有这个地方${belongs === '' ? '' : `，它属于${belongs}`}。请改其中一处。`,
  placeLevel: (belongs) => `这是${belongs}下面的区县。请在这里写${belongs}，把它写到区县一栏。`,
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

const shortList = (text: Translation<typeof en>, allowed: readonly string[]): readonly [string, number] => {
  const shown = allowed.length > SHOWN + 1 ? allowed.slice(0, SHOWN) : allowed
  return [shown.join(text.between), allowed.length - shown.length]
}

type Reason<R extends Issue['reason']> = Extract<Issue, { reason: R }>
type Texts = { readonly [R in Issue['reason']]: (text: Translation<typeof en>, issue: Reason<R>) => string }

const texts: Texts = {
  required: (text) => text.required,
  'needed-when': (text, { because, value }) => text.neededWhen(because, value),
  'names-missing': (text, { names }) => text.namesMissing(...shortList(text, names)),
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
  'time-form': (text) => text.timeForm,
  'time-impossible': (text) => text.timeImpossible,
  'currency-other': (text, { written, expected }) => text.currencyOther(written, expected),
  'number-form': (text) => text.numberForm,
  'choice-unknown': (text, { allowed }) => text.choiceUnknown(...shortList(text, allowed)),
  'choices-unknown': (text, { unknown, allowed }) =>
    text.choicesUnknown(unknown.slice(0, SHOWN).join(text.between), ...shortList(text, allowed)),
  'yes-no-form': (text) => text.yesNoForm,
  'link-form': (text) => text.linkForm,
  'link-unknown': (text, { id }) => text.linkUnknown(id),
  'wechat-form': (text) => text.wechatForm,
  'wechat-length': (text, { length }) => text.wechatLength(length),
  'web-form': (text) => text.webForm,
  'web-scheme': (text, { scheme }) => text.webScheme(scheme),
  'identity-length': (text, { digits }) => text.identityLength(digits),
  'identity-region': (text) => text.identityRegion,
  'identity-date': (text) => text.identityDate,
  'identity-check': (text, { found, expected }) => text.identityCheck(found, expected),
  'code-damaged': (text) => text.codeDamaged,
  'credit-length': (text, { length }) => text.creditLength(length),
  'credit-letter': (text, { position, found }) => text.creditLetter(position, found),
  'credit-check': (text, { position, found, expected }) => text.creditCheck(position, found, expected),
  'place-unknown': (text, { level }) => text.placeUnknown[level],
  'place-outside': (text, { within, belongs = '' }) => text.placeOutside(within, belongs),
  'place-level': (text, { belongs }) => text.placeLevel(belongs),
  'too-long': (text, { limit }) => text.tooLong(limit),
  'number-twice': (text) => text.numberTwice,
  'number-unknown': (text) => text.numberUnknown,
}

/** What is wrong and how to put it right, in one or two sentences without the field's name. */
export const issueText = (issue: Issue, locale: Locale): string =>
  (texts[issue.reason] as (text: Translation<typeof en>, issue: Issue) => string)(messages[locale], issue)
