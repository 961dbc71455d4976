/** Whether `norm` is a name of the vocabulary as it stands, so that its capitals inside are no lost line end. */
export const isName = (norm: string): boolean => norm === ''
