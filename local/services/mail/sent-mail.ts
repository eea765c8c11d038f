/** A mail in the outbox; it goes nowhere. Addresses of one field are joined by commas, as given. */
export interface SentMail {
  readonly at: string
  /** Who sent it: the effective user. */
  readonly from: string
  /** The display name, where the script gave one. */
  readonly name: string
  readonly to: string
  readonly cc: string
  readonly bcc: string
  readonly replyTo: string
  readonly noReply: boolean
  readonly subject: string
  readonly body: string
  /** Empty for a mail in plain text. */
  readonly htmlBody: string
  /** Names of the attachments. */
  readonly attachments: readonly string[]
  /** The images that `htmlBody` names as `cid:key`, as data addresses. */
  readonly inlineImages: Readonly<Record<string, string>>
}
