#!/usr/bin/env node
import { runCommand } from './command.js';

// The published command: bundle.mjs makes dist/src/quick/netloom.cjs of it.
void runCommand(process.argv);
