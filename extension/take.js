/**
 * The posting of the page that this runs in: what is selected there; else what the page says of a job to search engines (schema.org, JSON-LD); else its main part.
 * It runs in the page by itself, so that it can use nothing that stands outside of it.
 */
export function postingOfPage() {
  const selected = String(window.getSelection() ?? '').trim()
  const name = (ending) => {
    const words = `${location.hostname} ${document.title}`.toLowerCase()
    const kept = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
    return `${kept.slice(0, 80) || 'page'}.${ending}`
  }
  // less is a word that was marked by chance
  if (selected.length >= 200) return { name: name('txt'), text: selected }

  const isJob = (item) => [item?.['@type']].flat().includes('JobPosting')
  const items = (value) => {
    if (Array.isArray(value)) return value.flatMap(items)
    if (typeof value !== 'object' || value === null) return []
    return [value, ...items(value['@graph'])]
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const job = items(JSON.parse(script.textContent)).find(isJob)
      if (job) {
        const json = JSON.stringify(job).replaceAll('<', '\\u003c')
        const page = `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body></body></html>`
        return { name: name('html'), text: page }
      }
    } catch {
      // not JSON: the next one, or the text of the page
    }
  }

  const longest = (selector) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.innerText.trim().length >= 400)
      .sort((a, b) => b.innerText.length - a.innerText.length)[0]
  const main =
    document.querySelector('[itemtype$="schema.org/JobPosting"]') ??
    longest('main, [role="main"], article') ??
    document.body
  return { name: name('txt'), text: main.innerText.trim() }
}
