import { absentServices } from './absent-services'
import { DriveApp } from './drive/drive-app'
import { MimeType } from './drive/mime-types'
import { HtmlService } from './html/html-service'
import { LockService } from './lock/lock-service'
import { Logger } from './logger'
import { MailApp } from './mail/mail-app'
import type { Membrane } from './membrane'
import { ScriptConsole } from './script-console'
import type { Seat } from './seat'
import { Session } from './session'
import { Sheets } from './sheets-api/sheets'
import { SpreadsheetApp } from './spreadsheet/classes/spreadsheet-app'
import { CacheService } from './storage/cache-service'
import { PropertiesService } from './storage/properties-service'
import { ScriptApp } from './triggers/script-app'
import { Browser } from './ui/browser'
import { Utilities } from './utilities/utilities'

/** The services of one execution by their global names, before they are wrapped. */
function services(seat: Seat): Record<string, object> {
  return {
    ...absentServices(),
    Browser: new Browser(seat),
    CacheService: new CacheService(seat),
    DriveApp: new DriveApp(seat),
    HtmlService: new HtmlService(seat),
    LockService: new LockService(seat),
    MailApp: new MailApp(seat),
    MimeType: new MimeType(),
    PropertiesService: new PropertiesService(seat),
    ScriptApp: new ScriptApp(seat),
    Session: new Session(seat),
    Sheets: new Sheets(seat),
    SpreadsheetApp: new SpreadsheetApp(seat),
    Utilities: new Utilities(seat),
    Logger: new Logger(seat),
    console: new ScriptConsole(seat),
  }
}

/** The globals that a script of this seat sees: every service wrapped, enums and constants in its own realm. */
export function serviceGlobals(seat: Seat, membrane: Membrane): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(services(seat)).map(([name, service]) => [name, membrane.out(service)]),
  )
}
