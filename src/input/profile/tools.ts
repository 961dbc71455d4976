/** What makes and converts profiles; judging needs none of it, so it is loaded when asked for. */
export { keysOf, setAnswers, valueOfLine, withKey, type Answer } from './answers.ts'
export { draftProfile, type Draft } from './draft.ts'
export { lineOf, profileFields, type Control, type Field } from './form.ts'
export { importProfile, type Imported } from './import.ts'
export { profileForm } from './index.ts'
export { profileJsonSchema } from './json-schema.ts'
export { TEMPLATE, type TemplateKey } from './template.ts'
export { profileYaml, type Value } from './write.ts'
