/** Where the firms of these tests are: the language and the zone of their spreadsheets. */
export const CHINA = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' } as const
