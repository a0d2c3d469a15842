import { readFileSync, writeFileSync } from 'node:fs';

import { schemaReference } from './schema-reference.ts';

const read = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
writeFileSync(new URL('../docs/schema.md', import.meta.url), schemaReference(read));
