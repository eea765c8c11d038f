import type { Feature, Job } from '../host/feature'
import type { Host } from '../host/host'
import { features } from './features'
import { runsAsKeeper } from './keeper'

/** Google ends an execution after 6 minutes; jobs stop by themselves a good while before. */
const TIME_FOR_JOBS_MS = 270_000
const LOCK_WAIT_MS = 30_000

/** Runs the jobs that the clock starts, each for itself: one that fails does not keep the next from running. */
export function runJobs(host: Host, every: Job['every']): void {
  const untilMs = host.clock.nowMs() + TIME_FOR_JOBS_MS
  const jobs = (features as readonly Feature[]).flatMap((feature) => feature.jobs ?? [])
  try {
    if (!runsAsKeeper(host)) return
    const due = jobs.filter((job) => job.every === every)
    host.lock.hold(
      LOCK_WAIT_MS,
      () => {
        for (const job of due) runJob(host, job, untilMs)
      },
      'end',
    )
  } catch (error) {
    host.log.error(`jobs ${every}`, error)
  }
}

function runJob(host: Host, job: Job, untilMs: number): void {
  try {
    job.run(host, untilMs)
  } catch (error) {
    host.log.error(`job ${job.id}`, error)
  }
}
