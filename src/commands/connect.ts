import { join } from 'node:path';

import { readConfig } from '../config.ts';
import { databaseFolder, findLiveInstance } from '../runtime/instance.ts';
import { places } from '../runtime/places.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** How other programs reach the database. */
interface Login {
  /** Null while no instance runs. */
  readonly uri: string | null;
  readonly user: string;
  readonly database: string;
  /** Where the password stands; it is printed nowhere. */
  readonly password: string;
}

/** Prints how Neo4j Browser and other programs log in to the database of the graph. */
export async function runConnect(surroundings: Surroundings, output: Output): Promise<number> {
  const login = await loginOf(surroundings);
  if (output.isJson) output.answer(JSON.stringify(login));
  else for (const line of inWords(login)) output.answer(line);
  return EXIT.ok;
}

async function loginOf({ environment }: Surroundings): Promise<Login> {
  const { database: given } = readConfig(environment);
  if (given !== null) {
    const { uri, user, database } = given;
    return { uri, user, database, password: 'in the variable NEO4J_PASSWORD' };
  }
  const { home } = places(environment);
  const live = await findLiveInstance(home);
  const password = `in the file ${join(databaseFolder(home), 'password')}`;
  return { uri: live?.uri ?? null, user: 'neo4j', database: 'neo4j', password };
}

function inWords({ uri, user, database, password }: Login): string[] {
  return [
    `address:  ${uri ?? 'none yet; the database runs while "counterclaim serve" does, each time on another port'}`,
    `user:     ${user}`,
    `password: ${password}`,
    `database: ${database}`,
    '',
    'Neo4j Browser: open it in Neo4j Desktop or at https://browser.neo4j.io, choose "bolt://" and give the address, user',
    'and password. Try: MATCH (a)-[edge:CONTRADICTS]-(b) RETURN a, edge, b LIMIT 50',
    'Read only: what is changed by hand is not checked, and articles read again may undo it.',
  ];
}
