import type { ErrorLog } from '../host/host'

/** Google's execution log, which the administrator reads under "Executions". */
export const googleErrorLog = (): ErrorLog => ({
  error: (context, error) =>
    // biome-ignore lint/suspicious/noConsole: console is Google's execution log.
    console.error(context, error instanceof Error ? (error.stack ?? error.message) : String(error)),
})
