import { exactSum } from '../../base/exact-sum'
import type { Host } from '../../host/host'
import { type Complaints, complaintsOf } from '../../register/figures/complaints'
import { type CustomerGrowth, customerGrowth } from '../../register/figures/customer-growth'
import { type ProductFeedback, productFeedback } from '../../register/figures/feedback-counts'
import { type ScoreKind, type ScoreMonth, scoreTrend } from '../../register/figures/feedback-trend'
import { type FirmReceivables, firmReceivables } from '../../register/figures/firm-receivables'
import { type LateDelivery, lateDeliveries } from '../../register/figures/late-deliveries'
import { LinkedRecords } from '../../register/figures/linked-records'
import { withOwnPurchases } from '../../register/figures/own-purchases'
import type { Period } from '../../register/figures/period'
import { type Pipeline, pipelineOf, type Stage, stagesOf } from '../../register/figures/pipeline'
import { type SalesBy, type SalesSum, salesSums } from '../../register/figures/sales-sums'
import { nameFieldOf } from '../../register/name-field'
import { fieldValue } from '../../register/value'
import { type OverviewFields, readOverview } from './read-overview'

/** So many lines of a list travel; how many there are is told beside them. */
const MOST_LINES = 100

/** The first of many, and how many there are. */
export interface Lines<Line> {
  readonly shown: readonly Line[]
  readonly count: number
}

const linesOf = <Line>(all: readonly Line[]): Lines<Line> => ({
  shown: all.slice(0, MOST_LINES),
  count: all.length,
})

const MONEY = ['amount', 'currency', 'rate']
const PURCHASES: OverviewFields = {
  customers: ['owner', 'transaction-date', 'amount'],
  transactions: ['date', 'customer', 'product', 'owner', ...MONEY],
  products: ['name'],
}

/** Where the opportunities stand. */
export interface PipelineReport extends Omit<Pipeline, 'deals'> {
  readonly deals: Lines<Pipeline['deals'][number]>
  readonly stuck: number
  /** The stages of the list in their order, for moving. */
  readonly listed: readonly Stage[]
}

/** Opportunities by stage, and those nothing happened to. */
export function pipelineReport(host: Host): PipelineReport {
  const { tables, ground } = readOverview(host, {
    customers: ['owner', 'last-contact'],
    'follow-ups': ['customer', 'at'],
    opportunities: [
      ...['customer', 'name', 'stage', 'amount', 'probability', 'close-on', 'stage-since', 'owner'],
    ],
  })
  const linked = new LinkedRecords(tables)
  const { stages, deals } = pipelineOf(linked, ground)
  const schema = linked.schemaOf('opportunities')
  const stuck = deals.filter(({ isStuck }) => isStuck).length
  return { stages, deals: linesOf(deals), stuck, listed: schema ? stagesOf(schema) : [] }
}

/** How the number of customers developed, and by which rule one counts as lost. */
export interface GrowthReport extends CustomerGrowth {
  readonly lostMonths: number
}

/** Customers won and lost over a period. */
export function growthReport(host: Host, period: Period): GrowthReport {
  const { tables, ground } = readOverview(host, {
    customers: ['transaction-date', 'amount'],
    transactions: ['date', 'customer', 'amount'],
  })
  const purchases = withOwnPurchases(tables)
  const rows = (table: string) => purchases.get(table)?.rows ?? []
  const growth = customerGrowth(rows('customers'), rows('transactions'), period, ground)
  return { ...growth, lostMonths: Math.max(1, ground.settings.lostMonths) }
}

/** What was sold, summed in four ways. */
export interface SalesReport extends Omit<SalesSum, 'of'> {
  readonly by: Readonly<Record<SalesBy, Lines<SalesSum>>>
  /** Names of the products among the sums, by number. */
  readonly products: Readonly<Record<string, string>>
  /** ISO 4217 code of the money the sums are in. */
  readonly currency: string
}

