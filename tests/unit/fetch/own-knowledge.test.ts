import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { knowledgeHash } from '../../../src/fetch/knowledge-file.ts';
import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';

/** A folder with these files. */
async function folderWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-knowledge-'));
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(join(folder, name), text);
  }
  return folder;
}

describe('a user’s own knowledge', () => {
  it('adds outlets, aliases, bodies and offices, and changes the hash', async () => {
    const body = { id: 'hhc', name: 'Harbour Health Coalition', aliases: ['HHC'] };
    const folder = await folderWith({
      'outlets.json': { outlets: [{ id: 'reuters', aliases: ['RTRS'] }] },
      'organizations.json': {
        organizations: [{ ...body, wikidataId: null, countryCode: 'NO' }],
      },
      'offices.json': { offices: ['harbour master'] },
      'countries.json': { countries: [{ code: 'NO', aliases: ['Noreg'] }] },
    });
    const { names } = await loadKnowledge(folder);
    expect(names.outlets.find(({ id }) => id === 'reuters')?.aliases).toContain('RTRS');
    expect(names.organizations.find(({ id }) => id === 'hhc')?.aliases).toEqual(['HHC']);
    expect(names.offices.offices).toEqual(expect.arrayContaining(['harbour master', 'mayor']));
    expect(names.countries.find(({ code }) => code === 'NO')?.aliases).toContain('Noreg');
    expect(await knowledgeHash(folder)).not.toBe(await knowledgeHash(null));
  });

  it.each([
    [
      'a field that is missing',
      { 'outlets.json': { outlets: [{ id: 'x', name: 'X' }] } },
      /outlets\.json: outlets\."x"\.aliases/,
    ],
    ['what is no JSON', { 'offices.json': '{' }, /offices\.json: /],
    ['a file of no known name', { 'outlet.json': {} }, /outlet\.json/],
  ])('says of %s which file and field', async (_kind, files, message) => {
    const folder = await folderWith(files);
    await expect(loadKnowledge(folder)).rejects.toThrow(message);
  });
});
