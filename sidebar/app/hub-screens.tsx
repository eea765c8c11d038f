import { List } from '../ui/list'
import { useApp } from './app-context'
import { HelpScreen } from './help-screen'
import { frameMessages } from './messages'
import type { FeatureScreens, ScreenName } from './screen'
import { ScreenHead } from './screen-head'

const tidyItems = ['problems', 'standardise', 'duplicates', 'bin'] as const
const moreItems = [
  'overview',
  'searches',
  'tags',
  'interests',
  'handOver',
  'history',
  'reminders',
  'figures',
  'fields',
  'saveTemplate',
  'roles',
  'setUp',
  'help',
] as const
/** What only those who manage the register can do. */
const forManagers: readonly Item[] = ['handOver', 'saveTemplate']
type Item = (typeof tidyItems)[number] | (typeof moreItems)[number]

const screenNames: Record<Item, ScreenName> = {
  problems: 'problems',
  standardise: 'standardise',
  duplicates: 'duplicates',
  bin: 'bin',
  overview: 'overview',
  searches: 'searches',
  tags: 'tags',
  interests: 'interests',
  handOver: 'hand-over',
  history: 'history',
  reminders: 'reminders',
  figures: 'figures',
  fields: 'fields',
  saveTemplate: 'save-template',
  roles: 'roles',
  setUp: 'set-up',
  help: 'help',
}

/** A list of screens, those that this version has. */
function Hub({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  const { locale, open, hasScreen, start } = useApp()
  const hasMatters = start.register?.tables.some(({ key }) => key === 'matters') === true
  const isOffered = (item: Item) =>
    hasScreen(screenNames[item]) &&
    (!forManagers.includes(item) || start.register?.manages === true) &&
    (item !== 'interests' || hasMatters)
  const text = frameMessages[locale].hubs
  return (
    <>
      <ScreenHead title={title} />
      <List
        label={title}
        items={items.filter(isOffered)}
        keyOf={(item) => item}
        onOpen={(item) => open(screenNames[item], {})}
        render={(item) => (
          <>
            <span class="hub-name">{text[item]}</span>
            <span class="hub-hint">{text[`${item}Hint`]}</span>
          </>
        )}
      />
    </>
  )
}

/** The tabs that are lists of screens. */
export const hubScreens = {
  tidy: {
    tab: 'tidy',
    title: (locale) => frameMessages[locale].hubs.tidy,
    View: () => <Hub title={frameMessages[useApp().locale].hubs.tidy} items={tidyItems} />,
  },
  help: {
    tab: 'more',
    title: (locale) => frameMessages[locale].hubs.help,
    View: HelpScreen,
  },
  more: {
    tab: 'more',
    title: (locale) => frameMessages[locale].hubs.more,
    View: () => <Hub title={frameMessages[useApp().locale].hubs.more} items={moreItems} />,
  },
} satisfies FeatureScreens
