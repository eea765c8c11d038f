import { useState } from 'preact/hooks'
import { Button } from './button'
import { copyText } from './copy-text'

const SAID_MS = 2000

interface CopyButtonProps {
  /** What lands in the clipboard. */
  readonly text: string
  readonly words: { readonly copy: string; readonly copied: string; readonly selected: string }
  /** What is copied, read out with the verb. */
  readonly label: string
  /** The element whose text is selected where the browser refuses the clipboard. */
  readonly fallbackId: string
}

/** Copies a value; where nothing may be copied the value is selected for Ctrl+C, and the button says so. */
export function CopyButton({ text, words, label, fallbackId }: CopyButtonProps) {
  const [said, setSaid] = useState<string>()
  const copy = async () => {
    const isCopied = await copyText(text, document.getElementById(fallbackId))
    setSaid(isCopied ? words.copied : words.selected)
    setTimeout(() => setSaid(undefined), SAID_MS)
  }
  return (
    <Button look="quiet" class="small" aria-label={`${said ?? words.copy} ${label}`} onClick={copy}>
      <span aria-live="polite">{said ?? words.copy}</span>
    </Button>
  )
}
