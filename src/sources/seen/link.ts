/** Query parameters that say where a reader came from, and nothing of what is read. */
const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|at_\w+|ga_\w+|_ga|_gl|_hs\w+|fb_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|oly_\w+|vero_\w+|wt_mc|wt_zmc|xtor|cmp|cmpid|s_cid|icid|ncid|ocid|smid|smtyp|sref|srnd|ref|ref_src|ref_url|referrer|referer|source|ftag|feedtype|feedname|rss|partner|taid|share|shared|shareid|sh|spm|soc_src|soc_trk|guce_\w+|guccounter|trk|tracking|campaign|ns_\w+|nr_email_referer|__twitter_impression|outputtype|amp)$/iu

/** Hosts in front of which the same site stands for phones and readers. */
const variants = /^(?:www\d?|m|mobile|amp|wap|touch)\.(?=[^.]+\.)/u

/**
 * A link in one form for all the links that lead to the same thing: tracking parameters, AMP pages and caches, phone hosts,
 * protocol, `www`, fragments, default pages and trailing slashes are folded. To compare with, not to open. A link that cannot
 * be read is given back as it is.
 */
export function canonicalLink(link: string): string {
  if (!URL.canParse(link)) return link
  const url = new URL(link)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return link
  const behind = behindCache(url)
  if (behind) return canonicalLink(behind)
  const host = url.host
    .replace(/:(?:80|443)$/u, '')
    .replace(/\.$/u, '')
    .replace(variants, '')
  const path = url.pathname
    .replace(/\/{2,}/gu, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/iu, '/')
    .replace(/^\/amp(?=\/.)/iu, '')
    .replace(/(?:\/amp|\.amp)(?=\/?$)/iu, '')
    .replace(/\.amp(?=\.html?$)/iu, '')
    .replace(/\/+$/u, '')
  const query = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  const search = query.length > 0 ? `?${query.sort().join('&')}` : ''
  const route = /^#!?\//u.test(url.hash) ? url.hash : ''
  return `https://${host}${path || '/'}${search}${route}`
}

/** The link behind an AMP cache or a search engine's AMP viewer. */
function behindCache(url: URL): string | undefined {
  const path = /(?:^|\.)cdn\.ampproject\.org$/u.test(url.hostname)
    ? /^\/[a-z](?:\/(s))?\/(.+)$/u.exec(url.pathname)
    : /^(?:www\.)?google\.[a-z.]+$/u.test(url.hostname)
      ? /^\/amp(?:\/(s))?\/(.+)$/u.exec(url.pathname)
      : null
  const target = path?.[2] && /^[\w-]+(?:\.[\w-]+)+/u.test(path[2]) ? `https://${path[2]}${url.search}` : undefined
  return target !== undefined && URL.canParse(target) ? target : undefined
}

/** Whether a link names one thing and not a whole site: a front page tells no story from another. */
export const namesOneThing = (canonical: string): boolean =>
  URL.canParse(canonical) &&
  (new URL(canonical).pathname !== '/' || new URL(canonical).search !== '' || new URL(canonical).hash !== '')
