import { defineConfig } from "vitest/config";
export default defineConfig({ test: { include: ["tests/browser/build-heal.test.ts"], testTimeout: 900000, hookTimeout: 900000 } });
