import { delimiter, join } from 'node:path';

import { enginePath, type EngineName } from './artifacts.ts';
import { compileClasses } from './compile-classes.ts';
import { fetchArtifacts, type OnFetchProgress } from './fetch-artifacts.ts';
import { javaVersion } from './java-version.ts';

const SOURCES: Readonly<Record<EngineName, string>> = {
  neo4j: 'neo4j/ChildMain.java',
  reader: 'reader/Sidecar.java',
};

/**
 * The class path with which an engine is started, our own compiled class first. What the cache does not
 * have is fetched and compiled, once.
 * @throws CounterclaimError NO_JAVA, JAVA_TOO_OLD, and those of a fetch
 */
export async function prepareEngine(
  cache: string,
  engine: EngineName,
  onProgress: OnFetchProgress = () => undefined,
): Promise<string> {
  const java = await javaVersion();
  const jars = join(await fetchArtifacts(cache, engine, onProgress), '*');
  const source = enginePath(SOURCES[engine]);
  const classes = await compileClasses(cache, { source, classpath: jars, java: java.text });
  return [classes, jars].join(delimiter);
}
