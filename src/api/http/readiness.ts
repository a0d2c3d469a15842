import { type AnswerReader } from '../answer-reader.ts';

/** Whether requests should be sent here. */
export interface Readiness {
  isReady(): Promise<boolean>;
  isLeaving(): boolean;
  /** From now on they should not, for this endpoint is about to stop. */
  leave(): void;
}

const ASK_MILLISECONDS = 2_000;
const REMEMBERED_MILLISECONDS = 1_000;

/** Ready is an endpoint whose graph answers; that is asked once a second at most, however often somebody wants to know. */
export function createReadiness(reader: AnswerReader): Readiness {
  let isLeaving = false;
  let asked: { readonly at: number; readonly answer: Promise<boolean> } | null = null;
  return {
    leave: () => {
      isLeaving = true;
    },
    isLeaving: () => isLeaving,
    isReady: async () => {
      if (isLeaving) return false;
      if (asked === null || performance.now() - asked.at > REMEMBERED_MILLISECONDS) {
        asked = { at: performance.now(), answer: answers(reader) };
      }
      return (await asked.answer) && !isLeaving;
    },
  };
}

function answers(reader: AnswerReader): Promise<boolean> {
  const signal = AbortSignal.timeout(ASK_MILLISECONDS);
  const late = new Promise<boolean>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(false);
    });
  });
  const asked = reader.nodes(['ready'], signal).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}
