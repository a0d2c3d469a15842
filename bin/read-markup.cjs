'use strict';

// CommonJS that imports: Piscina `require`s a thread's file, and Node 20 aborts the whole process when a thread
// is ended in the middle of `require`ing an ES module. A thread ended in `import` takes nothing along.
const ready = import('tsx/esm/api').then(({ register }) => {
  // A thread has its own loader of modules: what runs in it is started like the program itself.
  register();
  return import('../src/markup-thread.ts');
});

exports.readMarkupPage = async (page) => (await ready).readMarkupPage(page);
