// When the button is pressed: takes the posting of the page that is looked at, and opens the program with it.
import { postingOfPage } from './take.js'

chrome.action.onClicked.addListener(async (tab) => {
  const posting = await taken(tab)
  // what lies in the session is gone when the browser ends, and no page can read it
  await chrome.storage.session.set({ posting })
  await chrome.tabs.create({ url: 'app.html', index: tab.index + 1, openerTabId: tab.id })
})

/** What the press allows reaches the page a moment after the press does: so often, and with so many milliseconds between, is asked before a page counts as unreadable. */
const TRIES = 10
const WAIT = 100

/** The posting of a tab; an empty one of pages that no extension may read, such as those of the browser itself. */
async function taken(tab) {
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: postingOfPage,
      })
      return result
    } catch {
      await new Promise((done) => setTimeout(done, WAIT))
    }
  }
  return { name: '', text: '' }
}
