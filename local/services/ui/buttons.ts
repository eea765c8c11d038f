import { googleEnum } from '../google-enum'

/** `Ui.Button`: how a dialog was left; CLOSE is the cross in its title bar. */
export const Button = googleEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO')

/** `Ui.ButtonSet`. */
export const ButtonSet = googleEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL')
