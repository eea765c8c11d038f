import { grouped } from '../../i18n/counted'
import type { Translation } from '../../i18n/translation'
import type { DueKind } from '../../register/due/due-item'

const en = {
  subject: (count: number, day: string) =>
    `Customers · ${count === 1 ? '1 thing' : `${grouped(count)} things`} to do (${day})`,
  greeting: (day: string) => `What you have to see to on ${day}:`,
  kinds: {
    deadline: 'Deadlines',
    service: 'Complaints and requests',
    'follow-up': 'Follow-ups',
    'to-do': 'To-dos',
    'contract-end': 'Contracts that end',
    birthday: 'Birthdays',
  } satisfies Record<DueKind, string>,
  contractLine: (what: string, on: string, left: string) =>
    [what, `contract ends ${on} (${left})`].filter(Boolean).join(', '),
  stepLine: (what: string, left: string) => (what ? `${what} (${left})` : left),
  birthdayLine: (written: string, left: string) => `birthday ${written} (${left})`,
  left: (days: number) =>
    days === 0
      ? 'today'
      : days === 1
        ? 'tomorrow'
        : days > 0
          ? `in ${days} days`
          : days === -1
            ? 'yesterday'
            : `${-days} days ago`,
  more: (count: number) => `… and ${grouped(count)} more in the register`,
  footer: 'You get this mail because these things or customers are yours. The register sends it once a day.',
  nobody: '(no name)',
  title: 'Reminders and mail',
  states: {
    fine: 'Reminders are running',
    never: 'Reminders have not run yet',
    late: 'Reminders have stopped running',
    refusal: 'Google lets the register send no mail',
    failed: 'Some mails were not sent',
    quota: 'No more mails may be sent today',
    unfinished: 'The last run did not finish',
    copy: 'This is a copy: it sends nothing',
  },
  remedies: {
    never: 'The first run comes within the hour.',
    late: 'Usually Google has switched the runs off, or asks for permission anew. “Try again” switches them on.',
    failed: 'The reason stands in the list below. What is still due then is sent again tomorrow.',
    refusal:
      'Usually the permission is missing. The administrator opens the file anew and chooses “Open sidebar”: Google asks for it.',
    quota: 'Google allows so many a day. The rest goes out tomorrow by itself.',
    unfinished: 'It goes on by itself within the hour.',
  },
  askKeeper: (keeper: string) => `Please ask the administrator ${keeper} to open this screen.`,
  runNow: 'Run now',
  runningNow: 'Running…',
  ran: 'Reminders have run',
  onlyKeeper: 'Only the administrator can run the reminders.',
  lastRun: (when: string) => `Last run ${when}`,
  nextRun: (when: string) => `next about ${when}`,
  mailsToday: (sent: number, failed: number, waiting: number) =>
    [
      `Today: ${sent === 1 ? '1 mail' : `${sent} mails`} sent`,
      failed > 0 && `${failed} not sent`,
      waiting > 0 && `${waiting} waiting`,
    ]
      .filter(Boolean)
      .join(', '),
  quota: (left: number) =>
    left === 1 ? '1 more mail may be sent today' : `${grouped(left)} more mails may be sent today`,
  sentList: 'Sent',
  nothingSent: 'No mail has been sent yet.',
  state: {
    waiting: 'waiting',
    sent: 'sent',
    failed: 'failed',
    doubtful: 'perhaps sent',
    skipped: 'skipped',
  },
  refused: (reason: string) => `Google says: ${reason}`,
  doubt: 'The run broke off while it was being sent. It is not sent again.',
  itemCount: (count: number) => (count === 1 ? '1 item' : `${grouped(count)} items`),
  rulesHint: (days: number, hour: number) =>
    `Contracts: ${days} days before they end. Mail: once a day from ${hour}:00 on. Change both in the Settings tab.`,
}

const zhCN: Translation<typeof en> = {
  subject: (count, day) => `客户档案 · ${grouped(count)} 件待办（${day}）`,
  greeting: (day) => `${day}，您有这些事要做：`,
  kinds: {
    deadline: '期限',
    service: '投诉和请求',
    'follow-up': '跟进',
    'to-do': '待办',
    'contract-end': '合同到期',
    birthday: '生日',
  },
  contractLine: (what, on, left) => `${what ? `“${what}”` : ''}合同 ${on} 到期（${left}）`,
  stepLine: (what, left) => (what ? `${what}（${left}）` : left),
  birthdayLine: (written, left) => `生日 ${written}（${left}）`,
  left: (days) =>
    days === 0
      ? '今天'
      : days === 1
        ? '明天'
        : days > 0
          ? `还有 ${days} 天`
          : days === -1
            ? '昨天'
            : `已过 ${-days} 天`,
  more: (count) => `……还有 ${grouped(count)} 件，请到客户档案里查看`,
  footer: '这些事或客户由您负责，所以您会收到这封邮件。客户档案每天最多发一封。',
  nobody: '（没有姓名）',
  title: '提醒与邮件',
  states: {
    fine: '提醒正常',
    never: '提醒还没有运行过',
    late: '提醒已经停了',
    refusal: 'Google 不让客户档案发邮件',
    failed: '有邮件没有发出',
    quota: '今天的邮件额度用完了',
    unfinished: '上次没有做完',
    copy: '这是副本，不会发出任何邮件',
  },
  remedies: {
    never: '一小时内会第一次运行。',
    late: '多半是 Google 停用了定时运行，或需要重新授权。点“再试一次”即可恢复。',
    failed: '原因写在下面的发送记录里。到明天还有效的内容会再发一次。',
    refusal: '多半是缺少授权。请管理员重新打开文件，点“打开侧边栏”，Google 会再次询问。',
    quota: 'Google 每天只允许发这么多。其余的明天会自动发出。',
    unfinished: '一小时内会自动接着做。',
  },
  askKeeper: (keeper) => `请联系管理员 ${keeper}，打开这一页处理。`,
  runNow: '现在运行',
  runningNow: '正在运行…',
  ran: '提醒已运行',
  onlyKeeper: '只有管理员可以运行提醒。',
  lastRun: (when) => `上次 ${when}`,
  nextRun: (when) => `下次约 ${when}`,
  mailsToday: (sent, failed, waiting) =>
    [`今天已发 ${sent} 封`, failed > 0 && `未发出 ${failed} 封`, waiting > 0 && `待发 ${waiting} 封`]
      .filter(Boolean)
      .join('，'),
  quota: (left) => `今日邮件额度还剩 ${grouped(left)} 封`,
  sentList: '发送记录',
  nothingSent: '还没有发过邮件。',
  state: { waiting: '待发', sent: '已发', failed: '失败', doubtful: '可能已发', skipped: '已跳过' },
  refused: (reason) => `Google 提示：${reason}`,
  doubt: '发送时中断了，可能已经发出，不会重发。',
  itemCount: (count) => `${grouped(count)} 件`,
  rulesHint: (days, hour) =>
    `合同：到期前 ${days} 天提醒。邮件：每天 ${hour} 点以后发一封。可在“设置”工作表里修改。`,
}

/** The texts of reminders: the mail and the screen. */
export const reminderMessages = { en, 'zh-CN': zhCN }
