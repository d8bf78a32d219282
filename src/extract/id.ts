import { createHash } from 'node:crypto'

/** Parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|hsctatracking|oly_anon_id|oly_enc_id|vero_id|wickedid|s_cid|cmpid|ncid|ocid|taid|cmp|ito|ns_mchannel|ns_source|ns_campaign|ns_linkname|at_(medium|campaign|custom.*|link.*|format|ptr.*|bbc_team)|guccounter|guce_referrer(_sig)?|smid|smtyp|sref|srnd|ref_src|ref_url|xtor|spm|partner)$/i

/**
 * A URL as WHATWG serialises it, without fragment, tracking parameters and a trailing "?".
 * What is no absolute http(s) URL stays as it is.
 */
export function canonicalUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return url.trim()
  parsed.hash = ''
  const drop = [...new Set(parsed.searchParams.keys())].filter(name => TRACKING.test(name))
  // Deleting reserialises the whole query, so a query without tracking is left alone.
  for (const name of drop) parsed.searchParams.delete(name)
  if (parsed.search === '') parsed.search = ''
  return parsed.href
}

/** The first 16 hex digits of sha256(canonical URL, NUL, text); an article without a URL has an empty one. */
export function articleId(url: string | null, text: string): string {
  const canonical = url === null ? '' : canonicalUrl(url)
  return createHash('sha256').update(`${canonical}\0${text}`, 'utf8').digest('hex').slice(0, 16)
}
