import './button.css'
import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names'

interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon'> {
  /** `primary`: the one thing most people do next; `danger`: what cannot be taken back; `quiet`: beside other things. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  /** While true the button stays where it is and does nothing. */
  readonly busy?: boolean | undefined
  readonly children?: ComponentChildren
}

/** A button whose text is a verb. */
export function Button({ look = 'plain', busy = false, onClick, class: own, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={classNames('button', look, typeof own === 'string' && own)}
      aria-disabled={busy}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  )
}

interface IconButtonProps extends Omit<ButtonProps, 'look'> {
  /** What it does, in words. */
  readonly label: string
}

/** A button that shows a sign; its words are read out and shown by the browser on hover. */
export const IconButton = ({ label, class: own, ...rest }: IconButtonProps) => (
  <Button
    look="quiet"
    class={classNames('icon', typeof own === 'string' && own)}
    aria-label={label}
    title={label}
    {...rest}
  />
)
