// Links that open an article at the words themselves.

interface Passage {
  readonly wording: string | null
  readonly prefix: string | null
  readonly suffix: string | null
}

/**
 * The article's address with a text fragment (`#:~:text=prefix-,words,-suffix`) for the passage; the plain address where no wording is
 * recorded, null without an address. Source: the URL Fragment Text Directives draft of the WICG.
 */
export function textFragmentLink(url: string | null, { wording, prefix, suffix }: Passage): string | null {
  if (url === null || wording === null) return url
  const before = prefix === null ? '' : `${encode(prefix)}-,`
  const after = suffix === null ? '' : `,-${encode(suffix)}`
  return `${url.split('#')[0] ?? url}#:~:text=${before}${encode(wording)}${after}`
}

/** A browser folds white space when it looks for the words; commas, ampersands and hyphens are the directive's own. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().replaceAll(/\s+/g, ' ')).replaceAll('-', '%2D')
}
