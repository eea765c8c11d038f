/// <reference types="google-apps-script" />

import { createGoogle, type GoogleOptions } from '../../../local/services'
import { CHINA } from '../../support/china'

/** The globals of a fresh Google, typed as Google's own declarations have them. */
interface ScriptGlobals {
  readonly CacheService: GoogleAppsScript.Cache.CacheService
  readonly DriveApp: GoogleAppsScript.Drive.DriveApp
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService
  readonly LockService: GoogleAppsScript.Lock.LockService
  readonly Logger: GoogleAppsScript.Base.Logger
  readonly MailApp: GoogleAppsScript.Mail.MailApp
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp
  readonly Session: GoogleAppsScript.Base.Session
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp
  readonly Utilities: GoogleAppsScript.Utilities.Utilities
}

/** A fresh Google and its globals. */
export function freshGoogle(options: GoogleOptions = {}) {
  const google = createGoogle({ ...CHINA, ...options })
  return { google, ...(google.globals as unknown as ScriptGlobals) }
}

/** A standalone project of one file. */
export const projectOf = (code: string, google = createGoogle(CHINA)) =>
  google.createProject({ name: 'script', files: { 'Code.js': code } })

/** A project bound to a new spreadsheet of the owner. */
export function boundProject(code: string, google = createGoogle(CHINA), html: Record<string, string> = {}) {
  const spreadsheetId = google.createSpreadsheet({ name: 'Book' })
  const files = { 'Code.js': code, ...html }
  return {
    google,
    spreadsheetId,
    project: google.createProject({ name: 'bound', files, boundTo: spreadsheetId }),
  }
}
