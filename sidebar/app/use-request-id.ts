import { useRef } from 'preact/hooks'
import { newRequestId } from './server'

/** The id of one attempt: the same content sent again carries the same id, so that nothing is done twice. */
export function useRequestId(): (content: string) => string {
  const last = useRef({ content: '', id: '' })
  return (content) => {
    if (last.current.content !== content) last.current = { content, id: newRequestId() }
    return last.current.id
  }
}
