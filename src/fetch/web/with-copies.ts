import { type WebAnswer, type WebClient, type WebRequest } from '../../domain/web.ts';
import { type PageCopies } from './page-copies.ts';

/**
 * The same client, which keeps pages that came with a validator and asks with it the next time: "not
 * modified" is then answered with the copy, bytes and all. A request with validators of its own goes through.
 */
export function withCopies(client: WebClient, copies: PageCopies): WebClient {
  return {
    get: (request) =>
      request.validators === undefined ? copiedGet(client, copies, request) : client.get(request),
    close: async () => {
      await client.close();
      await copies.prune();
    },
  };
}

async function copiedGet(
  client: WebClient,
  copies: PageCopies,
  request: WebRequest,
): Promise<WebAnswer> {
  const copy = await copies.read(request.url);
  const validators = copy === null ? {} : { validators: copy.validators };
  const answer = await client.get({ ...request, ...validators });
  if (copy !== null && answer.isUnchanged) {
    if (answer.url === copy.url) return copy;
    // It leads elsewhere by now, and what did not change there is another page.
    return kept(copies, request, await client.get(request));
  }
  return kept(copies, request, answer);
}

async function kept(
  copies: PageCopies,
  request: WebRequest,
  answer: WebAnswer,
): Promise<WebAnswer> {
  const { etag, lastModified } = answer.validators;
  // A copy that cannot be kept costs a transfer, no article.
  if (etag ?? lastModified) await copies.keep(request.url, answer).catch(() => undefined);
  return answer;
}
