/** Which pronoun a person is spoken of with. */
export type Gender = 'SHE' | 'HE';

/** The pronoun that a title tells ("Mrs.", "spokeswoman"); null for a title that tells none. */
export function titleGender(title: string | null): Gender | null {
  if (title === null) return null;
  if (WOMAN.test(title)) return 'SHE';
  return MAN.test(title) ? 'HE' : null;
}

const WOMAN =
  /^(?:Mrs|Ms|Miss|Madam|Madame|Lady|Dame|Frau|Queen|Princess|Sister)\b|(?:woman|actress|duchess|countess)$/u;
const MAN =
  /^(?:Mr|Sir|Lord|Monsieur|Herr|King|Prince|Brother)\b|\b(?!\p{L}*woman)\p{L}+man$|\b(?:actor|duke|count)$/iu;
