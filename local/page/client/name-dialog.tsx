import { useEffect, useRef } from 'preact/hooks'

/** A question for a name. */
export interface NameQuestion {
  readonly title: string
  readonly value: string
  readonly action: string
  readonly answer: (name: string) => void
}

interface NameDialogProps {
  readonly question: NameQuestion
  readonly cancelLabel: string
  readonly close: () => void
}

/** Asks for a name; Enter answers, Esc leaves things as they are. */
export function NameDialog({ question, cancelLabel, close }: NameDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    input.current?.select()
  }, [])
  const answer = (event: Event) => {
    event.preventDefault()
    const name = input.current?.value.trim() ?? ''
    close()
    if (name && name !== question.value) question.answer(name)
  }
  return (
    <dialog class="name-dialog" ref={dialog} aria-labelledby="name-question" onClose={close}>
      <form onSubmit={answer}>
        <label id="name-question">
          {question.title}
          <input ref={input} value={question.value} maxLength={100} />
        </label>
        <div class="button-row">
          <button type="button" onClick={close}>
            {cancelLabel}
          </button>
          <button type="submit" class="main-button">
            {question.action}
          </button>
        </div>
      </form>
    </dialog>
  )
}
