import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readModelFiles } from '../../../src/judge/read-model-files.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const CONTRACT = {
  contract: 'counterclaim-judge-1',
  labels: ['neutral', 'contradiction', 'entailment'],
  longestInput: 64,
  model: { file: 'own.onnx', sha256: sha256('weights') },
  vocabulary: { file: 'own.txt', sha256: sha256('[PAD]\nun\n##hurt\n') },
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'judge-'));
  await writeFile(join(folder, 'own.onnx'), 'weights');
  await writeFile(join(folder, 'own.txt'), '[PAD]\nun\n##hurt\n');
});

afterAll(() => rm(folder, { recursive: true }));

describe('readModelFiles', () => {
  it('takes a model of the contract', async () => {
    await writeFile(join(folder, 'judge.json'), JSON.stringify(CONTRACT));
    const { contract, vocabulary } = await readModelFiles(folder);
    expect(contract.labels).toEqual(['neutral', 'contradiction', 'entailment']);
    expect([...vocabulary]).toEqual([
      ['[PAD]', 0],
      ['un', 1],
      ['##hurt', 2],
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /judge\.json: JSON was wanted/],
    [
      'another contract',
      JSON.stringify({ ...CONTRACT, contract: 'other-2' }),
      /judge\.json: "contract": "counterclaim-judge-1" was wanted, "other-2" came/,
    ],
    [
      'a label twice',
      JSON.stringify({ ...CONTRACT, labels: ['neutral', 'neutral', 'entailment'] }),
      /"labels": each of contradiction, entailment, neutral was wanted/,
    ],
    [
      'a file of another folder',
      JSON.stringify({ ...CONTRACT, model: { ...CONTRACT.model, file: '../own.onnx' } }),
      /"model\.file": a file name was wanted, "\.\.\/own\.onnx" came/,
    ],
    [
      'a file that is not there',
      JSON.stringify({ ...CONTRACT, model: { ...CONTRACT.model, file: 'lost.onnx' } }),
      /lost\.onnx: a file of the judge was wanted, none could be read/,
    ],
    [
      'other weights',
      JSON.stringify({ ...CONTRACT, model: { file: 'own.onnx', sha256: sha256('others') } }),
      /own\.onnx: the SHA-256 [\da-f]{64} of judge\.json was wanted, [\da-f]{64} came/,
    ],
  ])('refuses %s', async (_, text, message) => {
    await writeFile(join(folder, 'judge.json'), text);
    await expect(readModelFiles(folder)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringMatching(message),
    });
  });

  it('says what to do where nothing is', async () => {
    await expect(readModelFiles(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      remedy: expect.stringMatching(/JUDGE=off runs without/),
    });
  });
});
