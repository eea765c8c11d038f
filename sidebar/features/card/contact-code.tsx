import { useId, useState } from 'preact/hooks'
import { encode } from 'uqr'
import { cardMessages } from '../../../src/features/card/messages'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import { type Contact, contactCard } from './contact-card'

/** A code to scan with a telephone, which then offers to save or call the contact. Drawn here; nothing is sent anywhere. */
export function ContactCode({ contact }: { readonly contact: Contact }) {
  const text = cardMessages[useApp().locale].reach
  const id = useId()
  const [isShown, setShown] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        class="small"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? text.closeCode : text.code}
      </Button>
      <div id={id} class="contact-code" hidden={!isShown}>
        {isShown && <Code contact={contact} />}
      </div>
    </>
  )
}

function Code({ contact }: { readonly contact: Contact }) {
  const text = cardMessages[useApp().locale].reach
  const path = codePath(contactCard(contact))
  if (!path) return <p class="quiet small">{text.codeTooLong}</p>
  return (
    <>
      <svg role="img" aria-label={text.codeOf(contact.name)} viewBox={`0 0 ${path.size} ${path.size}`}>
        <rect width={path.size} height={path.size} fill="#fff" />
        <path d={path.d} fill="#000" />
      </svg>
      <p class="quiet small">{text.codeHint}</p>
    </>
  )
}

/** The dark modules of a code of medium error correction as one path; undefined where the text is too long for any. */
function codePath(content: string): { readonly d: string; readonly size: number } | undefined {
  try {
    const { data, size } = encode(content, { ecc: 'M', border: 3 })
    const squares = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    )
    return { d: squares.join(''), size }
  } catch {
    return undefined
  }
}
