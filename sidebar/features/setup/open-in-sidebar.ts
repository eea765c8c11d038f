import type { Params } from '../../../src/app/contract'
import type { CallError } from '../../app/call-error'
import { googleScript } from '../../app/google-script'
import { call } from '../../app/server'

/**
 * Opens a screen in the sidebar and closes the dialog this was asked in; a sidebar is replaced by the new one. Answers
 * why it could not.
 */
export async function openInSidebar(screen: Params<'setup.open'>['screen']): Promise<CallError | undefined> {
  const result = await call('setup.open', { screen })
  if (!result.ok) return result.error
  if (document.body.dataset.kind === 'dialog') googleScript().host.close()
  return undefined
}
