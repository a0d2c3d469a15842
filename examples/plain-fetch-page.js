/* global document, location */
import { addRow, contradictions } from './plain-fetch.js';

const form = document.querySelector('form');
const table = document.querySelector('tbody');
const status = document.querySelector('[role=status]');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  table.replaceChildren();
  status.textContent = 'asking …';
  try {
    for await (const pair of contradictions(form.elements.address.value)) addRow(table, pair);
    status.textContent = `${table.rows.length} pairs contradict each other.`;
  } catch (error) {
    status.textContent = `No answer: ${error.message}. Does CORS_ORIGINS name ${location.origin}?`;
  }
});
