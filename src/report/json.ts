/** What `JSON.stringify` leaves as it is and a terminal or an editor would act on: C1 controls, marks that turn the direction of text, marks without width. */
const RAW = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

const inert = (written: string): string =>
  written.replace(RAW, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** JSON with a line end. The order of keys is that of the contract, as the objects are built. */
export const json = (value: unknown): string => `${inert(JSON.stringify(value, null, 2))}\n`

/** JSON on one line, with its end. */
export const jsonLine = (value: unknown): string => `${inert(JSON.stringify(value))}\n`
