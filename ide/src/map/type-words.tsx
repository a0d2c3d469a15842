import { type JSX } from 'preact';

import { type MapType } from './schema-graph.ts';

/** What the schema says of a type's fields, in full. */
export function TypeWords({ type }: { readonly type: MapType }): JSX.Element {
  return (
    <dl>
      {type.fields.map((field) => (
        <div key={field.name}>
          <dt>
            {field.name}
            {field.type === '' ? '' : `: ${field.type}`}
          </dt>
          <dd>{field.about}</dd>
        </div>
      ))}
    </dl>
  );
}
