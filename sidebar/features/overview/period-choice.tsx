import { useState } from 'preact/hooks'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { overviewMessages } from '../../../src/features/overview/messages'
import { issueText } from '../../../src/i18n/issue-messages'
import { type Period, periodOf, type Span } from '../../../src/register/figures/period'
import { readDate } from '../../../src/register/rules/date-rule'
import { contextOfCountry } from '../../../src/register/rules/rule-context'
import { useApp, useRegister } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { TextField } from '../../ui/text-field'
import { useToday } from './report-frame'

type Choice = Span | 'custom'
const CHOICES: readonly Choice[] = ['month', 'quarter', 'year', 'custom']
const MOST_YEARS = 20

/** A period that may be chosen anew, and the control for it. */
export function usePeriod(first: Span) {
  const today = useToday()
  const [choice, choose] = useState<Choice>(first)
  const [custom, setCustom] = useState<Period>()
  const span = choice === 'custom' ? first : choice
  const period = choice === 'custom' && custom ? custom : periodOf(span, today)
  const control = <PeriodChoice choice={choice} period={period} onChoose={choose} onPeriod={setCustom} />
  return { period, control }
}

interface PeriodChoiceProps {
  readonly choice: Choice
  readonly period: Period
  readonly onChoose: (choice: Choice) => void
  readonly onPeriod: (period: Period) => void
}

function PeriodChoice({ choice, period, onChoose, onPeriod }: PeriodChoiceProps) {
  const text = overviewMessages[useApp().locale].period
  const words = CHOICES.map((each) => text[each])
  return (
    <>
      <Chips
        label={text.label}
        options={words}
        value={text[choice]}
        onChoose={(word) => onChoose(CHOICES[words.indexOf(word)] ?? 'year')}
      />
      {choice === 'custom' && <CustomPeriod period={period} onPeriod={onPeriod} />}
      <p class="quiet small number">{text.told(period.from, period.to)}</p>
    </>
  )
}

/** Two days as people write them. Nothing is asked before both can be read. */
function CustomPeriod({ period, onPeriod }: Pick<PeriodChoiceProps, 'period' | 'onPeriod'>) {
  const { locale } = useApp()
  const { country } = useRegister()
  const text = overviewMessages[locale].period
  const [typed, setTyped] = useState({ from: period.from as string, to: period.to as string })
  const [tried, setTried] = useState(typed)
  const read = (value: string) => readDate(value, contextOfCountry(country))
  const faultOf = (key: 'from' | 'to') => {
    const day = read(tried[key])
    return typeof day === 'string' ? undefined : issueText({ ...day, field: key }, locale)
  }
  const [from, to] = [read(tried.from), read(tried.to)]
  const show = () => {
    setTried(typed)
    const chosen = { from: read(typed.from), to: read(typed.to) }
    if (isPeriod(chosen)) onPeriod(chosen)
  }
  const isTurned = typeof from === 'string' && typeof to === 'string' && from > to
  const isLong = typeof from === 'string' && typeof to === 'string' && isTooLong({ from, to })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      {(['from', 'to'] as const).map((key) => (
        <TextField
          key={key}
          label={text[key]}
          value={typed[key]}
          error={faultOf(key)}
          onInput={(value) => setTyped({ ...typed, [key]: value })}
        />
      ))}
      {(isTurned || isLong) && <Banner tone="danger">{isTurned ? text.turned : text.tooLong}</Banner>}
      <Button type="submit">{text.show}</Button>
    </form>
  )
}

type ReadDay = ReturnType<typeof readDate>

const isPeriod = (period: { readonly from: ReadDay; readonly to: ReadDay }): period is Period =>
  typeof period.from === 'string' &&
  typeof period.to === 'string' &&
  period.from <= period.to &&
  !isTooLong(period as Period)

const isTooLong = ({ from, to }: { readonly from: CalendarDate; readonly to: CalendarDate }): boolean =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS
