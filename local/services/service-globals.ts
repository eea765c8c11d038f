import { Logger } from './logger'
import type { Membrane } from './membrane'
import { ScriptConsole } from './script-console'
import type { Seat } from './seat'

/** The services of one execution by their global names, before they are wrapped. */
function services(seat: Seat): Record<string, object> {
  return {
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
