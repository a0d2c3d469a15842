import { register } from 'tsx/esm/api';

// A thread has its own loader of modules: what runs in it is started like the program itself.
register();
const { readMarkupPage } = await import('../src/markup-thread.ts');

export { readMarkupPage };
