import { expect } from 'vitest'
import type { PostingDocument } from '../../src/core/posting.ts'
import { linesOf } from './posting.ts'

/** The one document that was read. */
export const only = (documents: readonly PostingDocument[]): PostingDocument => {
  expect(documents).toHaveLength(1)
  return documents[0] as PostingDocument
}

/** The lines that a document marks as headings, or as items of a list. */
export const marked = (document: PostingDocument, is: 'heading' | 'bullet'): string[] =>
  document.hints
    .filter((h) => h.is === is)
    .map((h) => document.text.slice(h.span.start, h.span.end))

/** Fails where a document is not the posting that every fixture of a feed or an applicant tracking system tells: its sentence, heading and items, and no more but what the site `adds`. */
export function expectReleaseEngineer(
  document: PostingDocument,
  adds: readonly string[] = [],
): void {
  const items = ['Two years with Bazel & Jenkins', 'A liking for Bash']
  expect(
    linesOf(document.text)
      .filter((l) => !/^(?:Requirements|Job Description|Additional Information|We answer)/.test(l))
      .map((l) => l.replace(/:$/, ''))
      .filter((l) => !adds.includes(l)),
  ).toEqual(['You look after the builds of forty teams.', 'You bring', ...items])
  expect(marked(document, 'bullet')).toEqual(items)
  expect(marked(document, 'heading').map((l) => l.replace(/:$/, ''))).toContain('You bring')
}
