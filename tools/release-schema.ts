import { writeFileSync } from 'node:fs';

import { readCurrent, readReleased, RELEASED_FILE, releasedText } from './released-schema.ts';
import { mayBreak, schemaChanges } from './schema-changes.ts';

// Run at a release: prints what changed since the last, then keeps the schema as promised. What breaks
// without a version that may break is refused.
const [released, current] = [readReleased(), readCurrent()];
const changes = await schemaChanges(released.text, current.text);
for (const [kind, lines] of Object.entries(changes) as [string, readonly string[]][]) {
  for (const line of lines) console.log(`${kind.padEnd(9)} ${line}`);
}
if (changes.breaking.length > 0 && !mayBreak(released.version, current.version)) {
  console.error(
    `${changes.breaking.length} changes break what ${released.version} promised, and ${current.version} may not: ` +
      'deprecate first, or raise the version in package.json.',
  );
  process.exitCode = 1;
} else {
  writeFileSync(RELEASED_FILE, releasedText(current));
  console.log(`kept as released with ${current.version}`);
}
