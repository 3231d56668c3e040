#!/usr/bin/env node
import { cni } from './cni.js';

// The plugin as runtimes find it in their directory: bundle.mjs makes dist/src/quick/netloom-cni.cjs of it.
void cni();
