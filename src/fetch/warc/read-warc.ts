import { CounterclaimError } from '../../domain/errors.ts';
import { type ReadHtml } from '../../domain/web.ts';
import { canonicalUrl } from '../../lib/canonical-url.ts';
import { type Fetched, failedInput } from '../fetched.ts';
import { documentOfAnswer } from '../web/fetch-page.ts';
import { type ArchiveFile } from './archive-file.ts';
import { type ArchiveItem, archiveRecords } from './archive-records.ts';
import { archivedAnswer } from './archived-answer.ts';

/**
 * The pages of a web archive (HTML or plain text that a server answered with 200) as documents, in order. A
 * record that cannot be read is a failure of its own; the others go on. What is no page is passed over.
 */
export async function* readWarc(file: ArchiveFile, readHtml?: ReadHtml): AsyncGenerator<Fetched> {
  if (readHtml === undefined) {
    const input = { key: file.name, origin: file.name };
    yield failedInput(input, 'BAD_INPUT', 'A text was wanted; web archives are not read here.');
    return;
  }
  for await (const item of archiveRecords(file)) {
    const origin = `${file.name}:${item.number}`;
    const fetched = await readItem(item, origin, readHtml);
    if (fetched !== null) yield fetched;
  }
}

async function readItem(
  { record }: ArchiveItem,
  origin: string,
  readHtml: ReadHtml,
): Promise<Fetched | null> {
  if (record === null) {
    const message = 'A record of a web archive was wanted; what stands here is none.';
    return failedInput({ key: origin, origin }, 'NOT_AN_ARTICLE', message);
  }
  try {
    const answer = await archivedAnswer(record);
    return answer === null ? null : await documentOfAnswer(answer, readHtml, { origin });
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    const key = canonicalUrl(record.warcTargetURI ?? '') ?? origin;
    return failedInput({ key, origin }, error.code, error.message);
  }
}
