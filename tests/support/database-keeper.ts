import { startTestNeo4j } from './start-test-neo4j.ts';

/** A process that keeps a real database in the folder named, tells its address, and ends with standard input. */
const neo4j = await startTestNeo4j(process.argv[2] ?? '');
console.log(JSON.stringify(neo4j));
process.stdin.resume();
process.stdin.on('end', () => {
  void neo4j.stop().then(() => process.exit(0));
});
