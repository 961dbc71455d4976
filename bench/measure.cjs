// Loaded before the program by bench.js and queue.js: writes the peak memory of the process to the file that FIT_BENCH_PEAK names, and its processor time to that of FIT_BENCH_PROCESSOR.
'use strict'
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { FIT_BENCH_PEAK: peak, FIT_BENCH_PROCESSOR: processor } = process.env
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  // in kilobytes
  if (peak) writeFileSync(peak, String(maxRSS))
  // in seconds
  if (processor) writeFileSync(processor, String((userCPUTime + systemCPUTime) / 1e6))
})
