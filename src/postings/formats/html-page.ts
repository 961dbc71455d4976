import { attribute, content, elements, type Node } from './html-tree.ts'
import { htmlText, type Marked } from './html-text.ts'

/** Parts of a page that are not its matter. */
const ASIDE = new Set(['nav', 'footer', 'aside', 'dialog', 'button', 'form', 'label'])
const ASIDE_ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'banner',
  'menu',
  'menubar',
])
/** First words of classes and ids that pages give to such parts. */
const ASIDE_NAME =
  /^(?:cookies?|consent|gdpr|onetrust|nav|navbar|navigation|menu|breadcrumbs?|site-?(?:header|footer|nav)|page-?footer|footer|sidebar|related|similar|recommended|recommendations|more-?jobs|other-?jobs|share|sharing|social|newsletter|subscribe|banner|modal|popup|skip|toast|login|signup|sr-only|visually-hidden)(?:[-_].{0,40})?$/i
const MATTER = new Set(['main', 'article', 'body', 'html', 'h1'])
/** Classes and ids that job boards give to the text of a posting. */
const POSTING_NAME =
  /^(?:job|posting|vacancy|position|role|offer)[-_]?(?:description|details?|content|body|text|post)$/i
/** Characters that a posting has at least; less is a stub whose text is loaded by script. */
const SHORTEST = 80

/** The matter of a page: what it marks as its main part, without navigation, notices and lists of other jobs. */
export function matterOfPage(root: Node): Marked {
  for (const region of regions(root)) {
    const found = htmlText(region, isAside)
    if (found.text.length >= SHORTEST) return found
  }
  const strict = htmlText(root, (node) => isAside(node) || node.name === 'header')
  return strict.text.length >= SHORTEST
    ? strict
    : htmlText(root, (node) => ASIDE.has(node.name ?? ''))
}

/** Where the matter may stand, the surest first. */
function regions(root: Node): Node[] {
  const named = elements(
    root,
    (node) => names(node).some((name) => POSTING_NAME.test(name)) && !isAside(node),
  )
  const main = elements(root, (node) => node.name === 'main' || attribute(node, 'role') === 'main')
  const articles = elements(root, (node) => node.name === 'article')
    .slice(0, 50)
    .map((node) => ({ node, size: content(node).length }))
  return [
    ...longest(named),
    ...main,
    ...articles.sort((a, b) => b.size - a.size).map((a) => a.node),
  ].slice(0, 5)
}

const longest = (nodes: readonly Node[]): Node[] =>
  nodes
    .slice(0, 50)
    .map((node) => ({ node, size: content(node).length }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 1)
    .map((a) => a.node)

const names = (node: Node): string[] =>
  `${attribute(node, 'id')} ${attribute(node, 'class')}`.slice(0, 1000).split(/\s+/).filter(Boolean)

function isAside(node: Node): boolean {
  const name = node.name ?? ''
  if (MATTER.has(name)) return false
  if (ASIDE.has(name) || ASIDE_ROLES.has(attribute(node, 'role'))) return true
  if (
    node.attribs &&
    (Object.hasOwn(node.attribs, 'hidden') || attribute(node, 'aria-hidden') === 'true')
  )
    return true
  if (/display\s{0,3}:\s{0,3}none/i.test(attribute(node, 'style').slice(0, 400))) return true
  return names(node).some((each) => ASIDE_NAME.test(each))
}

/** The title that a page gives itself: its first main heading, else what it tells to other sites, else the title of its window up to the first "|". */
export function pageTitle(root: Node): string | null {
  const heading = elements(root, (node) => node.name === 'h1').map((node) =>
    htmlText(node).text.replaceAll('\n', ' '),
  )[0]
  const told = elements(
    root,
    (node) => node.name === 'meta' && attribute(node, 'property') === 'og:title',
  ).map((node) => attribute(node, 'content'))[0]
  const title = elements(root, (node) => node.name === 'title').map(content)[0]
  return (
    [heading, told, title?.split('|')[0]].map((words) => words?.trim()).find((words) => words) ??
    null
  )
}
