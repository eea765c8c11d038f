import type { ExecutionKind } from './execution'
import type { Consent } from './person'

/** What Google says where a person has not consented, or not to all that is needed. */
export const authorisationRequired = 'Authorization is required to perform that action.'

/** The scopes a run has: those the manifest declares (all, where it declares none), as far as the person has consented. */
export function grantedScopes(
  declared: readonly string[] | undefined,
  consent: Consent,
): readonly string[] | undefined {
  if (typeof consent === 'string') return declared
  return declared ? declared.filter((each) => consent.includes(each)) : consent
}

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`
const anyFile = [scope('spreadsheets')]
const ownFile = [scope('spreadsheets.currentonly'), scope('spreadsheets')]
const api = [scope('spreadsheets'), scope('drive.file'), scope('drive')]
const reading = [...api, scope('spreadsheets.readonly'), scope('drive.readonly')]
const triggers = [scope('script.scriptapp')]
const address = [scope('userinfo.email')]
const panels = [scope('script.container.ui')]

/** The scopes of which a call needs one; calls that are not here need none. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  MailApp: [scope('script.send_mail')],
  DriveApp: [scope('drive'), scope('drive.readonly')],
  Spreadsheets: api,
  'Spreadsheets.get': reading,
  Values: api,
  'Values.get': reading,
  'Values.batchGet': reading,
  'DeveloperMetadata.get': reading,
  'DeveloperMetadata.search': reading,
  'SpreadsheetApp.openById': anyFile,
  'SpreadsheetApp.openByUrl': anyFile,
  'SpreadsheetApp.create': anyFile,
  'SpreadsheetApp.getActive': ownFile,
  'SpreadsheetApp.getActiveSpreadsheet': ownFile,
  'SpreadsheetApp.getActiveSheet': ownFile,
  'SpreadsheetApp.getActiveRange': ownFile,
  'ScriptApp.newTrigger': triggers,
  'ScriptApp.getProjectTriggers': triggers,
  'ScriptApp.getUserTriggers': triggers,
  'ScriptApp.deleteTrigger': triggers,
  'Ui.showSidebar': panels,
  'Ui.showModalDialog': panels,
  'Ui.showModelessDialog': panels,
  'Session.getActiveUser': address,
  'Session.getEffectiveUser': address,
}

/** What a simple trigger has without anyone's consent: its own file, menus, and an address only where Google tells it. */
const withoutConsent = new Set([scope('spreadsheets.currentonly'), ...address])

/**
 * The refusal of a call that needs consent which is not there: in a simple trigger, or because the manifest declares
 * scopes and none that would do. Without declared scopes Google works them out from the code, so nothing is missing.
 */
export function refusalOf(
  kind: ExecutionKind,
  declared: readonly string[] | undefined,
  service: string,
  method: string,
): string | undefined {
  const needed = scopesOf[`${service}.${method}`] ?? scopesOf[service] ?? []
  if (needed.length === 0) return undefined
  const required = `Required permissions: ${needed.length > 1 ? `(${needed.join(' || ')})` : needed[0]}`
  if (kind === 'simple-trigger' && !needed.some((each) => withoutConsent.has(each))) {
    return `You do not have permission to call ${service}.${method}. ${required}`
  }
  if (!declared || needed.some((each) => declared.includes(each))) return undefined
  return `Specified permissions are not sufficient to call ${service}.${method}. ${required}`
}
