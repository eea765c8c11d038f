import type { OwnKind } from './field-edit'

/** The kinds that a field of the firm's own can have, in the order they are offered. */
export const OWN_KINDS = [
  ...(['text', 'long-text', 'choice', 'choices', 'yes-no', 'number', 'money', 'date', 'date-time'] as const),
  ...(['birthday', 'phone', 'email', 'wechat', 'web', 'identity', 'credit-code', 'person', 'link'] as const),
] satisfies readonly OwnKind[]
