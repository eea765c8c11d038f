import './card-view.css'
import type { Card, FormField } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { blockName } from '../../../src/i18n/field-kind-names'
import { issueText } from '../../../src/i18n/issue-messages'
import type { Block } from '../../../src/register/field'
import { nameFieldOf } from '../../../src/register/name-field'
import { isBlank } from '../../../src/register/value'
import { useApp, useRegister } from '../../app/app-context'
import { Badge } from '../../ui/badge'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Fold } from '../../ui/section'
import { cardLayout, completeness } from './card-layout'
import { FieldLine } from './field-line'

/** One customer: who it is, what is wrong, how to reach them, everything else folded by block. */
export function CardView({ card }: { readonly card: Card }) {
  const { locale } = useApp()
  const { fields } = useRegister()
  const { first, more } = cardLayout(fields, card.values)
  return (
    <article class="card" aria-label={card.id}>
      <CardHead card={card} />
      <CardProblems card={card} />
      <div class="card-lines">
        {first.map((field) => (
          <FieldLine key={field.key} field={field} card={card} />
        ))}
      </div>
      {more.map(({ block, fields: inBlock }) => (
        <Fold key={block} title={`${blockName(block as Block, locale)} ${inBlock.length}`}>
          <div class="card-lines">
            {inBlock.map((field) => (
              <FieldLine key={field.key} field={field} card={card} />
            ))}
          </div>
        </Fold>
      ))}
      <MissingFields card={card} fields={fields} />
    </article>
  )
}

/** The name a card goes by. */
export function useCardName(card: Card | undefined): string {
  const { locale } = useApp()
  const { fields } = useRegister()
  const name = String(card?.values[nameFieldOf(fields)?.key ?? ''] ?? '').trim()
  return name || customerMessages[locale].card.nobody
}

function CardHead({ card }: { readonly card: Card }) {
  const { locale } = useApp()
  const { fields } = useRegister()
  const name = useCardName(card)
  const text = customerMessages[locale].card
  const { company, position } = card.values
  const kind = card.values['customer-type']
  return (
    <header class="card-head">
      <div class="card-title">
        <h2 class="two-lines" title={name}>
          <bdi>{name}</bdi>
        </h2>
        {!isBlank(position) && <span class="quiet">{String(position)}</span>}
      </div>
      {!isBlank(company) && (
        <p class="two-lines" title={String(company)}>
          <bdi>{String(company)}</bdi>
        </p>
      )}
      <p class="card-badges">
        {!isBlank(kind) && <Badge text={String(kind)} tone={String(kind) === 'VIP' ? 'vip' : 'plain'} />}
        {card.issues.length > 0 && <Badge text={text.problems(card.issues.length)} tone="danger" />}
        <span class="quiet small">{text.completeness(completeness(fields, card.values))}</span>
      </p>
    </header>
  )
}

/** So many problems leave the ways to reach the customer in sight. */
const PROBLEMS_OPEN = 2

/** What breaks a rule, with the remedy. */
function CardProblems({ card }: { readonly card: Card }) {
  const { locale } = useApp()
  const { fields } = useRegister()
  if (card.issues.length === 0) return null
  const lines = (issues: Card['issues']) => (
    <ul class="card-problems">
      {issues.map((issue) => (
        <li key={`${issue.field}-${issue.reason}`}>
          <b>{fields.find(({ key }) => key === issue.field)?.header ?? issue.field}</b>{' '}
          {issueText(issue, locale)}
        </li>
      ))}
    </ul>
  )
  const more = card.issues.slice(PROBLEMS_OPEN)
  return (
    <Banner tone="danger" announce={false}>
      {lines(card.issues.slice(0, PROBLEMS_OPEN))}
      {more.length > 0 && (
        <Fold title={customerMessages[locale].card.moreProblems(more.length)}>{lines(more)}</Fold>
      )}
    </Banner>
  )
}

/** How many missing fields are named. */
const MOST_NAMED = 4

function MissingFields({ card, fields }: { readonly card: Card; readonly fields: readonly FormField[] }) {
  const { locale, open } = useApp()
  const text = customerMessages[locale].card
  const missing = fields.filter((field) => field.editable && isBlank(card.values[field.key]))
  if (missing.length === 0) return null
  const names = missing.slice(0, MOST_NAMED).map(({ header }) => header)
  return (
    <div class="card-missing">
      <span class="quiet">{text.missing(names.join(text.between))}</span>
      <Button look="quiet" onClick={() => open('edit', { id: card.id })}>
        {text.fillIn}
      </Button>
    </div>
  )
}
