import type { TriggerKind, Triggers } from '../host/triggers'

const SWEEP_MINUTES = 5

const HANDLERS: Readonly<Record<TriggerKind, string>> = {
  edit: 'onRegisterEdit',
  change: 'onRegisterChange',
  sweep: 'runSweep',
  hourly: 'runHourly',
}

const MAKERS: Readonly<Record<TriggerKind, () => void>> = {
  edit: () =>
    ScriptApp.newTrigger(HANDLERS.edit).forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(),
  change: () =>
    ScriptApp.newTrigger(HANDLERS.change).forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(),
  sweep: () => ScriptApp.newTrigger(HANDLERS.sweep).timeBased().everyMinutes(SWEEP_MINUTES).create(),
  hourly: () => ScriptApp.newTrigger(HANDLERS.hourly).timeBased().everyHours(1).create(),
}

const kinds = Object.keys(HANDLERS) as TriggerKind[]

/** The triggers of the person whose rights apply: at most one of each kind, made anew where one was lost. */
export const googleTriggers = (): Triggers => ({
  ensure() {
    const existing = ScriptApp.getProjectTriggers()
    for (const kind of kinds) {
      const [first, ...doubled] = existing.filter(
        (trigger) => trigger.getHandlerFunction() === HANDLERS[kind],
      )
      if (!first) MAKERS[kind]()
      for (const trigger of doubled) ScriptApp.deleteTrigger(trigger)
    }
  },
  removeAll() {
    const ours = new Set(Object.values(HANDLERS))
    for (const trigger of ScriptApp.getProjectTriggers())
      if (ours.has(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger)
  },
})
