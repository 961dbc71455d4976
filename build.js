// Builds the program: terms/*.yaml to one packed file, lexicons to modules beside them, then bundles of the command line and of the library.
// With --types also the declarations of the library; with --generate what is made from the source and kept with it. Each step stands in a file of src/build/.
import { judging, schemas } from './src/build/generated.js'
import { kinds, systems } from './src/build/lists.js'
import { codeCache, declarations, program } from './src/build/program.js'
import {
  gazetteer,
  learned,
  lexicons,
  placeNames,
  readableTowns,
  vocabulary,
} from './src/build/words.js'

await lexicons()
await readableTowns()
await placeNames()
kinds()
systems()
const { faults, concepts, names } = await vocabulary()
await gazetteer()
for (const { file, name, message } of faults) console.error(`${file}: ${name}: ${message}`)
await learned()
await program()
if (process.argv.includes('--types')) declarations()
if (process.argv.includes('--generate')) {
  await schemas()
  await judging()
}
codeCache()
console.error(`${concepts} concepts, ${names} names`)
if (faults.length > 0 && process.env.CI) process.exitCode = 1
