import { googleEnum } from '../google-enum'

/** `HtmlService.SandboxMode`; only IFRAME has any effect today. */
export const SandboxMode = googleEnum('EMULATED', 'IFRAME', 'NATIVE')

/** `HtmlService.XFrameOptionsMode`. */
export const XFrameOptionsMode = googleEnum('ALLOWALL', 'DEFAULT')
