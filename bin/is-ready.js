#!/usr/bin/env node
/* global fetch */
// For supervisors such as a container engine: ends with 0 when the endpoint of this machine answers questions, else with 1.
const port = process.env.PORT || '4000';
try {
  const { ok } = await fetch(`http://127.0.0.1:${port}/readyz`);
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
