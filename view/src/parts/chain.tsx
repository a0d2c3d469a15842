import { type JSX } from 'preact';

import { type Terminal } from '../generated/answers.ts';
import { type NamedSpeaker, nameOfSpeaker } from '../logic/source-tree.ts';
import { namedness, TERMINAL_WORDS } from '../logic/words.ts';

/** On whose word something stands, link by link, and how that ends: a shape besides the words, not a colour alone. */
export function Chain({
  links,
  terminal,
}: {
  readonly links: readonly { readonly cue: string | null; readonly speaker: NamedSpeaker }[];
  readonly terminal: Terminal;
}): JSX.Element {
  const kind = namedness(terminal);
  return (
    <p class="chain">
      {links.length > 0 && <span class="quiet">on the word of </span>}
      {links.map(({ cue, speaker }, at) => (
        <span key={at}>
          {at > 0 && <span class="quiet"> ← </span>}
          <b title={cue === null ? undefined : `told by “${cue}”`}>{nameOfSpeaker(speaker)}</b>
        </span>
      ))}{' '}
      <span class={`end end-${kind}`}>
        <span aria-hidden="true">{SHAPES[kind]}</span>{' '}
        {kind === 'own' ? 'in its own voice' : `ends in ${TERMINAL_WORDS[terminal]}`}
      </span>
    </p>
  );
}

const SHAPES = { named: '●', unnamed: '○', own: '■' };
