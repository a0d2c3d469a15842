import { type SpeakerReference } from '../../domain/statement.ts';
import { type Attribution } from './attribution.ts';
import { type SpeakerContext } from './speaker-context.ts';
import { speakerOf } from './speaker.ts';

/** An attribution whose speaker is known, if only by kind. */
export interface Voice {
  readonly item: Attribution;
  readonly speaker: SpeakerReference;
}

/** The attributions with their speakers, in text order; those that name nobody are left out. */
export function findVoices(
  context: SpeakerContext,
  attributions: readonly Attribution[],
): readonly Voice[] {
  const inOrder = [...attributions].sort((one, other) => startOf(one) - startOf(other));
  const found: Voice[] = [];
  for (const item of inOrder) {
    const speaker = speakerOf(
      context,
      item,
      found.map((voice) => voice.speaker),
    );
    if (speaker !== null) found.push({ item, speaker });
  }
  return found;
}

function startOf(item: Attribution): number {
  return item.source?.span.start ?? item.cue?.start ?? item.content[0]?.start ?? 0;
}
