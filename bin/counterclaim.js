#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// GraphQL's own checks for developers cost a tenth of an answer.
process.env.NODE_ENV ??= 'production';
register();
await import('../src/main.ts');
