import { CounterclaimError } from '../../domain/errors.ts';
import { type WebAnswer } from '../../domain/web.ts';
import { canonicalUrl } from '../canonical-url.ts';
import { type Fetched, failedInput } from '../fetched.ts';
import { type ArchiveFile } from './archive-file.ts';
import { type ArchiveItem, archiveRecords } from './archive-records.ts';
import { archivedAnswer } from './archived-answer.ts';

/** Makes a document of a page; `origin` is for messages to people. */
export type DocumentOfAnswer = (
  answer: WebAnswer,
  about: { readonly origin: string },
) => Promise<Fetched>;

/**
 * The pages of a web archive (HTML or plain text that a server answered with 200) as documents, in order. A
 * record that cannot be read is a failure of its own; the others go on. What is no page is passed over.
 */
export async function* readWarc(
  file: ArchiveFile,
  toDocument: DocumentOfAnswer,
): AsyncGenerator<Fetched> {
  for await (const item of archiveRecords(file)) {
    const origin = `${file.name}:${item.number}`;
    const fetched = await readItem(item, origin, toDocument);
    if (fetched !== null) yield fetched;
  }
}

async function readItem(
  { record }: ArchiveItem,
  origin: string,
  toDocument: DocumentOfAnswer,
): Promise<Fetched | null> {
  if (record === null) {
    const message = 'A record of a web archive was wanted; what stands here is none.';
    return failedInput({ key: origin, origin }, 'NOT_AN_ARTICLE', message);
  }
  try {
    const answer = await archivedAnswer(record);
    return answer === null ? null : await toDocument(answer, { origin });
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    const key = canonicalUrl(record.warcTargetURI ?? '') ?? origin;
    return failedInput({ key, origin }, error.code, error.message);
  }
}
