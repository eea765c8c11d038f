import type { Translation } from '../../i18n/translation'

const en = {
  title: 'Roles',
  intro: (tab: string) =>
    `Who may change which fields. Write people and their roles into “${tab}”, then apply.`,
  openSettings: (tab: string) => `Open “${tab}”`,
  apply: 'Apply roles',
  applying: 'Setting the protections…',
  applied: 'Roles applied. Everyone can still read the whole sheet.',
  lifted: 'Nobody has a role any more: every colleague may change every field.',
  notApplied: 'Not applied yet: the sheet still lets everyone change everything.',
  standing: 'Applied: the sheet refuses what a role may not change.',
  changed: (tab: string) => `What “${tab}” says has changed since roles were applied. Apply them again.`,
  nobody: 'Nobody has a role yet. Until then every colleague may change every field.',
  rolesThere: (names: string) => `Roles to choose from: ${names}.`,
  people: 'People',
  administrator: 'Administrator',
  editsEverything: 'May change everything',
  editsAll: 'May change all fields',
  edits: (fields: string) => `May change: ${fields}`,
  editsNothing: 'May change nothing',
  manages: 'manages the register',
  unknownRole: (role: string) => `There is no role “${role}” in Settings: this person may change nothing.`,
  noRole: 'No role is written beside the address: this person may change nothing.',
  separator: ', ',
  onlyManagers: 'Only the administrator and managers can apply roles.',
}

const zhCN: Translation<typeof en> = {
  title: '角色',
  intro: (tab) => `谁可以改哪些字段。先在“${tab}”工作表里写好人员和角色，再点“应用角色”。`,
  openSettings: (tab) => `打开“${tab}”`,
  apply: '应用角色',
  applying: '正在设置保护…',
  applied: '角色已应用。所有人仍能看到整张表。',
  lifted: '已经没有人有角色：每位同事都可以改所有字段。',
  notApplied: '还没有应用：现在每个人都能改所有内容。',
  standing: '已应用：角色不能改的内容，表格会拒绝。',
  changed: (tab) => `应用角色之后，“${tab}”里的内容又改过。请再应用一次。`,
  nobody: '还没有给任何人角色。在此之前，每位同事都可以改所有字段。',
  rolesThere: (names) => `可选的角色：${names}。`,
  people: '人员',
  administrator: '管理员',
  editsEverything: '可改所有内容',
  editsAll: '可改全部字段',
  edits: (fields) => `可改：${fields}`,
  editsNothing: '不能改任何内容',
  manages: '可管理客户档案',
  unknownRole: (role) => `“设置”里没有“${role}”这个角色，所以此人不能改任何内容。`,
  noRole: '邮箱旁边没有写角色，所以此人不能改任何内容。',
  separator: '、',
  onlyManagers: '只有管理员和经理可以应用角色。',
}

/** The texts of the roles screen. */
export const roleMessages = { en, 'zh-CN': zhCN }
