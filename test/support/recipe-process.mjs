// A process that applies and destroys networks when it is told to, of what was built, as programs do:
//   fork('test/support/recipe-process.mjs').send({ netns, verb: 'apply' | 'destroy', spec })
// It answers with the error's message, or the empty text.
import process from 'node:process';
import { BridgeNetwork } from '../../dist/src/recipe/index.js';

process.on('message', async (/** @type {any} */ { netns, verb, spec }) => {
  const network = new BridgeNetwork(spec, { netns });
  const error = await (verb === 'apply' ? network.apply() : network.destroy()).then(
    () => '',
    (/** @type {Error} */ reason) => reason.stack ?? reason.message,
  );
  process.send?.(error);
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
