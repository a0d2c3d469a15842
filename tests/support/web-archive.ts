import { WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio';

/** A page to archive; what is left out is a plain page of HTML. */
export interface ArchivedPage {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: WARCRecordOpts['type'];
  readonly status?: string;
  readonly http?: Readonly<Record<string, string>>;
  readonly warc?: Readonly<Record<string, string>>;
}

/** One record of a web archive, in a gzip member of its own when asked for. */
export async function archivedRecord(page: ArchivedPage, gzip = false): Promise<Buffer> {
  const { url, body, type = 'response', status = '200 OK', http, warc } = page;
  const isResponse = type === 'response';
  const record = WARCRecord.create(
    {
      url,
      date: '2020-02-03T04:05:06Z',
      type,
      statusline: `HTTP/1.1 ${status}`,
      ...(isResponse && { httpHeaders: { 'Content-Type': 'text/html', ...http } }),
      ...(warc !== undefined && { warcHeaders: { ...warc } }),
    },
    [typeof body === 'string' ? Buffer.from(body) : body],
  );
  return Buffer.from(await WARCSerializer.serialize(record, { gzip }));
}
