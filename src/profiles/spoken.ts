/** Human languages that people list, in English and in their own name. None of them is a programming language too. */
const NAMES = new Set(
  `arabic bengali bangla bulgarian cantonese catalan chinese croatian czech danish dutch english estonian farsi finnish french german deutsch greek gujarati hebrew hindi hungarian icelandic indonesian irish italian
  japanese kannada korean latvian lithuanian malay malayalam mandarin marathi nepali norwegian persian polish portuguese punjabi romanian russian serbian sinhala slovak slovenian slovene somali spanish español français swahili swedish
  tagalog filipino tamil telugu thai turkish ukrainian urdu vietnamese welsh yoruba zulu`.split(
    /\s+/,
  ),
)

/** Whether a name under `languages` is one that people speak ("English", "Mandarin Chinese"). */
export const isSpokenLanguage = (name: string): boolean => {
  const words = name.toLowerCase().split(/[\s-]+/)
  return (
    words.length < 4 &&
    NAMES.has(words.at(-1) ?? '') &&
    words
      .slice(0, -1)
      .every(
        (word) =>
          NAMES.has(word) ||
          [
            'american',
            'british',
            'brazilian',
            'simplified',
            'traditional',
            'standard',
            'swiss',
          ].includes(word),
      )
  )
}
