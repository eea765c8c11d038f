import type { FileEditing } from '../../spreadsheet/operations/editing'
import type { Request, Response } from '../schema'

/** What every request of a batch knows: the file, who acts, and whose developer metadata `PROJECT` means. */
export interface BatchContext extends FileEditing {
  readonly project: string
}

/** Carries out one kind of request at once and answers its reply; an empty reply is `undefined`. */
export type RequestHandlers = {
  [Kind in keyof Request]-?: (context: BatchContext, body: NonNullable<Request[Kind]>) => Response | undefined
}
