import { googleEnum } from '../google-enum'

/** `DriveApp.Access`: who besides the people named may open a file. */
export const Access = googleEnum('ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE')

/** `DriveApp.Permission`: what they may do. */
export const Permission = googleEnum(
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'FILE_ORGANIZER',
  'NONE',
)
