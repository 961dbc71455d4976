#!/usr/bin/env node
// Starts the built program, with V8's compiled code beside it where that is of this Node.
'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')

const loader = path.join(__dirname, '..', 'dist', 'load.cjs')
if (existsSync(loader)) require(loader).start()
else {
  process.stderr.write('fit is not built yet: run "npm run build" in its folder first.\n')
  process.exitCode = 2
}
