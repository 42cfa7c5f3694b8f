#!/usr/bin/env node
// The executable that @vscode/test-electron is given where there is no desktop VS Code.
import { register } from 'tsx/cjs/api';
import { createRequire } from 'node:module';

register();
createRequire(import.meta.url)('./codeNpm.ts');
