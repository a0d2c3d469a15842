import { rm } from 'node:fs/promises';

/** After a test run: stops the databases that tests have used, and removes their files. */
export default async function stopSharedDatabases() {
  const { folder, keepers, server } = globalThis.sharedDatabases;
  server.close();
  for (const keeper of keepers.values()) {
    keeper.stop();
    await keeper.ended;
  }
  await rm(folder, { recursive: true, force: true });
}
