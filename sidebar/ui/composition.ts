/** Some browsers end the composition before they report the Enter that picked the candidate. */
const JUST_AFTER_MS = 60
/** The key code of a key that an input method took for itself. */
const TAKEN_BY_INPUT_METHOD = 229
const CAPTURE = { capture: true }

/** Tells keys meant for an input method from keys meant for us. */
export interface CompositionWatch {
  /** Whether an input method is composing, or has only just stopped. */
  isComposing(): boolean
  /** Whether a key belongs to an input method. */
  owns(event: KeyboardEvent): boolean
  stop(): void
}

/** Watches every field of a document. `now` is in milliseconds. */
export function watchComposition(target: EventTarget, now: () => number = Date.now): CompositionWatch {
  let composing = false
  let endedAt = Number.NEGATIVE_INFINITY
  const begin = () => {
    composing = true
  }
  const end = () => {
    composing = false
    endedAt = now()
  }
  target.addEventListener('compositionstart', begin, CAPTURE)
  target.addEventListener('compositionend', end, CAPTURE)
  const isComposing = () => composing || now() - endedAt < JUST_AFTER_MS
  return {
    isComposing,
    owns: (event) => event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD || isComposing(),
    stop() {
      target.removeEventListener('compositionstart', begin, CAPTURE)
      target.removeEventListener('compositionend', end, CAPTURE)
    },
  }
}

let watch: CompositionWatch | undefined

/** The watch over this page's document. */
export const composition = (): CompositionWatch => (watch ??= watchComposition(document))
