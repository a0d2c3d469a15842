import { readFileSync } from 'node:fs';
import { type ZodObject, type ZodRawShape, type ZodType, type z } from 'zod';

const CYPHER_FOLDER = new URL('../../cypher/', import.meta.url);

/** One Cypher text with the shape of what goes in and of each row that comes out. */
export interface Statement<Params extends object, Row> {
  /** The file's path under `cypher/` without its ending. */
  readonly name: string;
  readonly text: string;
  readonly params: ZodObject & ZodType<Params>;
  readonly row: ZodType<Row>;
}

/**
 * Ties `cypher/<name>.cypher` to the shapes of its parameters and rows.
 * @throws when there is no such file.
 */
export function defineStatement<Shape extends ZodRawShape, Row>(
  name: string,
  shapes: { readonly params: ZodObject<Shape>; readonly row: ZodType<Row> },
): Statement<z.infer<ZodObject<Shape>>, Row> {
  return { name, text: readCypher(name), params: shapes.params, row: shapes.row };
}

const INCLUDE = /^\/\/ include: (\S+)\n/gm;
const PURPOSE = /^\/\/ .*\n/;
const PAGE = '// page\n';

/**
 * The text of `cypher/<name>.cypher`, for statements and for the fragments that are wrapped into one. Where it says
 * `// include: parts/<part>`, that file stands, up to its page and without its purpose.
 * @throws when there is no such file.
 */
export function readCypher(name: string): string {
  const text = readFileSync(new URL(`${name}.cypher`, CYPHER_FOLDER), 'utf8');
  return text.replaceAll(INCLUDE, (_line, part: string) => {
    const [included = ''] = readCypher(part).split(PAGE);
    return included.replace(PURPOSE, '');
  });
}
