import type { Reply } from '../../../src/app/contract'
import type { Locale } from '../../../src/i18n/translation'
import type { Notice } from '../../app/app-context'
import { undoOperation } from '../../app/undo-operation'

type Opens = Extract<Reply<'today.lines'>[number]['opens'], { call: string }>

/** Does what the button of an attention line says; the notice tells what became of it. */
export async function runAttention({ params }: Opens, locale: Locale): Promise<Notice> {
  return { text: await undoOperation(params.operation ?? '', locale) }
}
