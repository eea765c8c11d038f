import { useCallback, useEffect, useState } from 'preact/hooks'
import { currentPlace, type Move, type Navigation } from './navigation'

/** What is searched for. Results open over the customer tab as soon as something is typed, and go when it is cleared. */
export function useSearchQuery(navigation: Navigation, move: (move: Move) => void) {
  const [query, setTyped] = useState('')
  const isShown = currentPlace(navigation).screen === 'results'
  const isOpen = navigation.stacks.customer.some(({ screen }) => screen === 'results')
  const setQuery = useCallback(
    (next: string) => {
      setTyped(next)
      if (next !== '' && !isShown) move({ type: 'open', screen: 'results', params: {}, tab: 'customer' })
      if (next === '' && isShown) move({ type: 'back' })
    },
    [isShown, move],
  )
  useEffect(() => {
    if (!isOpen) setTyped('')
  }, [isOpen])
  return { query, setQuery }
}
