import { useRef } from 'preact/hooks'
import { Button } from './button'

interface FileButtonProps {
  readonly text: string
  /** Ends of the names that are offered, such as `.json`. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A button that lets the person choose a file; the browser's own control would speak the browser's language. */
export function FileButton({ text, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{text}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={text}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
