import { RequestQuota } from '../../../../local/services/sheets-api/request-quota'

const spendMany = (quota: RequestQuota, times: number, nowMs: number, user = 'a@example.com') => {
  for (let i = 0; i < times; i++) quota.spend(user, 'Read', nowMs)
}

describe('the quota of requests a minute', () => {
  it('grants sixty reads and refuses the sixty-first', () => {
    const quota = new RequestQuota()
    spendMany(quota, 60, 1_000)
    expect(() => quota.spend('a@example.com', 'Read', 1_000)).toThrow(
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
    )
  })

  it('counts reads and writes and each person apart', () => {
    const quota = new RequestQuota()
    spendMany(quota, 60, 1_000)
    expect(() => quota.spend('a@example.com', 'Write', 1_000)).not.toThrow()
    expect(() => quota.spend('b@example.com', 'Read', 1_000)).not.toThrow()
  })

  it('grants new requests when the minute has passed', () => {
    const quota = new RequestQuota()
    spendMany(quota, 60, 1_000)
    expect(() => quota.spend('a@example.com', 'Read', 60_999)).toThrow('Quota exceeded')
    expect(() => quota.spend('a@example.com', 'Read', 61_000)).not.toThrow()
  })
})