/** Sales of a period by month, customer, product and salesperson. */
export function salesReport(host: Host, period: Period): SalesReport {
  const { tables, ground } = readOverview(host, PURCHASES)
  const linked = new LinkedRecords(withOwnPurchases(tables))
  const ways = (['month', 'customer', 'product', 'owner'] as const).map(
    (by) => [by, salesSums(by, linked, period, ground)] as const,
  )
  const [[, months]] = ways as [readonly [SalesBy, SalesSum[]]]
  const total = (key: 'amount' | 'orders' | 'unknown') => exactSum(months.map((each) => each[key]))
  const by = Object.fromEntries(ways.map(([way, sums]) => [way, linesOf(sums)])) as SalesReport['by']
  return {
    ...{ amount: total('amount'), orders: total('orders'), unknown: total('unknown') },
    by,
    products: productNames(
      linked,
      by.product.shown.map(({ of }) => of),
    ),
    currency: ground.currency,
  }
}

/** What customers owe and the firm still has to deliver. */
export interface ReceivablesReport extends Omit<FirmReceivables, 'debtors'> {
  readonly debtors: Lines<FirmReceivables['debtors'][number]>
  /** Late deliveries that are awaited, and how many of the last 12 months came late. */
  readonly awaited: Lines<LateDelivery>
  readonly cameLate: number
}

/** Open and overdue amounts by customer, and late deliveries. */
export function receivablesReport(host: Host): ReceivablesReport {
  const { tables, ground } = readOverview(host, {
    customers: ['credit-limit'],
    transactions: ['date', 'customer', 'due-on', 'delivery-on', 'delivered-on', ...MONEY],
    payments: ['date', 'customer', 'transaction', ...MONEY],
  })
  const linked = new LinkedRecords(tables)
  const { debtors, ...sums } = firmReceivables(linked, ground)
  const late = lateDeliveries(linked.recordsOf('transactions'), ground)
  const cameLate = late.filter(({ deliveredOn }) => deliveredOn !== undefined && deliveredOn > ground.yearAgo)
  return {
    ...sums,
    debtors: linesOf(debtors),
    awaited: linesOf(late.filter(({ deliveredOn }) => deliveredOn === undefined)),
    cameLate: cameLate.length,
  }
}

/** What customers said of the firm and its products. */
export interface FeedbackReport extends Omit<Complaints, 'open'> {
  readonly complaints: Lines<Complaints['open'][number]>
  readonly overdue: number
  readonly reopened: number
  readonly scores: Readonly<Record<ScoreKind, readonly ScoreMonth[]>>
  readonly feedback: readonly ProductFeedback[]
  /** Names of the products spoken of, by number. */
  readonly products: Readonly<Record<string, string>>
}

/** Complaints that wait, scores with their trend, and counts per product over a period. */
export function feedbackReport(host: Host, period: Period): FeedbackReport {
  const { tables, ground } = readOverview(host, {
    customers: ['owner'],
    service: [
      ...['at', 'customer', 'type', 'product', 'severity', 'what', 'deadline', 'owner', 'state'],
      ...['resolved-on', 'score-kind', 'score'],
    ],
    products: ['name'],
  })
  const linked = new LinkedRecords(tables)
  const service = linked.recordsOf('service')
  const { open, ...counts } = complaintsOf(linked, period, ground)
  const feedback = productFeedback(service, period, ground).slice(0, MOST_LINES)
  const scores = (kind: ScoreKind) => scoreTrend(service, kind, period, ground)
  return {
    ...counts,
    complaints: linesOf(open),
    overdue: open.filter(({ daysOverdue }) => daysOverdue !== undefined).length,
    reopened: open.filter(({ isReopened }) => isReopened).length,
    scores: { csat: scores('csat'), nps: scores('nps') },
    feedback,
    products: productNames(linked, [
      ...feedback.map(({ product }) => product),
      ...open.slice(0, MOST_LINES).map(({ product }) => product),
    ]),
  }
}

function productNames(linked: LinkedRecords, ids: readonly string[]): Record<string, string> {
  const key = nameFieldOf(linked.schemaOf('products')?.fields ?? [])?.key ?? ''
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = String(fieldValue(linked.find('products', id)?.values ?? {}, key))
      return name === '' ? [] : [[id, name]]
    }),
  )
}
