import type { AccountKind } from '../person'
import { Blob } from '../utilities/blob'
import type { SentMail } from './sent-mail'

/** A mail as a script gives it; nothing is checked yet. */
export type Message = Readonly<Partial<Record<keyof Omit<SentMail, 'at' | 'from'>, unknown>>>

const maxRecipients = 50
const maxBodyBytes: Record<AccountKind, number> = { consumer: 200 * 1024, workspace: 400 * 1024 }
const maxAttachmentBytes = 25 * 1024 * 1024
const maxSubjectCharacters = 250

const addressPattern = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/

/** The mail to be put in the outbox and how many recipients it counts; throws Google's refusals. */
export function checkedMail(
  message: Message,
  account: AccountKind,
): { mail: Omit<SentMail, 'at' | 'from'>; recipients: number } {
  const recipients = [message.to, message.cc, message.bcc].flatMap(addressesOf)
  if (recipients.length === 0) throw new Error('Failed to send email: no recipient')
  if (recipients.length > maxRecipients) throw new Error('Limit Exceeded: Email Recipients Per Message.')
  for (const address of [...recipients, ...addressesOf(message.replyTo)]) checkAddress(address)
  const [subject, body, htmlBody] = [message.subject, message.body, message.htmlBody].map(text)
  if (subject!.length > maxSubjectCharacters) throw new Error('Argument too large: subject')
  if (Buffer.byteLength(body! + htmlBody!, 'utf8') > maxBodyBytes[account]) {
    throw new Error('Limit Exceeded: Email Body Size.')
  }
  const mail = {
    ...{ subject: subject!, body: body!, htmlBody: htmlBody! },
    ...{ to: text(message.to), cc: text(message.cc), bcc: text(message.bcc) },
    ...{ replyTo: text(message.replyTo), name: text(message.name) },
    noReply: message.noReply === true && account === 'workspace',
    attachments: attachmentNames(message.attachments),
    inlineImages: inlineImages(message.inlineImages),
  }
  return { mail, recipients: recipients.length }
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

function addressesOf(value: unknown): string[] {
  return text(value)
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
}

/** `Name <address>` is an address too. */
function checkAddress(given: string): void {
  const address = /<([^<>]*)>\s*$/.exec(given)?.[1] ?? given
  if (!addressPattern.test(address)) throw new Error(`Invalid email: ${given}`)
}

function attachmentNames(given: unknown): string[] {
  const blobs = blobsOf(given)
  const bytes = blobs.reduce((sum, blob) => sum + blob.size, 0)
  if (bytes > maxAttachmentBytes) throw new Error('Limit Exceeded: Email Attachments Size.')
  return blobs.map((blob) => blob.getName() ?? 'Untitled')
}

function blobsOf(given: unknown): Blob[] {
  if (given === undefined || given === null) return []
  const items = Array.isArray(given) ? given : [given]
  return items.map((item: unknown) => {
    if (item instanceof Blob) return item
    const source = item as { getBlob?: () => unknown }
    const blob = source?.getBlob?.()
    if (blob instanceof Blob) return blob
    throw new Error('Invalid argument: attachments')
  })
}

function inlineImages(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(
    Object.entries(given).map(([key, image]) => {
      const [blob] = blobsOf(image)
      const bytes = Buffer.from(blob!.getBytes()).toString('base64')
      return [key, `data:${blob!.getContentType() ?? 'application/octet-stream'};base64,${bytes}`]
    }),
  )
}
