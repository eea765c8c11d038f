import { counted, grouped } from '../../i18n/counted'
import type { Translation } from '../../i18n/translation'

const en = {
  match: {
    title: 'Match columns',
    intro: 'Nothing is dropped: what fits no field stays as your own field.',
    header: 'In your sheet',
    examples: 'Examples',
    field: 'Field in the register',
    problems: 'Problems',
    own: 'Keep as own field',
    fieldOf: (header: string) => `Field for “${header}”`,
    formula: 'Formulas: kept as they are, read only',
    noProblems: 'none',
    problemCount: (count: number) => counted(count, 'value', 'values'),
    headerRow: 'Header row',
    row: (row: number, text: string) => `Row ${row}: ${text}`,
    noHeader: 'None: headers are made up',
    country: 'Default country of phone numbers',
    noName: 'Which column holds the customer’s name? Without it every customer would be flagged.',
    summary: (known: number, own: number) =>
      own === 0
        ? `${counted(known, 'column', 'columns')} recognised.`
        : `${counted(known, 'column', 'columns')} recognised, ${counted(own, 'own field', 'own fields')}.`,
  },
  preview: {
    title: 'Preview',
    rows: (count: number) => counted(count, 'row', 'rows'),
    customers: (count: number) => counted(count, 'customer', 'customers'),
    flagged: (count: number) =>
      count === 0 ? 'no problems found' : `${counted(count, 'row needs', 'rows need')} a look`,
    sentence: (rows: string, customers: string, flagged: string) => `${rows} → ${customers}, ${flagged}`,
    blank: (count: number) =>
      `${counted(count, 'blank row stays', 'blank rows stay')} blank and get no number.`,
    numbered: (first: string) => `Customer numbers begin at ${first}.`,
    adopted: (header: string) => `The numbers in “${header}” are kept as customer numbers.`,
    titles: (count: number) =>
      `${counted(count, 'line above the headers is', 'lines above the headers are')} kept in the copy; the headers move to row 1.`,
    totals: (count: number) =>
      `${counted(count, 'line of totals is', 'lines of totals are')} no customer and kept in the copy.`,
    merged: (count: number) =>
      `${counted(count, 'merged area is', 'merged areas are')} taken apart; the value stands in each of its rows.`,
    formulas: (headers: string) => `Formulas stay as they are: ${headers}.`,
    baseline: (empty: number, invalid: number, duplicates: number) =>
      `As it stands: ${counted(empty, 'empty cell', 'empty cells')}, ${counted(invalid, 'value that breaks a rule', 'values that break a rule')}, ${counted(duplicates, 'possible duplicate', 'possible duplicates')}. These numbers are kept, so that the register’s effect can be shown later.`,
    stay: 'Nothing is corrected now: these rows stay as they are and are marked with the reason.',
    reason: 'What is wrong',
    count: 'How often',
    where: 'Rows',
    rowList: (rows: string, more: boolean) => (more ? `${rows} …` : rows),
    start: 'Start',
    changed: 'Somebody has changed the sheet since. This is the preview of what stands there now.',
  },
}

const zhCN: Translation<typeof en> = {
  match: {
    title: '对应各栏',
    intro: '什么都不会丢：对不上的栏保留为自定义字段。',
    header: '您的表里',
    examples: '例子',
    field: '档案里的字段',
    problems: '问题',
    own: '保留为自定义字段',
    fieldOf: (header) => `“${header}”对应的字段`,
    formula: '公式：保留公式，只读',
    noProblems: '无',
    problemCount: (count) => `${grouped(count)} 处`,
    headerRow: '表头所在行',
    row: (row, text) => `第 ${row} 行：${text}`,
    noHeader: '没有表头，由系统补上',
    country: '电话默认国家 / 地区',
    noName: '哪一栏是客户姓名？没有姓名，每位客户都会被标出来。',
    summary: (known, own) =>
      own === 0 ? `${known} 栏都认出来了。` : `认出 ${known} 栏，${own} 栏为自定义字段。`,
  },
  preview: {
    title: '预览',
    rows: (count) => `${grouped(count)} 行`,
    customers: (count) => `${grouped(count)} 位客户`,
    flagged: (count) => (count === 0 ? '没有发现问题' : `${grouped(count)} 行需要您看一下`),
    sentence: (rows, customers, flagged) => `${rows} → ${customers}，${flagged}`,
    blank: (count) => `${grouped(count)} 个空行保持空白，不编号。`,
    numbered: (first) => `客户编号从 ${first} 开始。`,
    adopted: (header) => `沿用“${header}”里的编号。`,
    titles: (count) => `表头上面的 ${count} 行留在副本里，表头移到第 1 行。`,
    totals: (count) => `末尾 ${count} 行合计不是客户，留在副本里。`,
    merged: (count) => `${count} 处合并的单元格会拆开，每一行都写上原来的值。`,
    formulas: (headers) => `公式原样保留：${headers}。`,
    baseline: (empty, invalid, duplicates) =>
      `现状：空白 ${grouped(empty)} 处，不合规则 ${grouped(invalid)} 处，疑似重复 ${grouped(duplicates)} 位。这些数字会记下来，以后可以看到整理的效果。`,
    stay: '现在不会改动任何内容：这些行原样保留，并标明原因。',
    reason: '问题',
    count: '次数',
    where: '所在行',
    rowList: (rows, more) => (more ? `${rows} …` : rows),
    start: '开始',
    changed: '刚才有人改过这张表。下面是按现在的内容重新做的预览。',
  },
}

/** The texts of matching columns and of the preview. */
export const matchMessages = { en, 'zh-CN': zhCN }
