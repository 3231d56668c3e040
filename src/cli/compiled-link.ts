import type { InspectIpOptions } from '../inspect/index.js';
import { compiled } from './compiled.js';

type Show = (options: InspectIpOptions) => AsyncIterable<string>;
type Bundle = Readonly<Record<'showLinks' | 'showAddresses', Show>>;

// What shows links and addresses, of its bundle: what the bundled commands have in its place.

export const showLinks: Show = (options) => compiled<Bundle>('ip-show-link', 'LINK').showLinks(options);
export const showAddresses: Show = (options) => compiled<Bundle>('ip-show-link', 'ADDR').showAddresses(options);
