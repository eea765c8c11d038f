import { googleEnum } from '../google-enum'

/** `ScriptApp.AuthMode`. */
export const AuthMode = googleEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL')

/** `ScriptApp.AuthorizationStatus`. */
export const AuthorizationStatus = googleEnum('REQUIRED', 'NOT_REQUIRED')

/** `ScriptApp.EventType`. */
export const EventType = googleEnum(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
)

/** `ScriptApp.TriggerSource`. */
export const TriggerSource = googleEnum('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR')

/** `ScriptApp.WeekDay`, Sunday first. */
export const WeekDay = googleEnum(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
)

/** `ScriptApp.InstallationSource`. */
export const InstallationSource = googleEnum('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON')
