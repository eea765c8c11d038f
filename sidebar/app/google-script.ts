/** Calls a function of the script; handlers get what it answered, or the failure Google reports. */
interface ScriptRun {
  withSuccessHandler(handle: (reply: string) => void): ScriptRun
  withFailureHandler(handle: (error: Error) => void): ScriptRun
  rpc(method: string, paramsJson: string): void
}

/** What Google's page gives to the frame that a sidebar or dialog lives in. */
export interface GoogleScript {
  readonly run: ScriptRun
  readonly host: { close(): void; readonly editor: { focus(): void } }
}

declare const google: { readonly script: GoogleScript }

/** Looked up at each use: Google may put it there after the page has begun. */
export const googleScript = (): GoogleScript => google.script
