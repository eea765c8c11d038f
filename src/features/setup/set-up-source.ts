import type { SetUpRecord } from '../../register/config'
import type { TemplateKey } from '../../register/templates/template-names'
import type { SetUpPreview } from './set-up-preview'
import type { SheetDecision } from './sheet-draft'

/** What becomes a register: a sheet as it is, or a template in an empty sheet or (without `sheetId`) a new one; an own template comes as its text. */
export type SetUpSource =
  | (Pick<SheetDecision, 'columns' | 'country'> & {
      readonly kind: 'sheet'
      readonly sheetId: number
      readonly headerRow?: number | undefined
      /** From the preview: stands for the cells that were seen. */
      readonly seen: string
    })
  | {
      readonly kind: 'template'
      readonly template: TemplateKey
      readonly samples: boolean
      readonly sheetId?: number | undefined
    }
  | { readonly kind: 'own'; readonly text: string; readonly sheetId?: number | undefined }

/** The call that begins a register; a repeated request id begins no second one. */
export interface SetUpRequest {
  readonly requestId: string
  readonly source: SetUpSource
  readonly goal?: SetUpRecord['goal'] | undefined
  readonly trade?: SetUpRecord['trade'] | undefined
}

/** What became of it. */
export type SetUpOutcome =
  | SetUpDone
  | { readonly outcome: 'already' }
  | { readonly outcome: 'changed'; readonly preview: SetUpPreview }
  | { readonly outcome: 'refused'; readonly reason: SetUpRefusal }

/** The register is there. */
export interface SetUpDone {
  readonly outcome: 'done'
  /** Name of the customers' tab. */
  readonly tab: string
  readonly customers: number
  readonly flagged: number
}

/** Why a sheet cannot become a register as it stands; nothing has been written then. */
export type SetUpRefusal =
  | 'sheet-gone'
  | 'empty'
  | 'not-empty'
  | 'protected'
  | 'too-large'
  | 'too-many-columns'
  | 'name-taken'
  | 'template-damaged'
  | 'not-allowed'
