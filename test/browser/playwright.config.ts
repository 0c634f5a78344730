import path from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.test.ts',
  outputDir: path.resolve(import.meta.dirname, '../../out/browser'),
  timeout: 60_000,
  // A machine that is busy with other things is slow, not wrong. What is polled is waited for in expect.ts.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  reporter: [['list']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
