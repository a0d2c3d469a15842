import { type JSX } from 'preact';

import { type ArticleInput, pastedArticle } from '../logic/article-input.ts';

/** What becomes of what somebody gives. */
export interface Handing {
  readonly onGiven: (articles: readonly ArticleInput[]) => void;
  readonly onFault: (fault: string) => void;
}

/** What may be said of a text, and how one writes it. */
const FIELDS = [
  ['title', 'Title', ''],
  ['outlet', 'Outlet', 'The Daily Example'],
  ['published', 'Published', '2024-10-18'],
  ['url', 'Address', 'https://…'],
] as const;

/** Takes the text of an article that somebody pasted, and what they know of it. */
export function PasteText({ onGiven, onFault }: Handing): JSX.Element {
  const give = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    const article = pastedArticle(Object.fromEntries(entries));
    if (article === null) onFault('The text of an article was wanted.');
    else onGiven([article]);
  };
  return (
    <form class="way" onSubmit={give}>
      <h2>A text</h2>
      <label>
        Text of the article
        <textarea name="text" rows={8} required placeholder="Paste it here, headline first" />
      </label>
      <details>
        <summary>What you know of it</summary>
        <div class="known">
          {FIELDS.map(([name, words, example]) => (
            <label key={name}>
              {words}
              <input name={name} placeholder={example} />
            </label>
          ))}
        </div>
      </details>
      <button type="submit">Read this text</button>
    </form>
  );
}
