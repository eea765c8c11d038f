import type { Reply } from '../../../src/app/contract'
import type { Locale } from '../../../src/i18n/translation'
import { undoOperation } from '../../app/undo-operation'

type Opens = Extract<Reply<'today.lines'>[number]['opens'], { call: string }>

/** Does what the button of an attention line says, and answers the sentence about it. The only such call is an undo. */
export const runAttention = ({ params }: Opens, locale: Locale): Promise<string> =>
  undoOperation(params.operation ?? '', locale, params.requestId)
