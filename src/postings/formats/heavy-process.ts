/*
 * The process that reads PDF and Word documents, see `heavy.ts`: built as a file of its own. It ends with the one that started it, and kills itself where a file takes too
 * much: a thread looks, since the readers do not let go while they work.
 */
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { InputError } from '../../core/diagnostic.ts'
import type { PostingDocument } from '../../core/posting.ts'
import type { HeavyAnswer, HeavyTask } from './heavy.ts'

/** Megabytes of memory of the whole process, which takes 100 to 150 for a posting. */
const MEMORY = 512
/** Seconds on the processor for one file; a posting takes less than one. */
const SECONDS = 3
/** Milliseconds between two looks. */
const EVERY = 25

const guard = new Worker(
  `const { parentPort } = require('node:worker_threads')
   const parent = process.ppid
   let begun = null
   parentPort.on('message', (isBegin) => { begun = isBegin ? process.cpuUsage() : null })
   setInterval(() => {
     const { user, system } = begun ? process.cpuUsage(begun) : { user: 0, system: 0 }
     if (user + system > ${SECONDS * 1e6} || process.memoryUsage.rss() > ${MEMORY * 1024 * 1024} || process.ppid !== parent)
       process.kill(process.pid, 'SIGKILL')
   }, ${EVERY})`,
  { eval: true },
)
guard.unref()

async function documentOf({ bytes, source, format, layout }: HeavyTask): Promise<PostingDocument> {
  if (format === 'pdf') return (await import('./pdf.ts')).readPdf(bytes, source, layout)
  return (await import('./docx.ts')).readDocx(bytes, source, layout)
}

async function answered(task: HeavyTask): Promise<HeavyAnswer> {
  guard.postMessage(true)
  try {
    return { document: await documentOf(task) }
  } catch (error) {
    if (error instanceof InputError) return { diagnostics: error.diagnostics }
    throw error
  } finally {
    guard.postMessage(false)
  }
}

process.on('message', (task) => {
  void answered(task as HeavyTask).then((answer) => process.send?.(answer))
})
process.on('disconnect', () => process.exit())
