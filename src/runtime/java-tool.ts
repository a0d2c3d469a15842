import { join } from 'node:path';

/** How a tool of the JDK is called: from `JAVA_HOME` when that is set, else by its name from the PATH. */
export function javaTool(name: 'java' | 'javac'): string {
  const home = process.env['JAVA_HOME'];
  return home === undefined || home === '' ? name : join(home, 'bin', name);
}
