import type { Translation } from '../../i18n/translation'

const en = {
  subject: (count: number, day: string) =>
    `Customers · ${count === 1 ? '1 thing' : `${count} things`} to do (${day})`,
  greeting: (day: string) => `What is due for your customers on ${day}:`,
  contracts: 'Contracts that end',
  birthdays: 'Birthdays',
  contractLine: (on: string, left: string) => `contract ends ${on} (${left})`,
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
  more: (count: number) => `… and ${count} more in the register`,
  footer: 'You get this mail because these customers are yours. The register sends it once a day.',
  nobody: '(no name)',
  title: 'Reminders and mail',
  running: 'Reminders are running',
  stopped: 'The last run stopped early; it goes on by itself within the hour.',
  never: 'Reminders have not run yet. The first run comes within the hour.',
  copy: 'This is a copy: it sends nothing.',
  lastRun: (when: string, checked: number, sent: number) =>
    `Last run ${when} · ${checked} customers checked · ${sent === 1 ? '1 mail' : `${sent} mails`} sent`,
  nextRun: (when: string) => `Next run about ${when}`,
  quota: (left: number) => `${left} more mails may be sent today`,
  today: 'Today and soon',
  nothing: 'Nothing is due in the coming days.',
  sentList: 'Sent',
  nothingSent: 'No mail has been sent yet.',
  state: {
    waiting: 'waiting',
    sent: 'sent',
    failed: 'failed',
    doubtful: 'may have been sent; not sent again',
    skipped: 'skipped',
  },
  itemCount: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  open: 'Open',
  rulesHint: (days: number, hour: number) =>
    `Contracts: ${days} days before they end. Mail: once a day from ${hour}:00 on. Change both in the Settings tab.`,
}

const zhCN: Translation<typeof en> = {
  subject: (count, day) => `客户档案 · ${count} 件待办（${day}）`,
  greeting: (day) => `${day}，您的客户有这些事：`,
  contracts: '合同到期',
  birthdays: '生日',
  contractLine: (on, left) => `合同 ${on} 到期（${left}）`,
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
  more: (count) => `……还有 ${count} 件，请到客户档案里查看`,
  footer: '这些客户由您负责，所以您会收到这封邮件。客户档案每天最多发一封。',
  nobody: '（没有姓名）',
  title: '提醒与邮件',
  running: '提醒正常',
  stopped: '上次没有做完，一小时内会自动接着做。',
  never: '提醒还没有运行过，一小时内会第一次运行。',
  copy: '这是副本，不会发送任何邮件。',
  lastRun: (when, checked, sent) => `上次 ${when} · 查 ${checked} 人 · 发 ${sent} 封`,
  nextRun: (when) => `下次约 ${when}`,
  quota: (left) => `今日邮件额度还剩 ${left} 封`,
  today: '今天和近期',
  nothing: '近期没有到期的事。',
  sentList: '发送记录',
  nothingSent: '还没有发过邮件。',
  state: { waiting: '待发', sent: '已发', failed: '失败', doubtful: '可能已发，不再重发', skipped: '已跳过' },
  itemCount: (count) => `${count} 件`,
  open: '打开',
  rulesHint: (days, hour) =>
    `合同：到期前 ${days} 天提醒。邮件：每天 ${hour} 点以后发一封。可在“设置”工作表里修改。`,
}

/** The texts of reminders: the mail and the screen. */
export const reminderMessages = { en, 'zh-CN': zhCN }
