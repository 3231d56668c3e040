// A commit, in a process of its own: `commit rules|elements COUNT`. Whoever asks has emptied the ruleset before.
import { openNftables } from '../../src/nftables/index.js';
import { addElements, addRules, address } from '../support/nft-work.js';
import { serve } from '../support/own-process.js';

const [what, count] = process.argv.slice(2);
const nft = openNftables();
process.on('disconnect', () => nft.close());
const elements = Array.from({ length: Number(count) }, (_, number) => address(number));

serve(1, () =>
  nft.commit((t) => {
    if (what === 'rules') addRules(t, Number(count));
    else addElements(t, elements);
  }),
);
