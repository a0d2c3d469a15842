/** Whether a text of this language is read for claims; one whose language cannot be told is. */
export function isReadable(language: string | null): boolean {
  return language === null || language === 'en' || language.startsWith('en-');
}
