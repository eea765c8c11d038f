import { classNames } from '../../ui/class-names'

interface ChoiceCardProps {
  readonly title: string
  readonly hint: string
  readonly onClick: () => void
  /** What most people choose. */
  readonly primary?: boolean
}

/** A way on, as a card with a sentence about it. */
export const ChoiceCard = ({ title, hint, onClick, primary = false }: ChoiceCardProps) => (
  <button type="button" class={classNames('choice-card', primary && 'primary')} onClick={onClick}>
    <span class="choice-card-title">{title}</span>
    <span class="choice-card-hint">{hint}</span>
  </button>
)
