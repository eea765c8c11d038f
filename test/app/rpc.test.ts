import { createGoogle } from '../../local/services'
import { CHINA } from '../support/china'
import { productFiles } from '../support/product'

const OWNER = 'owner@example.com'

function openSheet() {
  const google = createGoogle({ ...CHINA, owner: OWNER })
  const id = google.createSpreadsheet({
    name: '客户',
    tabs: [
      {
        name: '客户',
        rows: [
          ['姓名', '手机'],
          ['张三', '13812345678'],
        ],
      },
    ],
  })
  const project = google.createProject({ name: '客户档案', files: productFiles(), boundTo: id })
  google.as(OWNER).open(id)
  const raw = (...args: unknown[]) =>
    JSON.parse(String(project.run('rpc', args, { as: OWNER, kind: 'sidebar' })))
  return { google, project, raw }
}

describe('rpc', () => {
  it.each([
    'nothing.known',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'customers',
    'customers.save ',
  ])('refuses the method “%s”', (method) => {
    expect(openSheet().raw(method, '{}')).toEqual({
      ok: false,
      error: { code: 'unknown-method', message: 'Unknown method' },
    })
  })

  it.each(['', 'no json', '{', 'undefined'])('refuses parameters that are no JSON: “%s”', (json) => {
    expect(openSheet().raw('setup.look', json).error.code).toBe('bad-params')
  })

  it.each(['null', '[]', '{"sheetId":"0"}', '{"sheetId":{}}'])(
    'refuses parameters of the wrong shape: %s',
    (json) => {
      expect(openSheet().raw('setup.match', json).error.code).toBe('bad-params')
    },
  )

  it('takes nothing from the prototype of an object', () => {
    const reply = openSheet().raw('setup.match', '{"__proto__":{"sheetId":0}}')
    expect(reply.error.code).toBe('bad-params')
  })

  it('says that no register is set up, before it does anything', () => {
    expect(openSheet().raw('customers.index', '{}').error.code).toBe('no-register')
  })

  it('answers with a reference that stands in the log when something unexpected happens', () => {
    const { google, raw } = openSheet()
    google.faults.failCall('Spreadsheets.get', 'Service Spreadsheets failed while accessing document')
    const reply = raw('setup.look', '{}')
    expect(reply.error.code).toBe('unexpected')
    expect(reply.error.reference).toMatch(/^[A-Z2-9]{4}$/)
    expect(google.executions.at(-1)?.log.join('\n')).toContain(reply.error.reference)
  })

  it('asks to wait when Google’s quota of the minute is used up', () => {
    const { google, raw } = openSheet()
    google.faults.failCall('Spreadsheets.get', "Quota exceeded for quota metric 'Read requests'")
    expect(raw('setup.look', '{}').error.code).toBe('quota')
  })

  it('never throws, whatever it is given', () => {
    const { raw } = openSheet()
    for (const args of [[], [null, null], [1, 2], [{}, []], ['setup.look']])
      expect(raw(...args).ok).toBe(false)
  })
})
