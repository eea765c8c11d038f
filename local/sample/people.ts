/** Somebody who may sign in on the local page. */
export interface SamplePerson {
  readonly email: string
  readonly name: string
  readonly chineseName: string
  readonly post: string
  readonly chinesePost: string
  readonly locale: string
}

/** An invented firm: its keeper, two salespeople who do not read the same language, and a finance clerk. */
export const samplePeople: readonly SamplePerson[] = [
  {
    email: 'owner@example.com',
    name: 'Chen Zhiyuan',
    chineseName: '陈致远',
    post: 'administrator',
    chinesePost: '管理员',
    locale: 'zh_CN',
  },
  {
    email: 'wangmin@example.com',
    name: 'Wang Min',
    chineseName: '王敏',
    post: 'sales',
    chinesePost: '销售',
    locale: 'zh_CN',
  },
  {
    email: 'emma@example.com',
    name: 'Emma Clarke',
    chineseName: '艾玛',
    post: 'sales',
    chinesePost: '销售',
    locale: 'en_US',
  },
  {
    email: 'lina@example.com',
    name: 'Li Na',
    chineseName: '李娜',
    post: 'finance',
    chinesePost: '财务',
    locale: 'zh_CN',
  },
]
