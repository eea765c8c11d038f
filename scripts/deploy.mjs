import { deploy } from './deploy-project.mjs'

process.exitCode = await deploy({ folder: process.cwd() })
