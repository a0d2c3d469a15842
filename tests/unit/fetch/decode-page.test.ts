import { describe, expect, it } from '@jest/globals';

import { decodePage } from '../../../src/fetch/decode-page.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decodePage', () => {
  it.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8 that says nothing', Buffer.from('<p>Škoda – café'), null, '<p>Škoda – café'],
    ['Latin-1 that says nothing', latin1('<p>caf\xe9 \x93x\x94'), null, '<p>café “x”'],
    ['the charset of the server', latin1('<p>\xa9koda'), 'iso-8859-2', '<p>Škoda'],
    [
      'the server over the markup',
      latin1('<meta charset=utf-8>\xe9'),
      'iso-8859-1',
      '<meta charset=utf-8>é',
    ],
    ['an unknown charset of the server', Buffer.from('é'), 'x-nonsense', 'é'],
    ['a mark over the server', Buffer.from('\ufeffé'), 'iso-8859-1', 'é'],
    ['UTF-16 with a mark', Buffer.from('\ufeffé', 'utf16le'), null, 'é'],
    [
      'a meta element',
      latin1('<meta charset="windows-1251">\xcc'),
      null,
      '<meta charset="windows-1251">М',
    ],
    [
      'the older meta element',
      latin1('<META http-equiv=Content-Type content="text/html; charset=iso-8859-2">\xa9'),
      null,
      '<META http-equiv=Content-Type content="text/html; charset=iso-8859-2">Š',
    ],
    [
      'an XML declaration',
      latin1('<?xml version="1.0" encoding="iso-8859-2"?>\xa9'),
      null,
      '<?xml version="1.0" encoding="iso-8859-2"?>Š',
    ],
    [
      'a meta element that cannot be true',
      Buffer.from('<meta charset="utf-16">é'),
      null,
      '<meta charset="utf-16">é',
    ],
    ['nothing', new Uint8Array(), null, ''],
  ])('%s', (_name, bytes, charset, expected) => {
    expect(decodePage(bytes, charset)).toBe(expected);
  });
});
