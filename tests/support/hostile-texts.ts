import fc from 'fast-check';

/** News-like sentences, so that every rule gets something to do. */
const SENTENCES = [
  'The mayor of Lyon said on Monday that nearly 4,500 people had left the harbour.',
  '“We will not pay,” Anna Kovács told Reuters. “Not a cent.”',
  'According to two officials, between 200 and 300 soldiers were moved to the border.',
  'Kenya denied that it had signed the treaty; the ministry called the report “pure fiction”.',
  'Reports suggest the bridge may have been closed, but there is no official confirmation.',
  'Dr. Peter Novak: The dam will hold, if the rain stops.',
  'It was said to cost $1.2 billion, or 3.5 percent more than last year.',
  'She added that up to a dozen ships, said to be Norwegian, are expected in the coming days.',
  'How many were hurt? Nobody knows.',
  'HUNDREDS PROTEST IN NAIROBI AS UNION WARNS OF STRIKE',
];

/** What breaks readers: marks without width, directions, astral letters, lone quotes and brackets, controls. */
const INTRUDERS = [
  '\u200b', '\u200d', '\ufeff', '\u202e', '\u2066', '\u2069', '\u00ad', '\u0301'.repeat(40),
  '😀', '👩‍👩‍👧‍👦', '𝔗𝔯𝔬𝔬𝔭𝔰', '\u0000', '\u0007', '\u001b[31m', '\u2028', '\u2029', '\u0085', '\r', '\r\n', '\t', '\u00a0',
  '“', '”', '"', "'", '‘', '(', ')', '[', ']', '{', '}', '<', '</p>', '&nbsp;', '&amp;', '—', '…', '....', '?!?!',
  ', said,', ' said said said ', ' not not not ', ' up to up to ', ' 1,2,3,4 ', ' 1e309 ', ' 99999999999999999999 ',
  ' -0 ', ' ٣٤٥ ', ' the the ', '\n\n\n', '\n- \n', '## ', '* ', ' мир ', ' 世界 ', ' שלום ', '$', '%', '{{', '${x}', "'; MATCH (n) DETACH DELETE n //",
] as const; // prettier-ignore

const sentence = fc.constantFrom(...SENTENCES);
const intruder = fc.constantFrom(...INTRUDERS);

/** A sentence with something wrong in the middle, cut short, doubled, or without its blanks. */
const disturbed = fc
  .tuple(sentence, intruder, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5))
  .map(([words, wrong, where, way]) => {
    const at = Math.floor(words.length * where);
    switch (way) {
      case 0:
        return words.slice(0, at);
      case 1:
        return words.replaceAll(' ', '');
      case 2:
        return words.replaceAll(' ', ` ${wrong}`);
      case 3:
        return words.slice(at) + words.slice(0, at);
      default:
        return words.slice(0, at) + wrong + words.slice(at);
    }
  });

/** Texts of a few lines, mostly news, partly rubbish. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: disturbed },
      { weight: 2, arbitrary: sentence },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((parts) => fc.constantFrom('\n', ' ', '\n\n', '').map((glue) => parts.join(glue)));
