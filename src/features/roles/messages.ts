import type { Translation } from '../../i18n/translation'

const en = {
  title: 'Roles',
  intro: 'Who may change which fields. Write people and their roles into the Settings tab, then apply.',
  openSettings: 'Open the Settings tab',
  apply: 'Apply roles',
  applying: 'Setting the protections…',
  applied: 'Roles applied. Everyone can still read the whole sheet.',
  notApplied: 'Not applied yet: the grid lets everyone change everything.',
  standing: 'Applied: the grid refuses what a role may not change.',
  nobody: 'Nobody has a role yet. Until then every colleague may change every field.',
  administrator: 'Administrator',
  edits: (fields: string) => `May change: ${fields}`,
  editsNothing: 'May change nothing',
  manages: 'manages',
  unknownRole: (role: string) => `There is no role “${role}” in Settings: this person may change nothing.`,
  separator: ', ',
  onlyManagers: 'Only the administrator and managers can apply roles.',
}

const zhCN: Translation<typeof en> = {
  title: '角色',
  intro: '谁可以改哪些字段。先在“设置”工作表里写好人员和角色，再点“应用角色”。',
  openSettings: '打开“设置”工作表',
  apply: '应用角色',
  applying: '正在设置保护…',
  applied: '角色已应用。所有人仍能看到整张表。',
  notApplied: '还没有应用：现在每个人都能改所有内容。',
  standing: '已应用：角色不能改的内容，表格会拒绝。',
  nobody: '还没有给任何人角色。在此之前，每位同事都可以改所有字段。',
  administrator: '管理员',
  edits: (fields) => `可改：${fields}`,
  editsNothing: '不能改任何内容',
  manages: '管理',
  unknownRole: (role) => `“设置”里没有“${role}”这个角色，所以此人不能改任何内容。`,
  separator: '、',
  onlyManagers: '只有管理员和经理可以应用角色。',
}

/** The texts of the roles screen. */
export const roleMessages = { en, 'zh-CN': zhCN }
