import { check, object, pipe, regex, string, transform } from 'valibot'
import { type CalendarDate, isCalendarDate } from '../../base/calendar-date'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { feedbackReport, growthReport, pipelineReport, receivablesReport, salesReport } from './reports'

export type {
  FeedbackReport,
  GrowthReport,
  PipelineReport,
  ReceivablesReport,
  SalesReport,
} from './reports'

const day = pipe(
  string(),
  regex(/^\d{4}-\d\d-\d\d$/),
  check(isCalendarDate),
  transform((text) => text as CalendarDate),
)
const period = pipe(
  object({ from: day, to: day }),
  check(({ from, to }) => from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 20),
)
const nothing = object({})

/** How business goes: opportunities, growth, sales, what customers owe and what they say. Each reads some columns once. */
export const overview = {
  id: 'overview',
  endpoints: {
    'overview.pipeline': endpoint({ access: 'colleague', params: nothing, run: pipelineReport }),
    'overview.growth': endpoint({ access: 'colleague', params: period, run: growthReport }),
    'overview.sales': endpoint({ access: 'colleague', params: period, run: salesReport }),
    'overview.receivables': endpoint({ access: 'colleague', params: nothing, run: receivablesReport }),
    'overview.feedback': endpoint({ access: 'colleague', params: period, run: feedbackReport }),
  },
} satisfies Feature
