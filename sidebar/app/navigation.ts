import { type ScreenName, type ScreenParams, TABS, type Tab } from './screen'

/** A screen that was opened, with its parameters. `key` tells places apart that show the same screen. */
export interface Place {
  readonly key: number
  readonly screen: ScreenName
  readonly params: ScreenParams[ScreenName]
}

/** Where the person is: each tab keeps its own stack of places, the first of which is the tab's own screen. */
export interface Navigation {
  readonly tab: Tab
  readonly stacks: Readonly<Record<Tab, readonly Place[]>>
  readonly nextKey: number
}

/** What a person can do to get somewhere else. */
export type Move =
  | {
      readonly type: 'open'
      readonly screen: ScreenName
      readonly params: ScreenParams[ScreenName]
      readonly tab?: Tab
    }
  | { readonly type: 'back' }
  | { readonly type: 'show'; readonly tab: Tab }

const isTab = (screen: ScreenName): screen is Tab => (TABS as readonly string[]).includes(screen)

/** The sidebar at its opening: every tab at its own screen. */
export function startNavigation(tab: Tab): Navigation {
  const stacks = Object.fromEntries(
    TABS.map((screen, key) => [screen, [{ key, screen, params: {} }]]),
  ) as unknown as Record<Tab, readonly Place[]>
  return { tab, stacks, nextKey: TABS.length }
}

/** The place in sight. */
export const currentPlace = ({ tab, stacks }: Navigation): Place => stacks[tab][stacks[tab].length - 1]!

/**
 * Where a move leads. Opening what lies below already goes back to it; opening the same screen with other parameters
 * takes the place of the one in sight.
 */
export function navigate(navigation: Navigation, move: Move): Navigation {
  if (move.type === 'show') return { ...navigation, tab: move.tab }
  const stack = navigation.stacks[navigation.tab]
  if (move.type === 'back')
    return stack.length > 1 ? withStack(navigation, navigation.tab, stack.slice(0, -1)) : navigation
  return open(navigation, move)
}

function open(navigation: Navigation, { screen, params, tab }: Extract<Move, { type: 'open' }>): Navigation {
  const isRoot = isTab(screen) && Object.keys(params).length === 0
  if (isRoot) return withStack(navigation, screen, navigation.stacks[screen].slice(0, 1))
  const target = tab ?? navigation.tab
  const stack = navigation.stacks[target]
  const below = stack.findIndex((place) => isSame(place, screen, params))
  if (below > 0) return withStack(navigation, target, stack.slice(0, below + 1))
  const top = stack[stack.length - 1]!
  const replaces = stack.length > 1 && top.screen === screen
  const place: Place = { key: navigation.nextKey, screen, params }
  const next = withStack(navigation, target, [...(replaces ? stack.slice(0, -1) : stack), place])
  return { ...next, nextKey: navigation.nextKey + 1 }
}

const isSame = (place: Place, screen: ScreenName, params: Place['params']): boolean =>
  place.screen === screen && JSON.stringify(place.params) === JSON.stringify(params)

const withStack = (navigation: Navigation, tab: Tab, stack: readonly Place[]): Navigation => ({
  ...navigation,
  tab,
  stacks: { ...navigation.stacks, [tab]: stack },
})
