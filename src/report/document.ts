interface HtmlDocument {
  /** Title and style as they are to stand in HTML. */
  readonly title: string
  readonly style: string
  /** The content security policy. */
  readonly policy: string
  readonly body: string
}

/** A file of HTML by itself: no address of it is told to whoever it links to, and it is light or dark as its reader is. */
export const htmlDocument = ({ title, style, policy, body }: HtmlDocument): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fit">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
