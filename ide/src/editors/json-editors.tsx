import { computed } from '@preact/signals';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { basicSetup } from 'codemirror';
import { type JSX } from 'preact';

import { answer, variables } from '../state.ts';
import { Editor } from './editor.tsx';

const VARIABLES = [basicSetup, json(), linter(jsonParseLinter())];
const ANSWER = [basicSetup, json(), EditorState.readOnly.of(true)];
const answerText = computed(() => answer.value?.text ?? '');

/** Where the variables of the question are written. */
export function VariablesEditor(): JSX.Element {
  return <Editor label="Variables as JSON" text={variables} extensions={VARIABLES} />;
}

/** The answer, whose parts fold. */
export function AnswerView(): JSX.Element {
  return <Editor label="Answer as JSON" text={answerText} extensions={ANSWER} />;
}
