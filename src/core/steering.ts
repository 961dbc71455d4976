/**
 * Characters that steer a terminal, an editor or a spreadsheet, or that nobody sees, as the inside of a class of a regular expression with the flag `u`: control characters
 * but tab, line feed, return and escape; marks that turn the direction of text (Unicode, UAX 9); ends of lines of other systems; marks, annotations and tags without width.
 */
export const STEERING =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001a\\u001c-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}'

const EVERY = new RegExp(`[\\r\\u001b${STEERING}]`, 'gu')

/** Each of them, and return and escape, as `\uXXXX`, which JSON and quoted YAML read as the same character. */
export const withEscapes = (written: string): string =>
  written.replace(EVERY, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )

/** Whether a text has any of them. */
export const steers = (text: string): boolean => text.search(EVERY) >= 0
