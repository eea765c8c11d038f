import type { ExecutionKind } from './execution'

const scopeOf: Record<string, string> = {
  MailApp: 'https://www.googleapis.com/auth/script.send_mail',
  DriveApp: 'https://www.googleapis.com/auth/drive',
  Spreadsheets: 'https://www.googleapis.com/auth/spreadsheets',
  Values: 'https://www.googleapis.com/auth/spreadsheets',
  'SpreadsheetApp.openById': 'https://www.googleapis.com/auth/spreadsheets',
  'SpreadsheetApp.openByUrl': 'https://www.googleapis.com/auth/spreadsheets',
  'SpreadsheetApp.create': 'https://www.googleapis.com/auth/spreadsheets',
  'ScriptApp.newTrigger': 'https://www.googleapis.com/auth/script.scriptapp',
  'ScriptApp.getProjectTriggers': 'https://www.googleapis.com/auth/script.scriptapp',
  'ScriptApp.deleteTrigger': 'https://www.googleapis.com/auth/script.scriptapp',
  'Ui.showSidebar': 'https://www.googleapis.com/auth/script.container.ui',
  'Ui.showModalDialog': 'https://www.googleapis.com/auth/script.container.ui',
  'Ui.showModelessDialog': 'https://www.googleapis.com/auth/script.container.ui',
}

/**
 * The refusal of a call that needs consent where the script runs without (a simple trigger); undefined where it may.
 * Simple triggers reach the file they are bound to and nothing that could tell who someone is.
 */
export function refusalOf(kind: ExecutionKind, service: string, method: string): string | undefined {
  if (kind !== 'simple-trigger') return undefined
  const scope = scopeOf[`${service}.${method}`] ?? scopeOf[service]
  if (!scope) return undefined
  return `You do not have permission to call ${service}.${method}. Required permissions: ${scope}`
}
