const HONORIFICS =
  /^(?:(?:the|dr|mr|mrs|ms|prof|president|chancellor|supreme leader|ukrainian president|chinese president) )+/u;

/**
 * A name as it is compared: lower case, without accents, possessive, punctuation, titles in front
 * and, in names of three words or more, single initials.
 */
export function comparableName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(HONORIFICS, '');
  return plain.split(' ').length > 2 ? plain.replace(/\b[a-z] (?=[a-z]{2})/gu, '') : plain;
}
