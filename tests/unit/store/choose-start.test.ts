import { describe, expect, it } from '@jest/globals';

import { chooseStart, startsOf } from '../../../src/store/choose-start.ts';

const TEXT = `// Boats by name.
// starts from: harbour, pier
MATCH (:Harbour {id: $harbour})<-[:LIES_AT]-(boat:Boat)
// starts from: crew
MATCH (:Crew {id: $crew})-[:SAILS]->(boat:Boat)
// starts from: anywhere
MATCH (boat:Boat)
// started
RETURN boat.name AS name
`;

describe('a list', () => {
  it.each([
    [['harbour'], 'MATCH (:Harbour {id: $harbour})<-[:LIES_AT]-(boat:Boat)'],
    [['pier', 'crew'], 'MATCH (:Harbour {id: $harbour})<-[:LIES_AT]-(boat:Boat)'],
    [['crew'], 'MATCH (:Crew {id: $crew})-[:SAILS]->(boat:Boat)'],
    [['colour'], 'MATCH (boat:Boat)'],
    [[], 'MATCH (boat:Boat)'],
  ])('narrowed by %j starts with %s', (given: readonly string[], line) => {
    const text = chooseStart(TEXT, (name) => given.includes(name));
    expect(text).toBe(`// Boats by name.\n${line}\nRETURN boat.name AS name\n`);
  });

  it('with one way to start stays as it is', () => {
    const text = 'MATCH (boat:Boat)\nRETURN boat.name AS name\n';
    expect(chooseStart(text, () => true)).toBe(text);
    expect(startsOf(text)).toEqual([]);
  });

  it('tells by what its ways are chosen', () => {
    expect(startsOf(TEXT)).toEqual([['harbour', 'pier'], ['crew'], ['anywhere']]);
  });
});
