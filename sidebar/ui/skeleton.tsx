import './skeleton.css'
import { useEffect, useState } from 'preact/hooks'

/** Less than this is felt as at once: nothing is shown. */
const AT_ONCE_MS = 300

interface SkeletonProps {
  /** What is being fetched, read out. */
  readonly label: string
  /** Lines of the final shape. */
  readonly lines?: number
}

/** The shape of what will come, while it is fetched. Nothing in the first 0.3 seconds. */
export function Skeleton({ label, lines = 4 }: SkeletonProps) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), AT_ONCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <div class="skeleton fades-in" role="status">
      <span class="only-read-out">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  )
}
