import { errorFromGoogle, errorText, isInDoubt } from '../../../sidebar/app/call-error'

describe('a failure that Google reports', () => {
  it.each([
    ['ScriptError: PERMISSION_DENIED', 'several-accounts'],
    ['Authorization is required to perform that action.', 'not-permitted'],
    ['You do not have permission to call UrlFetchApp.fetch', 'not-permitted'],
    ['NetworkError: Connection failure due to HTTP 0', 'no-connection'],
    ['We’re sorry, a server error occurred.', 'unexpected'],
  ])('%s is understood as %s', (message, reason) => {
    expect(errorFromGoogle(message).reason).toBe(reason)
  })

  it('leaves in doubt whether the operation was carried out only where no answer came', () => {
    expect(isInDoubt({ reason: 'no-answer' })).toBe(true)
    expect(isInDoubt({ reason: 'no-connection' })).toBe(true)
    expect(isInDoubt({ reason: 'busy' })).toBe(false)
  })

  it('tells the reference for the administrator in both languages', () => {
    const error = { reason: 'unexpected', reference: 'K3F9' } as const
    expect(errorText(error, 'en')).toContain('K3F9')
    expect(errorText(error, 'zh-CN')).toContain('编号 K3F9 告诉管理员')
  })

  it('does without a reference where there is none', () => {
    expect(errorText({ reason: 'unexpected' }, 'zh-CN')).not.toContain('编号')
  })
})
