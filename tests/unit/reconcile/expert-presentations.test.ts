import { describe, expect, it } from '@jest/globals';

import { loadNameKnowledge } from '../../../src/fetch/knowledge-names.ts';
import { expertPresentations } from '../../../src/reconcile/expert-presentations.ts';

const { expertRoles } = await loadNameKnowledge(null);

/** The words that present Jane Roe, or null. */
function presented(text: string): string | null {
  const people = [...text.matchAll(/Jane Roe/g)].map(({ 0: exact, index }) => ({
    entityId: 'jane roe',
    form: 'NAME' as const,
    exact,
    start: index,
    end: index + exact.length,
  }));
  const [found] = expertPresentations(text, people, expertRoles);
  if (found === undefined) return null;
  expect(text.slice(found.span.start, found.span.end)).toBe(found.span.exact);
  return found.span.exact;
}

describe('the words that present somebody as an expert', () => {
  it.each([
    [
      'Jane Roe, an analyst at the Harbour Institute, warned',
      'an analyst at the Harbour Institute',
    ],
    ['said Dr. Jane Roe, a naval strategist. "We', 'a naval strategist'],
    ['An hour with Jane Roe, Arctic Shipping Expert\nBy', 'Arctic Shipping Expert'],
    ['Jane Roe is a professor of economics in Oslo.', 'a professor of economics in Oslo'],
    ['Jane Roe, who was a lecturer in Bergen, said', 'a lecturer in Bergen'],
    ['The political scientist Jane Roe doubts it', 'The political scientist'],
    ['Prof. Jane Roe doubts it', 'Prof.'],
    ['the economist Dr. Jane Roe doubts it', 'the economist'],
    ['Jane Roe (a senior fellow at the Fjord Forum) said', 'a senior fellow at the Fjord Forum'],
    ['Jane Roe spoke first. Later Jane Roe, a virologist, went on', 'a virologist'],
  ])('%s → %s', (text, expected) => {
    expect(presented(text)).toBe(expected);
  });

  it.each([
    ['Jane Roe, the prime minister, said'],
    ['Jane Roe, a fellow Democrat, said'],
    ['Jane Roe, an expert panel member, said'],
    ['Jane Roe met an analyst at the Harbour Institute'],
    ['Jane Roe, mayor of Bergen, met a scholar'],
    ['Experts warned. Jane Roe disagreed'],
    ['Dr. Jane Roe, a surgeon, operated'],
    ['Jane Roe'],
  ])('are none in: %s', (text) => {
    expect(presented(text)).toBeNull();
  });
});
