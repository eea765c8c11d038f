import { googleEnum } from '../google-enum'

/** `Utilities.Charset`. */
export const Charset = googleEnum('US_ASCII', 'UTF_8')
