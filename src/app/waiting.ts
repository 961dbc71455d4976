/** A page that nobody looks at draws nothing: milliseconds after which it is not waited for. */
const UNSEEN = 200

/** Done when what was rendered has been drawn. */
export const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => void setTimeout(done))
    setTimeout(done, UNSEEN)
  })

/** Done when the browser has read the whole file: the program stands before what the page carries, so that the form need not wait for it. */
export const parsed = (): Promise<void> =>
  new Promise((done) => {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => done(), { once: true })
    else done()
  })

/** Lets the browser draw and take what was typed. */
export const breath = (): Promise<void> => new Promise((done) => void setTimeout(done))
