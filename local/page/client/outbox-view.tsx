import { useEffect, useState } from 'preact/hooks'
import type { ShownMail } from '../protocol'
import type { Language } from './language'
import type { Server } from './server'
import { textsIn } from './texts'
import { clockWords } from './time-words'

interface OutboxProps {
  readonly server: Server
  readonly language: Language
  readonly timeZone: string
  /** Number of mails; when it grows, they are fetched again. */
  readonly count: number
}

/** The mails that would have been sent, the newest first, each as its reader would get it. */
export function OutboxView({ server, language, timeZone, count }: OutboxProps) {
  const [mails, setMails] = useState<readonly ShownMail[]>([])
  useEffect(() => {
    if (count > 0) void server.mails().then(setMails)
  }, [server, count])
  const texts = textsIn(language)
  if (mails.length === 0) return <p class="empty">{texts.outboxEmpty}</p>
  return (
    <ul class="mails">
      {[...mails].reverse().map((mail, index) => (
        <li key={mails.length - index}>
          <Mail mail={mail} language={language} timeZone={timeZone} open={index === 0} />
        </li>
      ))}
    </ul>
  )
}

function Mail({
  mail,
  language,
  timeZone,
  open,
}: {
  readonly mail: ShownMail
  readonly language: Language
  readonly timeZone: string
  readonly open: boolean
}) {
  const texts = textsIn(language)
  return (
    <details class="mail" open={open}>
      <summary>
        <span class="subject">{mail.subject || texts.noSubject}</span>
        <span class="quiet">
          {mail.to} · {clockWords(mail.at, timeZone, language)}
        </span>
      </summary>
      <dl>
        <dt>{texts.from}</dt>
        <dd>{mail.from}</dd>
        <dt>{texts.to}</dt>
        <dd>{mail.to}</dd>
        {mail.cc && <dt>{texts.copyTo}</dt>}
        {mail.cc && <dd>{mail.cc}</dd>}
        {mail.attachments.length > 0 && <dt>{texts.attachments}</dt>}
        {mail.attachments.length > 0 && <dd>{mail.attachments.join(', ')}</dd>}
      </dl>
      {mail.htmlBody ? (
        <iframe class="mail-body" title={mail.subject || texts.noSubject} sandbox="" srcdoc={mail.htmlBody} />
      ) : (
        <pre class="mail-body">{mail.body}</pre>
      )}
    </details>
  )
}
