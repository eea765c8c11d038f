/** Where the sidebar (or, for set-up, the dialog) opens. */
export const SCREENS = [
  'today',
  'customer',
  'add',
  'tidy',
  'problems',
  'standardise',
  'duplicates',
  'more',
  'history',
  'fields',
  'roles',
  'reminders',
  'help',
  'set-up',
  'sample',
] as const
export type Screen = (typeof SCREENS)[number]
