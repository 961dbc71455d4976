import type { Metadata, PostingDocument } from '../core/posting.ts'
import { classifyTone } from '../document/intent.ts'
import { readMetadata } from './metadata/index.ts'
import { prepare, type PreparedPosting } from './prepare.ts'
import { partedFromTitles } from './role-cuts.ts'
import { outlineRoles, type RoleOutline } from './role-outline.ts'

/** A posting taken apart with what is said of it, and where it may speak of several roles: the passages as its demands are read. */
export interface ReadablePosting extends PreparedPosting {
  readonly metadata: Metadata
  readonly roles: RoleOutline
}

/** The same as `prepare`, with passages parted where they speak of roles one by one. */
export function prepareForReading(document: PostingDocument): ReadablePosting {
  const { text } = document
  const prepared = prepare(document)
  const { tokens, passages: whole, tones } = prepared
  const metadata = readMetadata(document, prepared)
  const roles = outlineRoles(text, tokens, whole, metadata.title)
  const passages = partedFromTitles(text, tokens, roles)
  const toneOf = new Map(whole.map((passage, i) => [passage, tones[i]]))
  return {
    ...prepared,
    passages,
    tones: passages.map((passage) => toneOf.get(passage) ?? classifyTone(tokens, passage)),
    metadata,
    roles,
  }
}
