import { owner, semanticsWorld } from './semantics-world'

const code = `
function makeTrigger() { ScriptApp.newTrigger('makeTrigger').timeBased().everyHours(1).create() }
function names() {
  return {
    zone: Session.getTimeZone() === Session.getScriptTimeZone(),
    login: Session.getActiveUser().getUserLoginId(),
    key: ScriptApp.getProjectKey() === ScriptApp.getScriptId(),
    triggers: ScriptApp.getScriptTriggers().map((trigger) => trigger.getHandlerFunction()),
  }
}
function token() { return ScriptApp.getOAuthToken() }
`

describe('names that Google has replaced and still answers', () => {
  // D, references of Session, User and ScriptApp
  it('answer as their successors do', () => {
    const { run } = semanticsWorld(code)
    run('makeTrigger')
    expect(run('names')).toEqual({ zone: true, login: owner, key: true, triggers: ['makeTrigger'] })
  })
})

describe('the token of a run', () => {
  // D, ScriptApp.getOAuthToken: the effective user's, opaque
  it('is a text that differs from person to person', () => {
    const { run } = semanticsWorld(code)
    const mine = run('token')
    expect(mine).toEqual(expect.stringMatching(/^ya29\../))
    expect(run('token')).toBe(mine)
    expect(run('token', [], 'editor@example.com')).not.toBe(mine)
  })
})
