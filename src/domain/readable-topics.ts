/** The facets of a claim's topics that mean something to a person; the others only serve to find claims to compare. */
const READABLE_FACETS: ReadonlySet<string> = new Set([
  'event',
  'measure',
  'scope',
  'stage',
  'stance',
  'status',
  'unit',
]);

/** The topic keys (`facet:VALUE`) that a person reads, in the order they came. */
export function readableTopics(topics: readonly string[]): string[] {
  return topics.filter((topic) => READABLE_FACETS.has(topic.slice(0, topic.indexOf(':'))));
}
