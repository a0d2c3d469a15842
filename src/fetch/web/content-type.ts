/** What the header field `Content-Type` says, in lower case. */
export interface ContentType {
  readonly mediaType: string | null;
  readonly charset: string | null;
}

const MEDIA_TYPE = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(?:;|$)/;
const CHARSET = /;\s*charset\s*=\s*"?([\w.:+-]+)"?/i;

/** Reads a `Content-Type`; what is not one counts as not sent. */
export function readContentType(field: string | null): ContentType {
  const written = field ?? '';
  return {
    mediaType: MEDIA_TYPE.exec(written)?.[1]?.toLowerCase() ?? null,
    charset: CHARSET.exec(written)?.[1]?.toLowerCase() ?? null,
  };
}

/** Whether an `Accept` list names a media type; one that was not sent is given the chance. */
export function isAccepted(mediaType: string | null, accept: string): boolean {
  if (mediaType === null) return true;
  const ranges = accept.split(',').map((range) => (range.split(';')[0] ?? '').trim().toLowerCase());
  const [kind = ''] = mediaType.split('/');
  return ranges.some((range) => range === '*/*' || range === mediaType || range === `${kind}/*`);
}
