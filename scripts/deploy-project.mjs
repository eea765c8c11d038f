import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const TITLE = '客户档案 Customer Register'
/** clasp needs a non-empty id, so a project that was never deployed holds this word. */
const PLACEHOLDER = 'placeholder'

/** Runs clasp in a folder and answers what it printed; throws with what it printed on failure. */
async function runClasp(folder, args) {
  const clasp = join(process.cwd(), 'node_modules/@google/clasp/build/src/index.js')
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [clasp, ...args], { cwd: folder })
    return stdout
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message)
  }
}

/** Creates the spreadsheet with its bound script, away from the project so that clasp does not pull over its files. */
async function createScript(clasp) {
  const folder = await mkdtemp(join(tmpdir(), 'customer-register-'))
  try {
    const answer = await clasp(folder, ['create-script', '--type', 'sheets', '--title', TITLE, '--json'])
    const { scriptId, parentId } = JSON.parse(answer.slice(answer.indexOf('{')))
    return { scriptId, parentId }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const isLoginMissing = (message) => /credentials|not logged in|invalid_grant|unauthenticated/i.test(message)

/**
 * Puts the built product on Google: makes the spreadsheet and its script when `.clasp.json` holds only the
 * placeholder, pushes, and prints the address of the sheet. Answers the exit code.
 */
export async function deploy({ folder, clasp = runClasp, print = console.log }) {
  const path = join(folder, '.clasp.json')
  let project = JSON.parse(await readFile(path, 'utf8'))
  try {
    if (!project.scriptId || project.scriptId === PLACEHOLDER) {
      project = { ...project, ...(await createScript(clasp)) }
      await writeFile(path, `${JSON.stringify(project, null, 2)}\n`)
    }
    await clasp(folder, ['push', '--force'])
  } catch (error) {
    const login =
      'Google does not know you yet. Run: npx clasp login\n(once: also switch on the Apps Script API at https://script.google.com/home/usersettings)'
    print(isLoginMissing(error.message) ? login : `Google refused: ${error.message}`)
    return 1
  }
  print(
    project.parentId
      ? `Done. Open the sheet: https://docs.google.com/spreadsheets/d/${project.parentId}/edit`
      : `Done. Open the script: https://script.google.com/d/${project.scriptId}/edit`,
  )
  return 0
}
