// Every function that Google calls by name. Nothing else in the product is global.
import { runJobs } from './app/jobs'
import { MENU_TITLE, menuEntries } from './app/menu'
import { handleChange, handleEdit } from './app/on-edit'
import { serve } from './app/rpc'
import { panelTitle } from './app/titles'
import { type ChangeEvent, type EditEvent, gridChangeOf, gridEditOf } from './google/events'
import { googleHost } from './google/google-host'
import { addMenu, isRegister } from './google/menu'
import type { Host } from './host/host'
import type { Screen } from './host/screen'

/** Adds the menu. Runs before the person has granted any permission. */
export function onOpen(): void {
  const host = googleHost()
  addMenu(MENU_TITLE, menuEntries(host.session.locale(), isRegister()))
}

/** After installation the menu is there at once. */
export function onInstall(): void {
  onOpen()
}

const showSidebar = (screen: Screen): void => {
  const host = googleHost()
  host.panel.openSidebar(panelTitle(host.session.locale()), screen)
}

const showDialog = (screen: Screen): void => {
  const host = googleHost()
  host.panel.openDialog(panelTitle(host.session.locale()), screen)
}

export function openSidebar(): void {
  showSidebar('today')
}
export function addCustomer(): void {
  showSidebar('add')
}
export function showSelectedCustomer(): void {
  showSidebar('customer')
}
export function openStandardise(): void {
  showSidebar('standardise')
}
export function openDuplicates(): void {
  showSidebar('duplicates')
}
export function openReminders(): void {
  showSidebar('reminders')
}
export function openFields(): void {
  showSidebar('fields')
}
export function openRoles(): void {
  showSidebar('roles')
}
export function openHistory(): void {
  showSidebar('history')
}
export function openHelp(): void {
  showSidebar('help')
}
export function setUpRegister(): void {
  showDialog('set-up')
}
export function trySample(): void {
  showDialog('sample')
}

/** The sidebar's only door: see app/contract.ts. */
export function rpc(method: string, paramsJson: string): string {
  const host = googleHost()
  const reply = serve(host, String(method), String(paramsJson))
  if (method === 'setup.start' || method === 'setup.undo') renewMenu(host)
  return reply
}

/** Set-up and its undo change which entries the menu has. Where no editor is open there is no menu to renew. */
const renewMenu = (host: Host): void => {
  try {
    addMenu(MENU_TITLE, menuEntries(host.session.locale(), isRegister()))
  } catch (error) {
    host.log.error('menu', error)
  }
}

/** Installable trigger: somebody typed, pasted or cleared. */
export function onRegisterEdit(event: EditEvent): void {
  handleEdit(googleHost(), () => gridEditOf(event))
}

/** Installable trigger: rows, columns or tabs were added, removed or moved. */
export function onRegisterChange(event: ChangeEvent): void {
  if (event.changeType !== 'EDIT') handleChange(googleHost(), () => gridChangeOf(event))
}

/** Every five minutes. */
export function runSweep(): void {
  runJobs(googleHost(), 'sweep')
}

/** Every hour. */
export function runHourly(): void {
  runJobs(googleHost(), 'hour')
}
