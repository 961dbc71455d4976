// Loads the parts of the program (dist/start.cjs and others), in the process of the command line and in its workers, through V8's code cache: parsing and compiling is most of the start-up time of a short program.
'use strict'
const {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const vm = require('node:vm')

/** The name of what the build has made, which writes it here. */
const BUILD = 'unbuilt'

/** The folder of what this build keeps between runs, in that of the system for such things (XDG Base Directory Specification; ~/Library/Caches; %LOCALAPPDATA%); undefined where it names none. */
function keptFolder() {
  const { HOME = '', LOCALAPPDATA = '', XDG_CACHE_HOME } = process.env
  const folder =
    process.platform === 'win32'
      ? LOCALAPPDATA
      : XDG_CACHE_HOME ||
        path.join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
  return path.isAbsolute(folder) ? path.join(folder, 'fit', BUILD) : undefined
}

const kept = keptFolder()

const cacheOf = (part) => `${part}.${process.version}-${process.arch}.cache`

/** Memory that the files are read into one after another: V8 keeps none of it, and memory that was never touched costs the system more than reading does. */
let room = Buffer.allocUnsafeSlow(1 << 21)
/** Memory for a part of a file. */
const piece = Buffer.allocUnsafeSlow(1 << 16)

/** Reads up to `length` bytes of an open file from where it stands; gives how many there were. */
function fill(file, into, length) {
  let at = 0
  while (at < length) {
    const read = readSync(file, into, at, length - at, null)
    if (read === 0) break
    at += read
  }
  return at
}

/** What `take` makes of a file that is opened for it, and of its size; there is room for one of its `times`. */
function opened(name, take, times = 1) {
  const file = openSync(name)
  try {
    const size = fstatSync(file).size / times
    if (room.length < size) room = Buffer.allocUnsafeSlow(size)
    return take(file, size)
  } finally {
    closeSync(file)
  }
}

const sourceOf = (name) => opened(name, (file, size) => room.latin1Slice(0, fill(file, room, size)))

/**
 * Compiled code of a file, undefined where there is none or it is damaged; it stands in `room`. V8 does not look whether its compiled code is whole, and runs what is there. The file
 * holds it twice, and whatever changed one of the two is seen: to read it again takes less than Node needs to load zlib for a sum over it, and a loop here is slower than both.
 */
function whole(name) {
  try {
    const take = (file, half) => {
      if (half === 0 || fill(file, room, half) < half) return undefined
      for (let at = 0; at < half;) {
        const read = fill(file, piece, Math.min(piece.length, half - at))
        if (read === 0 || room.compare(piece, 0, read, at, at + read) !== 0) return undefined
        at += read
      }
      return room.subarray(0, half)
    }
    return opened(name, take, 2)
  } catch {
    return undefined
  }
}

/** Compiled code that fits this Node: from the build, else (in a package, which cannot know who installs it) as it was kept here. */
function compiledBefore(part) {
  const built = whole(path.join(__dirname, cacheOf(part)))
  return built ?? (kept ? whole(path.join(kept, cacheOf(part))) : undefined)
}

/** The parts that were loaded: their scripts, and the functions of their chunks. */
const parts = new Map()

function loadPart(part) {
  const file = path.join(__dirname, `${part}.cjs`)
  const source = sourceOf(file)
  const script = new vm.Script(source, { filename: file, cachedData: compiledBefore(part) })
  const loaded = {
    script,
    chunks: script.runInThisContext()(__dirname, file, pathToFileURL(file).href),
  }
  parts.set(part, loaded)
  return loaded
}

/** How long V8 looks at a function before it optimizes it: six times what it takes by default, in bytes of its bytecode. */
const BUDGET = 400_000
/** Whether V8 was told so. */
let isTold = false

/**
 * Lets V8 look longer at a function before it optimizes it. A reading runs through two thousand functions, each of which V8 else optimizes before it has met most of what comes, and then
 * once more; the threads that do so take a third of the processor. Compiled code is that of a V8 that was told the same: it is loaded before, and none is kept afterwards.
 * See docs/performance.md.
 */
function compileLess() {
  if (isTold) return
  isTold = true
  // not above: to load it takes longer than much else of a start
  require('node:v8').setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}

/** The same, but where code is to be kept at the end. */
function compileLessIfKept() {
  for (const { script } of parts.values()) if (script.cachedDataRejected !== false) return
  compileLess()
}

const ofNode = createRequire(__filename)
const modules = new Map()

/** What a chunk exports, by the name that the build gave it (`#part/index`); else a module of Node or a package. */
function get(name) {
  if (!name.startsWith('#')) return ofNode(name)
  const known = modules.get(name)
  if (known) return known
  const [part, index] = name.slice(1).split('/')
  const exported = (parts.get(part) ?? loadPart(part)).chunks[index](get, load)
  modules.set(name, exported)
  return exported
}

/** The same as `import()` gives it, which a script that comes out of V8's cache has not on Node 20. */
async function load(name) {
  const found = get(name)
  return name.startsWith('#') || found[Symbol.toStringTag] === 'Module'
    ? found
    : { ...found, default: found }
}

/** The program: what cli.ts exports. */
const program = () => get('#start/0')

/** Writes the code that was compiled so far into a folder, where V8 would take it: beside and renamed, so that another process finds all of it or none. */
function keep(folder) {
  if (isTold) return
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [part, { script }] of parts) {
    if (script.cachedDataRejected === false) continue
    const beside = path.join(folder, `${cacheOf(part)}.${process.pid}`)
    const code = script.createCachedData()
    try {
      writeFileSync(beside, Buffer.concat([code, code]), { mode: 0o600 })
      renameSync(beside, path.join(folder, cacheOf(part)))
    } catch (error) {
      rmSync(beside, { force: true })
      throw error
    }
  }
}

/** What runs most of the parts that it loads: other commands would keep too little of them. */
const WORTH_KEEPING = new Set(['check', 'rank', 'gaps'])

function keepAtEnd() {
  if (!kept || !WORTH_KEEPING.has(process.argv[2]) || process.argv.includes('--no-cache')) return
  process.once('exit', () => {
    try {
      keep(kept)
    } catch {
      // nothing can be kept there: the next start compiles again
    }
  })
}

exports.load = program
exports.keep = keep

/** Runs the command line of the process. */
exports.start = () => {
  keepAtEnd()
  return program().start({
    loader: __filename,
    ...(kept === undefined ? {} : { kept }),
    build: BUILD,
    compileLess: compileLessIfKept,
  })
}

/** What workers run: a task of the program. The other workers have loaded theirs when the first one is done. */
exports.judgeBatch = async (task) => {
  const made = await program().judgeBatch(task)
  compileLess()
  return made
}
