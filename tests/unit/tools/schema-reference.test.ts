import { describe, expect, it } from '@jest/globals';

import { schemaReference } from '../../../tools/schema-reference.ts';

const SCHEMA = `
"""Where to begin."""
type Query {
  """A book by its
  title."""
  book("""Its title.""" title: String!, """How many.""" first: Int = 20): Book
}
"""Something to read."""
type Book implements Named & Dated {
  """What it is called."""
  name: String!
  """When."""
  year: Int
  """How it is bound."""
  binding: Binding
  """Pages."""
  leaves: Int @deprecated(reason: "Ask pages.")
}
interface Named { """What it is called.""" name: String! }
interface Dated { """When.""" year: Int }
enum Binding { """In cloth.""" CLOTH PAPER }
union Found = Book
input Wanted { """Which.""" binding: Binding = CLOTH }`;

/** The part below a heading. */
function partOf(name: string): string {
  return schemaReference(SCHEMA).split(`### ${name}\n\n`)[1]?.split('\n##')[0]?.trim() ?? '';
}

describe('schemaReference', () => {
  it.each([
    [
      'Query',
      'Where to begin.\n\n- `book` [`Book`](#book) A book by its title.\n  - `title` `String!` Its title.\n  - `first` `Int` = `20` How many.',
    ],
    [
      'Book',
      'Something to read.\n\nIs a [Named](#named) and a [Dated](#dated).\n\n- `name` `String!` What it is called.\n- `year` `Int` When.\n- `binding` [`Binding`](#binding) How it is bound.\n- `leaves` `Int` Pages. **Deprecated**: Ask pages.\n\nGiven by `Query.book`.',
    ],
    ['Binding', '- `CLOTH` In cloth.\n- `PAPER`\n\nGiven by `Book.binding`.'],
    ['Found', 'One of [Book](#book).'],
    ['Wanted', '- `binding` [`Binding`](#binding) = `"CLOTH"` Which.'],
  ])('tells of %s', (name, expected) => {
    expect(partOf(name)).toBe(expected);
  });

  it('lists the types by their kind', () => {
    expect(schemaReference(SCHEMA)).toContain(
      '- **Operations**: [Query](#query)\n- **Things**: [Book](#book)\n- **Interfaces**: [Dated](#dated), [Named](#named)\n',
    );
  });
});
