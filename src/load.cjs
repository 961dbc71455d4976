// Loads dist/cli.cjs, in the process of the command line and in its workers, through V8's code cache: parsing and compiling a bundle is most of the start-up time of a short program.
'use strict'
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')
const vm = require('node:vm')

/** The name of what the build has made, which writes it here. */
const BUILD = 'unbuilt'

const file = path.join(__dirname, 'cli.cjs')
const cache = `cli.${process.version}-${process.arch}.cache`

/** The folder of what this build keeps between runs, in that of the system for such things (XDG Base Directory Specification; ~/Library/Caches; %LOCALAPPDATA%); undefined where it names none. */
function keptFolder() {
  const { HOME = '', LOCALAPPDATA = '', XDG_CACHE_HOME } = process.env
  const folder = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME || path.join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
  return path.isAbsolute(folder) ? path.join(folder, 'fit', BUILD) : undefined
}

const kept = keptFolder()

/** Compiled code that fits this Node: from the build, else (in a package, which cannot know who installs it) as it was kept here. */
function compiledBefore() {
  for (const folder of kept ? [__dirname, kept] : [__dirname]) {
    try {
      return readFileSync(path.join(folder, cache))
    } catch {
      // there is none
    }
  }
  return undefined
}

let script = null

/** The program: what cli.ts exports. */
function load() {
  // the build has wrapped it in a function, as Node wraps its modules
  script = new vm.Script(readFileSync(file, 'latin1'), { filename: file, cachedData: compiledBefore(), importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, __dirname)
  return module.exports
}

/** Writes the code that was compiled so far into a folder: beside and renamed, so that another process finds all of it or none. */
function keep(folder) {
  const beside = path.join(folder, `${cache}.${process.pid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(beside, script.createCachedData())
  renameSync(beside, path.join(folder, cache))
}

/** What loads most of the program: other commands would keep too little of it. */
const WORTH_KEEPING = new Set(['check', 'rank', 'gaps'])

function keepAtEnd() {
  if (!kept || script.cachedDataRejected === false || !WORTH_KEEPING.has(process.argv[2]) || process.argv.includes('--no-cache')) return
  process.once('exit', () => {
    try {
      keep(kept)
    } catch {
      // nothing can be kept there: the next start compiles again
    }
  })
}

let worker = null

exports.load = load
exports.keep = keep

/** Runs the command line of the process. */
exports.start = () => {
  const { start } = load()
  keepAtEnd()
  return start(__filename, kept)
}

/** What workers run: a task of the program, which each of them loads once. */
exports.judgeBatch = (task) => (worker ??= load()).judgeBatch(task)
