import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

/** Runs when the browser has time, at the latest soon. */
const soon = (job: () => void): (() => void) => {
  const timer = setTimeout(job, 12)
  return () => clearTimeout(timer)
}

/**
 * Mounts a long list piece by piece, so that no step takes long; all of it is there in the end, for the browser's own
 * search and for print. `first` steps are there at once.
 */
export function Gradual<T>({ items, step, first = 1, children }: GradualProps<T>) {
  const [done, setDone] = useState({ items, steps: first })
  const all = Math.ceil(items.length / step)
  // Other items, as behind a filter, begin from the start again.
  const steps = done.items === items ? done.steps : first
  useEffect(() => {
    return steps < all ? soon(() => setDone({ items, steps: steps + 1 })) : undefined
  }, [steps, all, items])
  useEffect(() => {
    const everything = (): void => setDone({ items, steps: all })
    addEventListener('beforeprint', everything)
    return () => removeEventListener('beforeprint', everything)
  }, [all, items])
  return (
    <>
      {Array.from({ length: Math.min(steps, all) }, (_, i) => (
        <Step key={i} items={items} from={i * step} to={(i + 1) * step} render={children} />
      ))}
    </>
  )
}

interface GradualProps<T> {
  readonly items: readonly T[]
  readonly step: number
  readonly first?: number
  /** Has to be the same function as long as it draws the same. */
  readonly children: (item: T, index: number) => ComponentChildren
}

interface StepProps<T> {
  readonly items: readonly T[]
  readonly from: number
  readonly to: number
  readonly render: (item: T, index: number) => ComponentChildren
}

/** The same nodes as long as nothing changed: what is mounted is not looked at again for each step that follows. */
function Step<T>({ items, from, to, render }: StepProps<T>) {
  return useMemo(() => <>{items.slice(from, to).map((item, i) => render(item, from + i))}</>, [items, from, to, render])
}
