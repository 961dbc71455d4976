// Modules that list what lies in a folder: the kinds of requirements, the applicant tracking systems.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { at } from './files.js'

/**
 * Writes `requirements/kinds.ts`, `requirements/extractors.ts` and `requirements/shapes.ts`: how each kind is judged, how it is read, and how it may be stated, by the folders. They stand
 * apart so that a program that only judges, or reads plain text, does not load the others; they are written here so that the registry is the one list that people keep, and the compiler holds them against it.
 */
export function kinds() {
  const folder = at('src', 'requirements')
  const names = readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'extract.ts')))
    .sort()
  const lines = [
    '// Made by build.js from the folders beside it.',
    "import type { RequirementBase } from '../core/requirement.ts'",
    "import type { KindExtraction } from './kind.ts'",
    "import type { KindName, Requirement } from './registry.ts'",
    ...names.map((name) => `import { extraction as ${name} } from './${name}/extract.ts'`),
    '',
    'const extractors: {',
    '  readonly [K in KindName]: KindExtraction<Extract<Requirement, { kind: K }>>',
    `} = { ${names.join(', ')} }`,
    '',
    '/** How the kind named is read. TypeScript cannot tie the name to the requirement; the type of `extractors` does. */',
    'export const extractionOf = (name: KindName): KindExtraction<RequirementBase> =>',
    '  extractors[name] as unknown as KindExtraction<RequirementBase>',
    '',
  ]
  writeFileSync(path.join(folder, 'extractors.ts'), lines.join('\n'))
  const stated = [
    '// Made by build.js from the folders beside it.',
    "import type * as z from 'zod'",
    "import type { KindName } from './registry.ts'",
    ...names.map((name) => `import { shape as ${name} } from './${name}/schema.ts'`),
    '',
    `const shapes: Readonly<Record<KindName, () => z.ZodRawShape>> = { ${names.join(', ')} }`,
    '',
    '/** The fields of the kind named as they may be written; built when asked for. */',
    'export const shapeOf = (name: KindName): z.ZodRawShape => shapes[name]()',
    '',
  ]
  writeFileSync(path.join(folder, 'shapes.ts'), stated.join('\n'))
  const judged = [
    '// Made by build.js from the folders beside it.',
    ...names.map((name) => `import { ${name} } from './${name}/index.ts'`),
    '',
    `export const kinds = { ${names.join(', ')} } as const`,
    '',
  ]
  writeFileSync(path.join(folder, 'kinds.ts'), judged.join('\n'))
}

/** Writes `postings/ats/systems.ts`: the applicant tracking systems, by the files of their folder. */
export function systems() {
  const folder = at('src', 'postings', 'ats')
  const names = readdirSync(path.join(folder, 'systems'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'))
    .sort()
  const local = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const lines = [
    '// Made by build.js from the files of systems/.',
    "import type { AtsProvider, AtsSite } from './provider.ts'",
    ...names.map((name) => `import { system as ${local(name)} } from './systems/${name}.ts'`),
    '',
    '/** Every system that `fit` knows. */',
    `export const SYSTEMS: readonly (AtsProvider | AtsSite)[] = [${names.map(local).join(', ')}]`,
    '',
  ]
  writeFileSync(path.join(folder, 'systems.ts'), lines.join('\n'))
}
