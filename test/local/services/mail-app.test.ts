import { freshGoogle } from './support'

describe('MailApp', () => {
  it('puts every overload into the outbox', () => {
    const { MailApp, Utilities, google } = freshGoogle()
    const attachment = Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'day.ics')
    MailApp.sendEmail('a@example.com', 'One', 'body')
    MailApp.sendEmail('a@example.com', 'reply@example.com', 'Two', 'body')
    MailApp.sendEmail('a@example.com,b@example.com', 'Three', 'body', {
      htmlBody: '<b>x</b>',
      attachments: [attachment],
    })
    MailApp.sendEmail({
      to: 'Ann <a@example.com>',
      cc: 'c@example.com',
      subject: 'Four',
      htmlBody: '<i>四</i>',
    })
    expect(google.outbox).toMatchObject([
      {
        to: 'a@example.com',
        subject: 'One',
        body: 'body',
        from: 'owner@example.com',
        htmlBody: '',
        attachments: [],
      },
      { subject: 'Two', replyTo: 'reply@example.com' },
      { subject: 'Three', htmlBody: '<b>x</b>', attachments: ['day.ics'] },
      { subject: 'Four', cc: 'c@example.com', htmlBody: '<i>四</i>', body: '' },
    ])
    expect(google.outbox[0]!.at).toMatch(/^2026-11-21T01:00:00/)
  })

  it('counts recipients against the day’s quota, which is back the next day', () => {
    const { MailApp, google } = freshGoogle()
    expect(MailApp.getRemainingDailyQuota()).toBe(100)
    const fifty = Array.from({ length: 50 }, (_, i) => `p${i}@example.com`).join(',')
    MailApp.sendEmail(fifty, 's', 'b')
    MailApp.sendEmail(fifty, 's', 'b')
    expect(MailApp.getRemainingDailyQuota()).toBe(0)
    expect(() => MailApp.sendEmail('a@example.com', 's', 'b')).toThrow(
      'Service invoked too many times for one day: email.',
    )
    google.clock.advance('1 day')
    expect(MailApp.getRemainingDailyQuota()).toBe(100)
  })

  it.each([
    ['', 'Failed to send email: no recipient'],
    ['nobody', 'Invalid email: nobody'],
    ['a@example.com, not an address', 'Invalid email: not an address'],
    ['a@b', 'Invalid email: a@b'],
  ])('refuses the recipient %p', (to, message) => {
    const { MailApp, google } = freshGoogle()
    expect(() => MailApp.sendEmail(to, 's', 'b')).toThrow(message)
    expect(google.outbox).toEqual([])
  })

  it('refuses more than 50 recipients and bodies over 200 KB', () => {
    const { MailApp } = freshGoogle()
    const many = Array.from({ length: 51 }, (_, i) => `p${i}@example.com`).join(',')
    expect(() => MailApp.sendEmail(many, 's', 'b')).toThrow('Limit Exceeded: Email Recipients Per Message.')
    expect(() => MailApp.sendEmail('a@example.com', 's', 'x'.repeat(200 * 1024 + 1))).toThrow(
      'Limit Exceeded: Email Body Size.',
    )
  })
})
