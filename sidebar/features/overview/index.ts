import './overview.css'
import { overviewMessages } from '../../../src/features/overview/messages'
import type { FeatureScreens } from '../../app/screen'
import { FeedbackScreen } from './feedback-screen'
import { GrowthScreen } from './growth-screen'
import { OverviewScreen } from './overview-screen'
import { PipelineScreen } from './pipeline-screen'
import { ReceivablesScreen } from './receivables-screen'
import { SalesScreen } from './sales-screen'

/** How business goes: a list of reports, and each of them. */
export const overviewScreens = {
  overview: { tab: 'more', title: (locale) => overviewMessages[locale].title, View: OverviewScreen },
  pipeline: {
    tab: 'more',
    title: (locale) => overviewMessages[locale].screens.pipeline,
    View: PipelineScreen,
  },
  sales: { tab: 'more', title: (locale) => overviewMessages[locale].screens.sales, View: SalesScreen },
  receivables: {
    tab: 'more',
    title: (locale) => overviewMessages[locale].screens.receivables,
    View: ReceivablesScreen,
  },
  growth: { tab: 'more', title: (locale) => overviewMessages[locale].screens.growth, View: GrowthScreen },
  feedback: {
    tab: 'more',
    title: (locale) => overviewMessages[locale].screens.feedback,
    View: FeedbackScreen,
  },
} satisfies FeatureScreens
