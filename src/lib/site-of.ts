/** Names of one site's hosts that are the same paper in another dress. */
const DRESS = /^(?:www\d?|m|mobile|amp|edition)\./;

/** The site of an address: its host, whatever dress it came in. */
export function siteOf({ hostname }: URL): string {
  return hostname.replace(DRESS, '');
}
