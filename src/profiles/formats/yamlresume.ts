import type { Cell } from '../../yaml/cell.ts'
import { resumeCells } from './json-resume.ts'
import { entry } from '../values.ts'

/** A YAMLResume (yamlresume.dev), its cells under our keys; null where the file is none. Its `content` follows JSON Resume. */
export function fromYamlResume(root: Cell): Cell | null {
  const content = entry(root, 'content')
  const isResume = ['basics', 'education', 'work', 'skills'].some(
    (key) => entry(content, key) !== null,
  )
  return content?.entries && isResume ? resumeCells(content, root) : null
}
