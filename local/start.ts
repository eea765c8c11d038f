import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPractice, productAddOn } from './open-practice'
import { PageServer } from './page/server/page-server'
import { samplePeople } from './sample/people'

/*
 * `npm start`: the register on this computer. PORT and REGISTER_DATA (a folder) change where it listens and what it keeps.
 */

const here = dirname(fileURLToPath(import.meta.url))
const port = Number(process.env.PORT ?? 8080)
const dataFolder = resolve(process.env.REGISTER_DATA ?? '.data')

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is ${process.env.PORT}; it must be a whole number up to 65535.`)
  process.exit(1)
}

const scriptFolder = join(here, '..')
const google = openPractice({ dataFolder, scriptFolder })
const server = new PageServer({
  google,
  people: samplePeople,
  save: () => google.save(),
  addOn: productAddOn(scriptFolder),
  assets: join(here, 'page'),
  port,
})

try {
  console.log(`Customer Register 客户档案: ${await server.listen()}`)
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`)
  process.exit(1)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit(0)))
