// Loaded before the program by bench.js: writes the peak memory of the process to the file that FIT_BENCH_PEAK names.
'use strict'
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  // in kilobytes
  writeFileSync(process.env.FIT_BENCH_PEAK, String(process.resourceUsage().maxRSS))
})
