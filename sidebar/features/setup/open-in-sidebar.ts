import type { Params } from '../../../src/app/contract'
import { googleScript } from '../../app/google-script'
import { call } from '../../app/server'

/** Opens a screen in the sidebar and closes the dialog this was asked in; a sidebar is replaced by the new one. */
export async function openInSidebar(screen: Params<'setup.open'>['screen']): Promise<void> {
  const result = await call('setup.open', { screen })
  if (result.ok && document.body.dataset.kind === 'dialog') googleScript().host.close()
}
