/** One server-sent event. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

const END_OF_EVENT = /\r?\n\r?\n/;

/** Cuts what comes of an event stream, in whatever pieces, into its events; comments only show that it is alive. */
export function createEventCutter(): (piece: string) => readonly StreamEvent[] {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).split(END_OF_EVENT);
    rest = blocks.pop() ?? '';
    return blocks.flatMap(eventIn);
  };
}

function eventIn(block: string): readonly StreamEvent[] {
  const lines = block.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith(':'));
  if (lines.length === 0) return [];
  const valuesOf = (field: string): readonly string[] =>
    lines
      .filter((line) => line.startsWith(`${field}:`))
      .map((line) => line.slice(field.length + 1).replace(/^ /, ''));
  return [{ name: valuesOf('event').at(-1) ?? 'message', data: valuesOf('data').join('\n') }];
}
