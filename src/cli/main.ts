#!/usr/bin/env node
import { program } from './program.js';
import { report } from './report.js';

// `netloom ... | head` ends quietly: nobody is left to write to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program().parseAsync(process.argv);
} catch (error) {
  report(error);
}
