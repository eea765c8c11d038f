import { serviceNamed } from './membrane'

/** Google's services that are not emulated at all; they are there by name, so that a script's use of one says so. */
const names = [
  'AdminDirectory',
  'Calendar',
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'Drive',
  'FormApp',
  'Gmail',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'People',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const

/** A service without members: the membrane names whatever a script looks for (`NotEmulated: UrlFetchApp.fetch`). */
class AbsentService {
  readonly [serviceNamed]: string

  constructor(name: string) {
    this[serviceNamed] = name
  }
}

/** One of them under each name. */
export const absentServices = (): Record<string, object> =>
  Object.fromEntries(names.map((name) => [name, new AbsentService(name)]))
