// Writes the JSON Schemas of the formats from a build to FOLDER/schema/FORMAT.json, for those who do not use Node.

import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder = 'dist'] = process.argv.slice(2)
const { schemas } = await import(pathToFileURL(path.resolve(folder, 'model/schema/index.js')).href)

fs.mkdirSync(path.join(folder, 'schema'), { recursive: true })
for (const [format, schema] of Object.entries(schemas))
  fs.writeFileSync(path.join(folder, 'schema', `${format}.json`), `${JSON.stringify(schema, null, 2)}\n`)
