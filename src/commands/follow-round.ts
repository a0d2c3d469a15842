import { type WebClient } from '../domain/web.ts';
import { collectPages } from '../fetch/feeds/collect-pages.ts';
import { type ListedPage } from '../fetch/feeds/listing.ts';
import { wantedPage } from '../fetch/feeds/wanted-page.ts';
import { fetchDocuments } from '../fetch/fetch-documents.ts';
import { type Fetched } from '../fetch/fetched.ts';
import { fetchPages } from '../fetch/web/fetch-pages.ts';
import { type IngestEvent } from '../ingest/ingest-event.ts';
import { unreadPages } from '../ingest/unread-pages.ts';
import { EXIT } from './exit-code.ts';
import { type FollowTargets } from './follow-targets.ts';
import { ingestEvents, joined } from './ingest.ts';
import { showIngest } from './ingest-progress.ts';
import { withWork, type Work } from './open-work.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { printable } from './table.ts';

/** What all rounds work with. */
export interface FollowParts {
  readonly surroundings: Surroundings;
  readonly output: Output;
  readonly web: WebClient;
  readonly targets: FollowTargets;
  readonly adopt: boolean | undefined;
}

/** What one round looks at. */
export interface RoundScope {
  readonly withLists: boolean;
  /** Paths of files that came or changed; null for all that is in the folders. */
  readonly changed: ReadonlySet<string> | null;
}

/** Does one round and gives the exit code that it deserves. */
export type FollowRound = (scope: RoundScope) => Promise<number>;

/**
 * Rounds that remember which listed pages are settled, so that the graph is opened only when there is
 * something to look up. Between two rounds neither graph nor reader is held.
 */
export function createRounds(parts: FollowParts): FollowRound {
  const { output, targets } = parts;
  const settled = new Map<string, string | null>();
  return async (scope) => {
    const listed = scope.withLists ? await listPages(parts) : NOTHING_LISTED;
    const open = listed.pages.filter(({ url, updated }) => settled.get(url) !== updated);
    const hasFiles = targets.folders.length > 0 && scope.changed?.size !== 0;
    const whole = listed.isWhole ? EXIT.ok : EXIT.someInputsFailed;
    if (open.length === 0 && !hasFiles) {
      if (scope.withLists) output.say(NOTHING_NEW);
      return whole;
    }
    const code = await withWork(parts, async (work) => {
      const unread = await unreadPages(open, work.graph.reader);
      for (const page of open) if (!unread.includes(page)) settled.set(page.url, page.updated);
      if (unread.length === 0 && !hasFiles) {
        output.say(NOTHING_NEW);
        return EXIT.ok;
      }
      return ingestRound(parts, work, { unread, settled, changed: scope.changed });
    });
    return code === EXIT.ok ? whole : code;
  };
}

const NOTHING_NEW = 'nothing new';
const NOTHING_LISTED = { pages: [], isWhole: true };

/** The pages of all lists; a list that cannot be read is told of. */
async function listPages({
  surroundings,
  output,
  web,
  targets,
}: FollowParts): Promise<{ readonly pages: readonly ListedPage[]; readonly isWhole: boolean }> {
  const pages: ListedPage[] = [];
  let isWhole = true;
  for (const list of targets.lists) {
    output.progress(`looking at ${printable(list)} …`);
    const collected = await collectPages(list, web, surroundings.signal);
    pages.push(...collected.pages);
    if (output.isJson) output.answer(JSON.stringify({ list, pages: collected.pages.length }));
    for (const { address, error } of collected.failures) {
      isWhole = false;
      const { code, message } = error;
      if (output.isJson)
        output.answer(JSON.stringify({ list: address, outcome: 'FAILED', code, message }));
      else output.say(`${printable(address)}: ${code}: ${printable(message)}`);
    }
  }
  output.progress('');
  return { pages, isWhole };
}

async function ingestRound(
  { surroundings, output, web, targets }: FollowParts,
  work: Work,
  round: {
    readonly unread: readonly ListedPage[];
    readonly settled: Map<string, string | null>;
    readonly changed: ReadonlySet<string> | null;
  },
): Promise<number> {
  const { signal } = surroundings;
  const from = { ...surroundings, web, readHtml: work.readHtml };
  const { changed, unread, settled } = round;
  const wants = (path: string): boolean => changed === null || isAmong(path, changed);
  const documents: AsyncIterable<Fetched> = joined(
    fetchDocuments(changed?.size === 0 ? [] : targets.folders, { ...from, wants }),
    fetchPages(unread.map(wantedPage), from),
  );
  if (work.graph.live === null) work.engine.warm();
  const updates = new Map(unread.map(({ url, updated }) => [url, updated]));
  const events = watched(ingestEvents(work, documents, signal), ({ origin, outcome }) => {
    const updated = updates.get(origin);
    if (updated !== undefined && outcome !== 'FAILED') settled.set(origin, updated);
  });
  return (await showIngest(events, output, { signal })).exitCode;
}

/** A text comes again when the metadata beside it does. */
function isAmong(path: string, changed: ReadonlySet<string>): boolean {
  return changed.has(path) || changed.has(path.replace(/\.[^./\\]*$/, '.json'));
}

async function* watched(
  events: AsyncIterable<IngestEvent>,
  see: (event: IngestEvent) => void,
): AsyncGenerator<IngestEvent> {
  for await (const event of events) {
    see(event);
    yield event;
  }
}
