import { type OnFetchProgress } from '../runtime/fetch-artifacts.ts';
import { type Output } from './output.ts';

const NAMES = { neo4j: 'Neo4j', reader: 'CoreNLP' } as const;

/** Tells a person how far a download is: each step once in lines, each file on a terminal. */
export function fetchProgress(output: Output): OnFetchProgress {
  let said = '';
  return ({ engine, phase, bytes, file, files }) => {
    const size = `${Math.round(bytes / 1_000_000)} MB`;
    const step = `${NAMES[engine]}: ${phase}${phase === 'downloading' ? ` ${size}, once` : ''}`;
    if (step !== said) output.say(step);
    said = step;
    if (file !== null) output.progress(`${NAMES[engine]}: ${files} files, now ${file}`);
  };
}
