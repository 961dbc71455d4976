import * as z from 'zod'
import { MARKS } from './choices.ts'
import { dayShape, type Fields } from './shapes.ts'

const mark = () => ({ mark: z.enum(MARKS), on: dayShape() })

/** A mark that the user has set, and for which day (`YYYY-MM-DD`). */
export interface Mark extends Fields<typeof mark> {}

const markShape = (): z.ZodType<Mark> => z.strictObject(mark())

export const marksShape = () => z.array(markShape())

const history = () => ({ saved: dayShape().nullable(), marks: marksShape() })

/** What the file of a saved posting tells besides the posting: when it was saved (`YYYY-MM-DD`, null where it does not say), and its marks by their days. */
export interface History extends Fields<typeof history> {}

export const historyShape = (): z.ZodType<History> => z.strictObject(history())
