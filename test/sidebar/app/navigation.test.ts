import { currentPlace, type Move, navigate, startNavigation } from '../../../sidebar/app/navigation'

const go = (...moves: Move[]) => moves.reduce(navigate, startNavigation('today'))
const open = (
  screen: 'customer' | 'edit' | 'results' | 'history' | 'more',
  params = {},
  tab?: 'customer',
): Move => ({
  type: 'open',
  screen,
  params,
  ...(tab ? { tab } : {}),
})
const screens = (navigation: ReturnType<typeof go>) =>
  navigation.stacks[navigation.tab].map(({ screen }) => screen)

describe('navigation', () => {
  it('begins at the tab’s own screen', () => {
    expect(currentPlace(startNavigation('tidy'))).toMatchObject({ screen: 'tidy', params: {} })
  })

  it('opens over the present tab and comes back to it', () => {
    const there = go(open('history', { record: '100001' }))
    expect(screens(there)).toEqual(['today', 'history'])
    expect(currentPlace(navigate(there, { type: 'back' }))).toMatchObject({ screen: 'today' })
  })

  it('stays at the first screen when there is nothing to go back to', () => {
    expect(go({ type: 'back' })).toEqual(startNavigation('today'))
  })

  it('keeps a stack for each tab', () => {
    const navigation = go(open('history'), { type: 'show', tab: 'more' }, { type: 'show', tab: 'today' })
    expect(screens(navigation)).toEqual(['today', 'history'])
  })

  it('goes to a tab when its own screen is opened, and to its beginning', () => {
    const navigation = go(open('edit', { id: '1' }, 'customer'), open('more'), open('customer'))
    expect([navigation.tab, screens(navigation)]).toEqual(['customer', ['customer']])
  })

  it('puts another customer in the place of the one in sight', () => {
    const navigation = go(open('customer', { id: '1' }), open('customer', { id: '2' }))
    expect(screens(navigation)).toEqual(['today', 'customer'])
    expect(currentPlace(navigation).params).toEqual({ id: '2' })
  })

  it('goes back to what lies below instead of opening it twice', () => {
    const navigation = go(
      open('results', {}, 'customer'),
      open('customer', { id: '1' }),
      open('results', {}, 'customer'),
    )
    expect(screens(navigation)).toEqual(['customer', 'results'])
  })

  it('gives every place a key of its own', () => {
    const { stacks } = go(
      open('history'),
      open('edit', { id: '1' }, 'customer'),
      open('customer', { id: '2' }),
    )
    const keys = Object.values(stacks).flatMap((stack) => stack.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
