import type { Translation } from '../../i18n/translation'
import type { AdviceAnswers, AdviceReason, AdvisedTool } from '../../register/templates/template-advice'

type Answers = {
  readonly [Question in Exclude<keyof AdviceAnswers, 'trade'>]: Record<AdviceAnswers[Question], string>
}

const en = {
  advice: {
    title: 'Is a sheet enough? Four more questions',
    unanswered: 'Please choose',
    questions: {
      customers: 'Customers in three years',
      colleagues: 'Colleagues who work on them',
      flow: 'Calls, orders and payments get in',
      privacy: 'Who may see what',
    },
    answers: {
      customers: {
        'to-1000': 'Up to 1,000',
        'to-10000': 'Up to 10,000',
        'to-50000': 'Up to 50,000',
        more: 'More',
      },
      colleagues: { 'to-5': 'Up to 5', 'to-20': 'Up to 20', 'to-50': 'Up to 50', more: 'More' },
      flow: {
        typed: 'Typed by hand',
        files: 'From files now and then',
        live: 'By themselves, at once',
      },
      privacy: {
        all: 'Everybody may see everything',
        parts: 'Each colleague sees only a part',
        nobody: 'Not even the administrator may see everything',
      },
    } satisfies Answers,
    tools: {
      sheet: (template: string) => `A sheet serves you well. Template that fits: ${template}.`,
      'sheet-for-now': (template: string) =>
        `A sheet will do for now; think of the next step in good time. Template that fits: ${template}.`,
      crm: () =>
        'A CRM serves you better. It costs something for each colleague and month; try it with a part of the data first.',
      database: () =>
        'A database with a program of its own serves you better. It needs somebody who builds and looks after it.',
    } satisfies Record<AdvisedTool, (template: string) => string>,
    reasons: {
      'room-enough': 'There is room enough, nothing needs another program, and it costs nothing extra.',
      'fills-up': 'With tens of thousands of customers every step takes some seconds.',
      'too-many-customers':
        'Google’s limit is 10 million cells; with more than 50,000 customers it comes near.',
      'many-colleagues': 'With more than 20 colleagues, settle early who edits what.',
      'too-many-colleagues':
        'With more than 50 colleagues a sheet becomes slow, and Google lets 100 edit at a time.',
      'files-imported': 'Files are imported; the same list twice makes no customer twice.',
      'live-data': 'A sheet takes nothing in by itself: calls and orders would have to be imported.',
      'personal-sheets': 'Each colleague can get a personal sheet that holds their part alone.',
      'no-secret-from-administrator': 'Whoever looks after a sheet can see all of it.',
    } satisfies Record<AdviceReason, string>,
    later: 'Whatever you choose: everything can be exported later.',
  },
}

const zhCN: Translation<typeof en> = {
  advice: {
    title: '一张表够用吗？再答四个问题',
    unanswered: '请选择',
    questions: {
      customers: '三年内的客户数量',
      colleagues: '一起使用的同事',
      flow: '电话、订单和收款怎样进来',
      privacy: '谁能看到什么',
    },
    answers: {
      customers: {
        'to-1000': '1,000 位以内',
        'to-10000': '1 万位以内',
        'to-50000': '5 万位以内',
        more: '更多',
      },
      colleagues: { 'to-5': '5 位以内', 'to-20': '20 位以内', 'to-50': '50 位以内', more: '更多' },
      flow: { typed: '人工填写', files: '偶尔从文件导入', live: '自动实时进来' },
      privacy: {
        all: '所有人都能看全部',
        parts: '每位同事只看自己的部分',
        nobody: '连管理员也不能看全部',
      },
    },
    tools: {
      sheet: (template) => `用一张表就很合适。适合的模板：${template}。`,
      'sheet-for-now': (template) => `目前用一张表够了，但要早点想好下一步。适合的模板：${template}。`,
      crm: () => '用 CRM 会更合适。一般按人按月收费，可以先用一部分数据试一试。',
      database: () => '用数据库加专门的程序会更合适，需要有人开发和维护。',
    },
    reasons: {
      'room-enough': '空间足够，不需要别的程序，也不用另外花钱。',
      'fills-up': '客户上万以后，每一步都要等几秒。',
      'too-many-customers': 'Google 表格最多 1,000 万个单元格，超过 5 万位客户就快到了。',
      'many-colleagues': '同事超过 20 位，要早点说好谁改什么。',
      'too-many-colleagues': '同事超过 50 位，表格会变慢，而且 Google 只让 100 人同时编辑。',
      'files-imported': '文件可以导入；同一份名单导入两次，客户不会变成两份。',
      'live-data': '表格自己不会收数据，电话和订单都要靠导入。',
      'personal-sheets': '可以给每位同事一份分表，里面只有自己的部分。',
      'no-secret-from-administrator': '管理表格的人总能看到全部内容。',
    },
    later: '不管选哪一种，以后都可以全部导出。',
  },
}

/** The texts of the advice whether a sheet is the right tool. */
export const adviceMessages = { en, 'zh-CN': zhCN }
