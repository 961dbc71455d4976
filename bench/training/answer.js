// Stands in for `fit parse FILE --format json` where the readings are there already: prints FOLDER/NAME.json for .../NAME.txt.
// usage: answer.js FOLDER parse FILE --format json
import { readFileSync } from 'node:fs'
import path from 'node:path'

const [folder, , file] = process.argv.slice(2)
process.stdout.write(readFileSync(path.join(folder, `${path.basename(file, '.txt')}.json`), 'utf8'))
