import './badge.css'

interface BadgeProps {
  readonly text: string
  /** How grave it is; `alarm` is filled, the others tinted. */
  readonly tone?: 'alarm' | 'danger' | 'warning' | 'success' | 'vip' | 'plain'
}

/** A word in a pill. */
export const Badge = ({ text, tone = 'plain' }: BadgeProps) => <span class={`badge ${tone}`}>{text}</span>
