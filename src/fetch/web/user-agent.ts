import { CounterclaimError } from '../../domain/errors.ts';

/** The name by which a robots.txt can address this program (RFC 9309, 2.2.1). */
export const PRODUCT = 'Counterclaim';

/**
 * Says honestly who asks: `Counterclaim/0.1.0 (+https://example.org/contact)`.
 * @param contact a page or mail address of whoever runs the program; null leaves it out
 * @throws CounterclaimError BAD_CONFIG for a contact that no header field can carry
 */
export function userAgent(version: string, contact: string | null): string {
  if (contact === null) return `${PRODUCT}/${version}`;
  if (!/^[!-'*-~]{3,200}$/.test(contact)) {
    throw new CounterclaimError(
      'BAD_CONFIG',
      `FETCH_CONTACT: a web or mail address was wanted, "${contact}" came.`,
    );
  }
  return `${PRODUCT}/${version} (+${contact})`;
}
