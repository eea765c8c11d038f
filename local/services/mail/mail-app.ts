import { prices } from '../cost-table'
import type { Seat } from '../seat'
import { requireSignature, wrongParameters } from '../signature'
import { Blob } from '../utilities/blob'
import { checkedMail, type Message } from './checked-mail'

const method = 'MailApp.sendEmail'

/** `MailApp`: mails land in the outbox at once, also where the execution dies later. */
export class MailApp {
  readonly #seat: Seat

  constructor(seat: Seat) {
    this.#seat = seat
  }

  getRemainingDailyQuota(): number {
    const { world, runtime } = this.#seat
    return runtime.apart({ pure: true }, () => world.quotas.remaining(runtime.user, 'email'))
  }

  sendEmail(...args: unknown[]): void {
    const { world, runtime } = this.#seat
    const { mail, recipients } = checkedMail(messageOf(args), world.person(runtime.user).account)
    runtime.apart({ modelMs: prices.mail }, () => {
      world.quotas.use(runtime.user, 'email', recipients)
      world.outbox.push({ at: new Date(runtime.nowMs()).toISOString(), from: runtime.user, ...mail })
    })
  }
}

function messageOf(args: readonly unknown[]): Message {
  requireSignature(
    method,
    args,
    ['Object'],
    ['String', 'String', 'String'],
    ['String', 'String', 'String', 'String'],
    ['String', 'String', 'String', 'Object'],
  )
  if (args.length === 1) return args[0] as Message
  const [to, second, third, fourth] = args
  if (typeof fourth === 'string') return { to, replyTo: second, subject: third, body: fourth }
  const options = (fourth ?? {}) as Message
  const attachments = options.attachments
  if (attachments !== undefined && !(Array.isArray(attachments) || attachments instanceof Blob)) {
    throw wrongParameters(method, args)
  }
  return { ...options, to, subject: second, body: third }
}
