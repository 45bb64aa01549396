// The settings of this process: the environment, over the file .env in the working directory.
import { config as loadDotenv } from 'dotenv'
import { readConfig, type Config } from '../config.ts'

/** Reads the settings. Throws a StartupError that lists everything that is wrong. */
export function readSettings(): Config {
  const { parsed = {} } = loadDotenv({ quiet: true })
  return readConfig(process.env, Object.keys(parsed))
}
