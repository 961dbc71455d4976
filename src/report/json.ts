/** JSON with a line end. The order of keys is that of the contract, as the objects are built. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
