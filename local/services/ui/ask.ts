import type { AskedDialog, DialogAnswer } from '../person'
import type { Seat } from '../seat'

/**
 * Shows a dialog to the person at the keyboard and takes the next of their waiting answers; without one an OK dialog is
 * answered OK and any other closed. Locks do not survive it.
 */
export function ask(seat: Seat, question: Omit<AskedDialog, 'answer'>): DialogAnswer {
  return seat.runtime.apart({ modelMs: 0 }, () => {
    seat.world.locks.releaseAll(seat.runtime)
    const answer = seat.person.answers.shift() ?? { button: question.buttons === 'OK' ? 'OK' : 'CLOSE' }
    seat.person.asked.push({ ...question, answer })
    return answer
  })
}
