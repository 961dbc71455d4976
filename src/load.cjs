// Loads dist/cli.cjs, in the process of the command line and in its workers, through V8's code cache: parsing and compiling a bundle is most of the start-up time of a short program.
'use strict'
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')
const vm = require('node:vm')

const file = path.join(__dirname, 'cli.cjs')
const cache = path.join(__dirname, `cli.${process.version}-${process.arch}.cache`)

function compiled() {
  let cachedData
  try {
    cachedData = readFileSync(cache)
  } catch {
    // another Node than that of the build: V8 compiles as usual
  }
  // the build has wrapped it in a function, as Node wraps its modules
  return new vm.Script(readFileSync(file, 'latin1'), { filename: file, cachedData, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER })
}

exports.cache = cache

let program = null

/** What workers run: a task of the program, which each of them loads once. */
exports.judgeBatch = (task) => (program ??= exports.load()).judgeBatch(task)

exports.load = function load(keep) {
  const script = compiled()
  if (keep) keep(script)
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, __dirname)
  return module.exports
}
