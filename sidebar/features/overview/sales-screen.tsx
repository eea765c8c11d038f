import { useState } from 'preact/hooks'
import type { SalesReport } from '../../../src/features/overview'
import { overviewMessages } from '../../../src/features/overview/messages'
import { exactAmount, shortAmount } from '../../../src/i18n/short-amount'
import { useApp } from '../../app/app-context'
import type { ScreenProps } from '../../app/screen'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { BarList, shares } from '../../ui/bar-list'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { usePeriod } from './period-choice'
import { MoreLines, ReportFrame, useCustomers } from './report-frame'

const WAYS = ['month', 'customer', 'product', 'owner'] as const
type Way = (typeof WAYS)[number]

/** What was sold over a chosen period, by month, customer, product or owner. */
export function SalesScreen({ active }: ScreenProps<'sales'>) {
  const text = overviewMessages[useApp().locale]
  const { period, control } = usePeriod('year')
  const asked = useCall('overview.sales', period, active)
  return (
    <ReportFrame title={text.screens.sales} asked={asked} active={active} head={control}>
      {(sales) => <Report sales={sales} />}
    </ReportFrame>
  )
}

function Report({ sales }: { readonly sales: SalesReport }) {
  const { locale } = useApp()
  const text = overviewMessages[locale].sales
  const [way, setWay] = useState<Way>('month')
  const words = WAYS.map((each) => text.ways[each])
  if (sales.by.month.count === 0) return <EmptyState text={text.none} />
  return (
    <>
      <div class="report-lead" role="status">
        <p class="report-figure number">{text.total(exactAmount(sales.amount), sales.currency)}</p>
        <p>{text.orders(sales.orders)}</p>
      </div>
      {sales.unknown > 0 && <Banner tone="warning">{text.unknown(sales.unknown)}</Banner>}
      <Chips
        label={text.by}
        options={words}
        value={text.ways[way]}
        onChoose={(word) => setWay(WAYS[words.indexOf(word)] ?? 'month')}
      />
      <Sums sales={sales} way={way} />
    </>
  )
}

function Sums({ sales, way }: { readonly sales: SalesReport; readonly way: Way }) {
  const { locale } = useApp()
  const text = overviewMessages[locale]
  const { nameOf, openCustomer } = useCustomers()
  const { shown, count } = sales.by[way]
  const widths = shares(shown.map(({ amount }) => amount))
  const name = (of: string): string => {
    if (way === 'customer') return nameOf(of)
    if (way === 'product') return of === '' ? text.noProduct : (sales.products[of] ?? of)
    return of || text.nobody
  }
  return (
    <>
      <BarList
        label={text.sales.ways[way]}
        bars={shown.map(({ of, amount, orders }, place) => ({
          key: of,
          name: name(of),
          words: text.sales.line(shortAmount(amount, locale), orders),
          share: widths[place],
          onOpen: way === 'customer' && of !== '' ? () => openCustomer(of) : undefined,
        }))}
      />
      <MoreLines shown={shown.length} count={count} />
    </>
  )
}
